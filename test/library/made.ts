import type { SavedArticle } from '../../lib/export/savedArticle.ts';
import { analysis, article, attribution, figure, source, Text } from '../view/made.ts';

const TEXT = new Text(
  'The ferry sank, Elena Ruiz said. Some 400 people waited. It carried 12 cars, she said.',
);

/** One saved article: two claims of one source, a number of hers and one of nobody's. */
export function saved(
  url: string,
  savedAt: string,
  rest: { title?: string; text?: string } = {},
): SavedArticle {
  return {
    article: article(TEXT.text, { url, title: 'The ferry', outlet: 'Courier', ...rest }),
    analysis: analysis({
      sources: [source('s1', 'Elena Ruiz', 'person')],
      attributions: [
        attribution('a1', 's1', 'indirect', [TEXT.span('The ferry sank')]),
        attribution('a2', 's1', 'indirect', [TEXT.span('It carried 12 cars')]),
      ],
      figures: [
        figure('f1', TEXT.span('400 people'), { value: 400 }),
        figure('f2', TEXT.span('12 cars'), { value: 12, attributionId: 'a2' }),
      ],
    }),
    corrections: [],
    savedAt,
  };
}
