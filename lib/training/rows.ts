import { windowOf } from '../engine/model/window.ts';
import type { CorpusDocument } from './corpus.ts';

/**
 * One document as plain rows for a trainer outside TypeScript: one JSON line each.
 *
 * @returns `tokens`: text, lemma, tag, entity ("" for none), quote state, sentence, paragraph, in columns;
 *   `gold`: head (token index), window `[from, to)` of that head, and runs of tokens for each role.
 */
export function rowsOf({ id, document, gold }: CorpusDocument): object {
  const column = <T>(value: (token: (typeof document.tokens)[number]) => T): T[] =>
    document.tokens.map(value);
  return {
    id,
    tokens: {
      text: column(({ text }) => text),
      lemma: column(({ lemma }) => lemma),
      tag: column(({ tag }) => tag),
      entity: column(({ entity }) => entity ?? ''),
      quote: document.quoteStates,
      sentence: column(({ sentence }) => sentence),
      paragraph: column(({ paragraph }) => paragraph),
    },
    gold: gold
      .filter(({ head }) => head >= 0)
      .map(({ head, source, cue, content }) => {
        const window = windowOf(document, head);
        const pairs = (list: typeof source): number[][] => list.map(({ from, to }) => [from, to]);
        return {
          head,
          window: [window.from, window.to],
          source: pairs(source),
          cue: pairs(cue),
          content: pairs(content),
        };
      }),
  };
}
