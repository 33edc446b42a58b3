import { collapse } from './whitespace.ts';

/** Longer ones are a paragraph that a site gave the wrong name. */
const LONGEST = 160;

/**
 * The writers' names out of what a page gives as byline: without "By", dates, addresses and the outlet.
 * Empty if nothing is left.
 */
export function parseByline(raw: string, outlet: string): string {
  let text = collapse(raw);
  if (text.length > LONGEST || /^(?:https?:)?\/\//.test(text)) return '';
  text = text.replace(
    /^(?:(?:(?:written|posted|published|reported|words|story|text)\s)?by|author):?\s+/i,
    '',
  );
  if (text.includes('@')) text = text.replace(/\s*\S{1,60}@\S{1,60}/g, '');
  text = text.replace(/\s*[|•·–—-]?\s*(?:(?:first |last )?(?:published|updated|posted|modified)\b.*)$/i, '');
  if (/\d/.test(text)) text = withoutDate(text);
  text = text.replace(/\s*[|•·]\s*[^|•·]*$/, '').replace(/[\s,|•·–—-]+$/, '');
  if (!/[A-Za-z\xc0-\u1fff\u3040-\uffef]{2}/.test(text)) return '';
  return text.toLowerCase() === outlet.toLowerCase() ? '' : text;
}

function withoutDate(text: string): string {
  return text.replace(
    /[\s,|•·–—-]*(?:on\s)?(?:[^\s\d.,:;|()–—-]{3,9}day,?\s)?(?:[^\s\d.,:;|()–—-]{3,9}\.?\s\d{1,2},?\s(?:19|20)\d\d|\d{1,2}\s[^\s\d.,:;|()–—-]{3,9}\.?\s(?:19|20)\d\d|\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}).*$/i,
    '',
  );
}

const ONE_YEAR = 365 * 24 * 3600 * 1000;

/** The date as ISO 8601 (a day alone stays a day), or empty if it can't be read. */
export function parseDate(raw: string): string {
  const text = raw.trim().slice(0, 60);
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return text;
  if (!/\d{4}/.test(text)) return '';
  const time = Date.parse(text);
  // Times near zero are what a site prints for a date that it does not know.
  return Number.isNaN(time) || Math.abs(time) < ONE_YEAR ? '' : new Date(time).toISOString();
}
