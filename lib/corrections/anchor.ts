import type { Attribution, ClaimAnchor } from '../model.ts';
import { slice } from '../span.ts';

/** So much of a claim, in UTF-16 code units, tells it from those around it that begin at the same place. */
const FIRST_WORDS = 400;

/** Where a claim begins and its first words: how a correction finds it again when the article is read anew. */
export function anchorOf(text: string, { content }: Pick<Attribution, 'content'>): ClaimAnchor | null {
  const [first] = content;
  return first ? { start: first.start, text: slice(text, first).slice(0, FIRST_WORDS) } : null;
}

/** True if one holds the other's beginning: a claim may end elsewhere once the engine has learned more. */
function beginAlike(a: string, b: string): boolean {
  return a !== '' && b !== '' && (a.startsWith(b) || b.startsWith(a));
}

/**
 * The id of the claim that an anchor means, or null: of those that begin with its words, the one that stands nearest
 * to where it stood; of claims within each other that begin there, the one that is as long.
 */
export function claimAt(
  text: string,
  attributions: readonly Attribution[],
  anchor: ClaimAnchor,
): string | null {
  const found = attributions.flatMap((attribution) => {
    const here = anchorOf(text, attribution);
    if (!here || !beginAlike(here.text, anchor.text)) return [];
    const away = Math.abs(here.start - anchor.start);
    return [{ id: attribution.id, away, longer: Math.abs(here.text.length - anchor.text.length) }];
  });
  return found.sort((a, b) => a.away - b.away || a.longer - b.longer)[0]?.id ?? null;
}
