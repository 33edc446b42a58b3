/**
 * The style of what stands over the page, in the popup's own type, space and greys (`components/tokens.css`): in `em`
 * of the reader's own size of type, since the page's root is not ours.
 */

/** Light or dark after the page, not after the system: the card lies on the page. */
const GREYS = `
.light {
  --paper: #ffffff; --ink: #1a1b1e; --quiet: #5b5e66; --hairline: #e4e5e9; --raised: #f4f4f6; --pressed: #e9eaee; --accent: #4048b8;
  --edge: rgb(20 22 28 / 0.14); --shadow: 0 1px 2px rgb(20 22 28 / 0.06), 0 8px 28px rgb(20 22 28 / 0.13);
}
.dark {
  --paper: #1f2023; --ink: #ececef; --quiet: #a9acb5; --hairline: #37383d; --raised: #2a2b2f; --pressed: #34353a; --accent: #abb3ff;
  --edge: rgb(255 255 255 / 0.14); --shadow: 0 1px 2px rgb(0 0 0 / 0.4), 0 8px 28px rgb(0 0 0 / 0.5);
}`;

/** Important, since the page's own rules reach the host, and nothing of ours may push or cover the page. */
const HOST = `
:host {
  all: initial !important;
  position: fixed !important;
  inset: 0 !important;
  z-index: 2147483647 !important;
  display: block !important;
  pointer-events: none !important;
  contain: layout style !important;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
  --serif: ui-serif, "New York", "Iowan Old Style", Georgia, "Noto Serif", "Liberation Serif", serif;
}
@media print {
  :host { display: none !important; }
}
*, *::before, *::after { box-sizing: border-box; }
[hidden] { display: none !important; }
.unseen { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }`;

const CARD = `
.card {
  position: absolute;
  inset-block-start: 0;
  left: 0;
  display: flex;
  flex-direction: column;
  inline-size: min(24em, 100vw - 16px);
  overflow: hidden auto;
  overscroll-behavior: contain;
  border: 1px solid var(--edge);
  border-radius: 6px;
  outline: none;
  background: var(--paper);
  box-shadow: var(--shadow);
  color: var(--ink);
  font: 0.8125em/1.5 var(--sans);
  font-variant-numeric: tabular-nums lining-nums;
  overflow-wrap: anywhere;
  pointer-events: auto;
  cursor: default;
  animation: come 120ms ease-out;
}
@keyframes come { from { opacity: 0; } }
@media (prefers-reduced-motion: reduce) { .card { animation: none; } }

p, h2, dl, dd, dt { margin: 0; font: inherit; }
button {
  margin: 0; padding: 0; border: 0; background: none; color: inherit; font: inherit; text-align: start; cursor: pointer;
}
button:disabled { color: var(--hairline); cursor: default; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: -2px; }
.card:focus-visible { border-color: var(--accent); outline: 1px solid var(--accent); outline-offset: 0; }

.who { display: grid; grid-template-columns: 24px 1fr 24px; column-gap: 12px; padding: 12px 8px 10px 12px; }
[dir="rtl"] .who { padding: 12px 12px 10px 8px; }
.said { min-inline-size: 0; padding-block-start: 2px; }
.name { font-weight: 600; }
.quiet { color: var(--quiet); }
.label { color: var(--quiet); font-size: 0.846em; line-height: 1.46; }
.printed { font-family: var(--serif); font-size-adjust: 0.5; }
.told { margin-block-start: 6px; }
.titled .who, .who.plain { grid-template-columns: 1fr 24px; }
span.label { display: block; }
.fact + .fact::before { content: "\\00a0· " / ""; }

.tile {
  display: grid; flex: none; place-content: center; justify-items: center; inline-size: 24px; block-size: 24px;
  border-radius: 4px; background: var(--tile); color: var(--on-tile); font-size: 11px; font-weight: 600; line-height: 12px;
}
.tile.none { align-content: end; padding-block-end: 4px; background: var(--pressed); color: var(--quiet); }
.stroke { inline-size: 16px; block-size: 4px; fill: none; stroke: currentColor; stroke-width: 1.5; }
.stroke.dotted { stroke-width: 2; stroke-linecap: round; }

.icon { display: grid; place-content: center; inline-size: 24px; block-size: 24px; border-radius: 4px; color: var(--quiet); }
.icon:hover:enabled { background: var(--raised); color: var(--ink); }
.icon:disabled { color: var(--hairline); }
.icon svg { inline-size: 16px; block-size: 16px; fill: none; stroke: currentColor; stroke-width: 1.5; stroke-linecap: round; stroke-linejoin: round; }
[dir="rtl"] :is(.previous, .next) svg { transform: scaleX(-1); }

.rows { border-block-start: 1px solid var(--hairline); padding-block: 4px; }
.row { display: grid; grid-template-columns: 24px 1fr; column-gap: 12px; inline-size: 100%; padding: 5px 12px; }
button.row:hover { background: var(--raised); }
.rows > .label { padding-block: 4px; padding-inline: 48px 12px; }

.foot { display: flex; align-items: center; gap: 4px; min-block-size: 32px; padding: 3px 8px; border-block-start: 1px solid var(--hairline); }
.foot .position { padding-inline: 2px; white-space: nowrap; }
.foot .why { margin-inline-start: auto; }
.why { display: flex; align-items: center; gap: 2px; min-block-size: 24px; padding-inline: 4px; border-radius: 4px; color: var(--quiet); font-size: 0.846em; }
.why:hover { background: var(--raised); color: var(--ink); }
.why svg { inline-size: 14px; block-size: 14px; fill: none; stroke: currentColor; stroke-width: 1.5; stroke-linecap: round; stroke-linejoin: round; }
.why[aria-expanded="true"] svg { transform: scaleY(-1); }
.reasons { padding: 0 12px 10px; }
.note { padding: 10px 12px; }
.rows + .note, .who + .note { border-block-start: 1px solid var(--hairline); }`;

