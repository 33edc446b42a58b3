import { readFileSync } from 'node:fs';
import path from 'node:path';
import { articleFromHtml } from '../../lib/command-line/htmlArticle.ts';
import { analyse } from '../../lib/engine/analyse.ts';
import type { SavedArticle } from '../../lib/export/savedArticle.ts';

const SAMPLE = path.join(import.meta.dirname, '../fixtures/sample/article.html');

/** The sample article as the extension reads and saves it. */
export async function sample(): Promise<SavedArticle> {
  const html = readFileSync(SAMPLE, 'utf8');
  const article = await articleFromHtml(html, 'https://courier.example/kell-sound?id=7&view=full#top');
  return {
    article,
    analysis: analyse(article),
    corrections: [
      { type: 'notASource', source: 'its crew' },
      { type: 'sameAs', source: 'CRA', as: 'Coastal Rescue Authority' },
      { type: 'wrongSource', claim: { start: 10, text: 'A passenger ferry' }, to: null },
    ],
    savedAt: '2026-03-11T12:00:00.000Z',
  };
}

/** Everything that a page could try to have run or shown where it does not belong. */
export const HOSTILE = `=HYPERLINK("https://evil.example","x") <script>alert(1)</script> </style><img src=x onerror=alert(1)> \`](javascript:alert(1)) & "quoted", 'single'`;

/** One claim by a source whose every word is hostile. */
export function hostile(): SavedArticle {
  const text = `${HOSTILE}\nsaid ${HOSTILE}`;
  const whole = { start: 0, end: HOSTILE.length };
  const name = { start: text.length - HOSTILE.length, end: text.length };
  return {
    article: {
      url: 'javascript:alert(1)//"><script>alert(1)</script>',
      title: HOSTILE,
      byline: HOSTILE,
      outlet: HOSTILE,
      date: HOSTILE,
      language: 'en',
      text,
      blocks: [{ kind: 'paragraph', span: { start: 0, end: text.length }, analysed: true }],
    },
    analysis: {
      attributions: [
        {
          id: 'a"><b>1',
          type: 'direct',
          source: [name],
          cue: [],
          content: [whole],
          sourceId: 's',
          relayId: null,
          stance: 'neutral',
          act: 'statement',
          parentId: null,
          confidence: 1,
          why: { rule: 'made', cue: '', scores: {} },
        },
      ],
      sources: [
        {
          id: 's',
          name: HOSTILE,
          description: name,
          kind: 'person',
          anonymous: false,
          anonymityReason: null,
          members: [],
          speaksFor: null,
          mentions: [{ span: name, form: 'name' }],
        },
      ],
      figures: [],
    },
    corrections: [{ type: 'notASource', source: HOSTILE }],
    savedAt: '2026-03-11T12:00:00.000Z',
  };
}
