import type { CorpusLine } from '../../lib/training/corpus.ts';

/** Source, cue and content of each sentence are parted by marks: [source] {cue} <content>. */
const SENTENCES = [
  '[The harbour board] {said} on Monday <the ferry would sail again in June>.',
  '<“We have waited long enough,”> [Mayor Ines Calloway] {said}.',
  '[Calloway] {told} reporters <that the bridge was safe>.',
  'The bridge was built in 1931 and carries 4,000 cars a day.',
  '<Prices will rise by 3 percent>, {according to} [the ministry].',
  '[Residents] {believe} <the tunnel is too dear>.',
  '[A spokesman for the line] {denied} <that crews had been dismissed>.',
  'Crews went home at noon. The gates stayed shut all week.',
  '<“Nobody asked us,”> [he] {added}, <“and nobody will.”>',
  '[The court] {ruled} <that the levy was lawful>.',
  '[She] {warned} <that winter storms could close the road>.',
  'Snow fell on the hills. Two lorries slid into a field near the pass.',
] as const;

const ROLES = { '[': 'source', '{': 'cue', '<': 'content' } as const;

/** A made-up corpus: every document is four of the sentences, in turns. */
export function madeCorpus(documents: number): CorpusLine[] {
  return Array.from({ length: documents }, (_, d) => {
    const parts = Array.from({ length: 4 }, (_, k) => SENTENCES[(d * 5 + k * 7) % SENTENCES.length] ?? '');
    let text = '';
    const attributions: CorpusLine['attributions'][number][] = [];
    for (const part of parts) {
      const spans: Record<'source' | 'cue' | 'content', [number, number][]> = {
        source: [],
        cue: [],
        content: [],
      };
      let opened = 0;
      let role: (typeof ROLES)[keyof typeof ROLES] | null = null;
      for (const sign of part) {
        if (sign in ROLES) {
          role = ROLES[sign as keyof typeof ROLES];
          opened = text.length;
        } else if (/[\]}>]/.test(sign) && role) spans[role].push([opened, text.length]);
        else text += sign;
      }
      if (spans.content.length > 0) attributions.push(spans);
      text += '\n\n';
    }
    return { id: `made-${d}`, text, attributions };
  });
}
