import { slotsOf } from '../highlight/order.ts';
import { NO_SOURCE, type Slot } from '../highlight/palette.ts';
import { ALL_SHOWN } from '../messages.ts';
import { asShown } from '../nesting.ts';
import type { ClaimView } from '../view/claims.ts';
import { markedBlocks, type Stretch } from '../view/marked.ts';
import type { NumberView } from '../view/numbers.ts';
import { type ReportView, reportOf } from '../view/report.ts';
import type { SourceView } from '../view/sources.ts';
import type { Words } from '../words/words.ts';
import { correctionsInWords } from './corrections.ts';
import { reportStyle } from './htmlStyle.ts';
import { type Markup, markup, raw } from './markup.ts';
import { statedNumbers } from './numbers.ts';
import type { SavedArticle } from './savedArticle.ts';

/**
 * The report of one article as one HTML file: the marked text, sources, numbers and the shares as a picture. It
 * holds no script and loads nothing; its own policy forbids both.
 */
export function toHtml(saved: SavedArticle, words: Words): string {
  const { article } = saved;
  const report = reportOf({ ...saved, display: { ...ALL_SHOWN, othersOpen: true }, lost: [] }, words);
  const slots = looksOf(saved);
  const looks = [...new Set(slots.values())];
  const unsourced = new Set(report.numbers.unsourced.map(({ id }) => id));
  const title = report.title || article.url || words.export.articleHeading;
  const origin = dotted([article.outlet, article.byline, article.date].map(printed));
  return `<!doctype html>\n${
    markup`<html lang="${words.locale}" dir="${words.direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${raw(reportStyle(looks))}</style>
</head>
<body>
<header>
${origin.length === 0 ? '' : markup`<p class="quiet">${origin}</p>`}
<h1><bdi>${title}</bdi></h1>
<p>${report.summary}</p>
${address(article.url, words)}
${shareBar(report, words)}
</header>
<main>
<section class="article" lang="${article.language || words.locale}">
<h2>${words.export.articleHeading}</h2>
${markedBlocks(article, asShown(saved.analysis)).map(({ kind, stretches }) =>
  block(
    kind,
    stretches.map((one) => stretch(one, unsourced, slots)),
  ),
)}
</section>
<section>
<h2>${words.export.sourcesHeading}</h2>
${report.sources.map((source) => sourcePart(source, words))}
</section>
${list(
  words.unsourcedClaimsHeading,
  report.unsourcedClaims.map((one) => claimItem(one)),
)}
${list(
  words.numbersHeading,
  statedNumbers(report).map((one) => numberItem(one, words)),
)}
${list(
  words.unsourcedNumbersHeading,
  report.numbers.unsourced.map((one) => numberItem(one, words)),
)}
${list(
  words.export.correctionsHeading,
  correctionsInWords(saved.corrections, words.export).map((one) => markup`<li>${one}</li>`),
)}
</main>
<footer><p class="quiet">${words.export.colophon}</p></footer>
</body>
</html>
`.text
  }`;
}

/** Attributions' and figures' looks follow from their sources', as on the page. */
function looksOf({ analysis }: SavedArticle): ReadonlyMap<string, Slot> {
  const slots = slotsOf(analysis, true);
  return new Map(
    analysis.attributions.map(({ id, sourceId }) => [id, slots.get(sourceId ?? '')?.slot ?? NO_SOURCE]),
  );
}

function address(url: string, words: Words): Markup | string {
  if (!/^https?:\/\//i.test(url)) return '';
  return markup`<p class="quiet">${words.export.address}: <a href="${url}" rel="noreferrer">${url}</a></p>`;
}

/** Each in its own direction, in which our letters have no say. */
function block(kind: string, parts: readonly Markup[]): Markup {
  if (kind === 'heading') return markup`<h3 dir="auto">${parts}</h3>`;
  if (kind === 'quotation') return markup`<blockquote dir="auto"><p dir="auto">${parts}</p></blockquote>`;
  return markup`<p dir="auto">${parts}</p>`;
}

function stretch(one: Stretch, unsourced: ReadonlySet<string>, slots: ReadonlyMap<string, Slot>): Markup {
  const claim = one.claimId === null ? null : (slots.get(one.claimId) ?? null);
  const mention = one.mentionOf === null ? null : (slots.get(one.mentionOf) ?? null);
  let inner: Markup = markup`${one.text}`;
  if (one.figureId !== null) {
    inner = markup`<span class="${unsourced.has(one.figureId) ? 'number none' : 'number'}">${inner}</span>`;
  }
  if (mention) inner = markup`<span class="mention of-${mention.letter || 'none'}">${inner}</span>`;
  if (!claim) return inner;
  const letter =
    one.begins && claim.letter !== '' ? markup`<b class="letter" dir="auto">${claim.letter}</b>` : '';
  return markup`<mark class="of-${claim.letter || 'none'}">${letter}${inner}</mark>`;
}

function shareBar({ shares }: ReportView, words: Words): Markup | string {
  if (shares.length === 0) return '';
  const label = words.list(shares.map(({ name, shareInWords }) => `${name} ${shareInWords}`));
  let at = 0;
  const parts = shares.map(({ slot, share }) => {
    const x = at;
    at += share * 1000;
    return markup`<rect x="${x.toFixed(1)}" y="0" width="${(share * 1000).toFixed(1)}" height="24" class="tile-${slot.letter || 'none'}"/>`;
  });
  return markup`<figure><svg viewBox="0 0 1000 24" role="img" aria-label="${label}" preserveAspectRatio="none">${parts}</svg><figcaption class="quiet">${words.export.share}: ${label}</figcaption></figure>`;
}

/** What the article says, in its own direction among our words; null where it says nothing. */
function printed(text: string | null): Markup | null {
  return text ? markup`<bdi>${text}</bdi>` : null;
}

/** Those that are there, parted by dots. */
function dotted(parts: readonly (Markup | string | null)[]): Markup[] {
  return parts.filter(Boolean).map((part, place) => markup`${place > 0 ? ' · ' : ''}${part ?? ''}`);
}

function sourcePart(source: SourceView, words: Words): Markup {
  const about = dotted([
    printed(source.description) ?? source.kind,
    source.anonymous ? words.unnamed : null,
    printed(source.reason),
    source.countInWords,
  ]);
  return markup`<section class="source">
<h3><span class="tile tile-${source.slot.letter}">${source.slot.letter}</span> <bdi>${source.name}</bdi></h3>
<p class="quiet">${about}</p>
<ul>
${source.claims.map((one) => claimItem(one))}
</ul>
</section>
`;
}

function claimItem(claim: ClaimView): Markup {
  const about = dotted([printed(claim.saidAs), claim.typeInWords, claim.within]);
  return markup`<li><bdi>${claim.text}</bdi> <span class="quiet">${about}</span></li>
`;
}

function numberItem({ before, text, after, teller }: NumberView, words: Words): Markup {
  return markup`<li><bdi>${before}<b>${text}</b>${after}</bdi> <span class="quiet">${printed(teller?.name ?? null) ?? words.noSource}</span></li>
`;
}

function list(heading: string, items: readonly Markup[]): Markup | string {
  if (items.length === 0) return '';
  return markup`<section>
<h2>${heading}</h2>
<ul>
${items}
</ul>
</section>`;
}
