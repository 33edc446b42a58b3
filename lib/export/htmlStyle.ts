import { NO_SOURCE, type Slot } from '../highlight/palette.ts';

/** The report's style sheet: text first, patterns and letters beside colour, fit for a printer without colours. */
export function reportStyle(slots: readonly Slot[]): string {
  const looks = [...slots.filter(({ letter }) => letter !== ''), NO_SOURCE];
  return `${BASE}${looks.map(rules).join('')}`;
}

function rules(slot: Slot): string {
  const name = slot.letter || 'none';
  const tone = (tonality: 'light' | 'dark') =>
    `mark.of-${name}{background:${slot.tint[tonality]}}` +
    `.mention.of-${name}{text-decoration-color:${slot.line[tonality]}}` +
    `.tile-${name}{background:${slot.tile[tonality]};fill:${slot.tile[tonality]};color:${slot.ink[tonality]}}`;
  return (
    `.mention.of-${name}{text-decoration-style:${slot.pattern}}` +
    `${tone('light')}@media(prefers-color-scheme:dark){${tone('dark')}}`
  );
}

const BASE = `:root{color-scheme:light dark}
body{max-width:42rem;margin:2rem auto;padding:0 1rem;font:1rem/1.6 system-ui,sans-serif;overflow-wrap:anywhere}
h1{font:600 1.75rem/1.25 Georgia,serif}
h2{margin-top:2.5rem;font-size:1rem}
h3{margin-bottom:0;font-size:1rem}
.article{font-family:Georgia,serif;font-size:1.0625rem}
.article h2{font-family:system-ui,sans-serif}
.quiet{color:GrayText;color:color-mix(in srgb,CanvasText 68%,Canvas);font-size:.8125rem}
mark{color:inherit;padding:.1em 0}
.letter{margin-inline-end:.25em;font:600 .6875rem system-ui,sans-serif;vertical-align:.2em}
.mention{text-decoration:underline 2px;text-underline-offset:.2em}
.number{text-decoration:underline double;text-underline-offset:.2em}
.number.none{text-decoration-style:dotted}
.tile{display:inline-block;min-width:1.5em;padding:0 .25em;border-radius:4px;text-align:center}
figure{margin:1rem 0}
svg{display:block;width:100%;height:24px}
rect{stroke:Canvas;stroke-width:2}
@media print{body{margin:0;max-width:none}mark{outline:1px solid;background:none!important}}
`;