const EDGE = `
.edge { position: absolute; inset-block: 0; inline-size: 24px; }
.edge.right { right: 0; }
.edge.left { left: 0; }
.tick { position: absolute; inline-size: 4px; border-radius: 2px; background: var(--line); opacity: 0.7; }
.right .tick { right: 3px; }
.left .tick { left: 3px; }
.tick.near { inline-size: 10px; opacity: 1; }
.band { position: absolute; inset-inline: 0; pointer-events: auto; cursor: pointer; }`;

const TAG = `
.tag {
  position: absolute; display: flex; align-items: center; gap: 8px; max-inline-size: min(22em, 100vw - 48px);
  padding: 3px 10px 3px 4px; border: 1px solid var(--edge); border-radius: 6px; background: var(--paper);
  box-shadow: var(--shadow); color: var(--ink); font: 0.8125em/1.4 var(--sans); white-space: nowrap;
}
.right .tag { right: 24px; }
.left .tag { left: 24px; padding: 3px 4px 3px 10px; }
.tag .name { font-weight: 400; overflow: hidden; text-overflow: ellipsis; }`;

const FORCED_EDGE = `
@media (forced-colors: active) {
  .tick { background: CanvasText; forced-color-adjust: none; opacity: 1; }
}`;

const FORCED = `
@media (forced-colors: active) {
  .card, .tag { border-color: CanvasText; box-shadow: none; }
  .card:focus-visible { outline: 2px solid Highlight; outline-offset: -2px; }
  .tile { border: 1px solid CanvasText; background: Canvas; color: CanvasText; }
  .icon:disabled { color: GrayText; }
}`;

/** Of what comes with the marks. */
export const EDGE_SHEET = [HOST, EDGE, FORCED_EDGE].join('\n');

/** Of what comes when it is asked for: few pages need it, and reading it would hold up all of them. To stand behind the other. */
export const CARD_SHEET = [GREYS, CARD, TAG, FORCED].join('\n');
