/** Who a headline means before the article has introduced them: "Bees learn from each other, study finds". */
import { headlineOf } from '../headline.ts';
import type { Referent } from './referent.ts';
import type { State } from './state.ts';

/**
 * Gives what a headline calls by a bare noun ("study finds", "Lagos traders reject") to whoever the article first
 * describes by that noun and by all that the headline says of them.
 */
export function knowHeadline(state: State): void {
  const { document, referents } = state.reading;
  const headline = headlineOf(document);
  if (!headline) return;
  const speak = new Set(state.found);
  for (const [i, mention] of state.mentions.entries()) {
    const shown = state.found[i];
    if (mention?.form !== 'nominal' || mention.from >= headline.to || !shown || shown.named) continue;
    const { determiner, lemma, qualifiers } = mention.nominal;
    if (determiner !== 'bare') continue;
    const fits = (one: Referent): boolean =>
      one !== shown &&
      one.id > shown.id &&
      one.plural === shown.plural &&
      one.heads.has(lemma) &&
      speak.has(one) &&
      qualifiers.every(
        (word) => one.qualifiers.has(word) || one.names.some((name) => name.toLowerCase().includes(word)),
      );
    const meant = referents.all.find(fits);
    if (!meant) continue;
    for (const [k, found] of state.found.entries()) if (found === shown) state.found[k] = meant;
    meant.seen.push(...shown.seen);
  }
}
