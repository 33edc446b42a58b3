import { isGecko } from './browserKind.ts';

/**
 * Highlights where the reader's system chooses the colours.
 *
 * Chromium paints each highlight there as selected text, all alike, unless the element that the text stands in is out of
 * it: `forced-color-adjust` is heeded on that element, and never in a highlight's own rule (CSS Working Group, issue
 * 7264). So what text stands in directly is taken out, and given by hand the system's colours that it had. A box that
 * may hold more than text (a `div`) has to keep the background that the system gives it: what is marked there still looks
 * selected, over its own line.
 */

/** A name that no page uses, which makes a rule stronger than the page's own. */
const STRONGER = '#nowhere';
const TEXT =
  'p,li,dt,dd,blockquote,h1,h2,h3,h4,h5,h6,figcaption,th,td,' +
  'a,abbr,b,bdi,cite,em,font,i,ins,mark,q,s,small,span,strong,sub,sup,time,u';
const TEXTS = `:is(${TEXT},${STRONGER}):not(button *)`;

/** What the system's choice does to an element, said by hand. */
const AS_FORCED =
  'forced-color-adjust:none!important;color:CanvasText!important;-webkit-text-fill-color:currentcolor!important;' +
  'border-color:currentcolor!important;outline-color:currentcolor!important;' +
  'text-decoration-color:currentcolor!important;box-shadow:none!important;text-shadow:none!important';

const EXEMPT = [
  `${TEXTS}{${AS_FORCED}}`,
  // Pictures that an empty element has for its background are kept, as the system keeps them.
  `${TEXTS}:not(:empty){background:none!important}`,
  `:is(a[href],a[href] *):is(${TEXT},${STRONGER}){color:LinkText!important}`,
  `${TEXTS}>:not(${TEXT},svg){forced-color-adjust:auto}`,
];

/** No tint there, and each letter in the colour that it has without the mark: a link stays one. */
export const FORCED_GROUND = 'background-color:transparent;color:currentcolor;';

/**
 * A rule for forced colours alone, as CSS text.
 * @param looks for each highlight its name and its declarations, which name the system's colours only
 */
export function forcedSheet(looks: readonly (readonly [name: string, declarations: string])[]): string {
  const rules = (before: string) => looks.map(([name, said]) => `${before}::highlight(${name}){${said}}`);
  const all = isGecko()
    ? rules('')
    : // What an element hands down is as forced as it is itself: each element gets the style as its own.
      [...EXEMPT, `:root,${TEXTS}{`, ...rules('&'), '}'];
  return ['@media (forced-colors:active){', ...all, '}'].join('\n');
}
