import type { Draft } from '../../lib/engine/document.ts';
import { sources } from '../../lib/engine/passes/4-sources.ts';
import { readDocument } from '../../lib/engine/read.ts';
import type { Source } from '../../lib/model.ts';
import { articleOf } from './article.ts';

/**
 * Resolves the sources marked in a text: "{Ann Lee} said it rained." The word behind the mark is the cue; the
 * content is the quotation before the mark in its paragraph if there is one, else the rest of the sentence, from
 * "that" on where there is one.
 */
export function resolved(marked: string): {
  text: string;
  sources: Source[];
  /** For each mark the name of its source, and of the one who passes it on. */
  names: (string | null)[];
  relays: (string | null)[];
} {
  const drafts: Draft[] = [];
  let text = '';
  let open = -1;
  for (const character of marked) {
    if (character === '{') open = text.length;
    else if (character === '}') drafts.push(draftAt(open, text.length));
    else text += character;
  }
  const whole = drafts.map((draft) => withContent(text, draft));
  const result = sources(
    readDocument(articleOf(text)),
    whole.map((draft, i) => ({ ...draft, parent: outer(whole, i) })),
  );
  const byId = new Map(result.sources.map((source) => [source.id, source.name]));
  const nameOf = (id: string | null) => (id === null ? null : (byId.get(id) ?? `${id} is no source`));
  return {
    text,
    sources: result.sources,
    names: result.attributed.map(({ sourceId }) => nameOf(sourceId)),
    relays: result.attributed.map(({ relayId }) => nameOf(relayId)),
  };
}

function draftAt(start: number, end: number): Draft {
  const why = { rule: 'test', cue: '', scores: {} };
  return {
    source: start < end ? [{ start, end }] : [],
    cue: [],
    content: [],
    parent: null,
    confidence: 1,
    why,
  };
}

function withContent(text: string, draft: Draft): Draft {
  const [source] = draft.source;
  if (!source) return draft;
  const word = /\s*\p{L}*/u.exec(text.slice(source.end))?.[0].length ?? 0;
  const cue = { start: source.end + 1, end: Math.max(source.end + word, source.end + 1) };
  const line = text.lastIndexOf('\n', source.start) + 1;
  const quotation = /“[^”]*”\s*(?:said )?$/.exec(text.slice(line, source.start));
  const rest = /[^.\n]*/.exec(text.slice(cue.end))?.[0] ?? '';
  const that = Math.max(rest.indexOf(' that '), 0);
  const content = quotation
    ? { start: line + quotation.index, end: source.start }
    : { start: cue.end + that, end: cue.end + Math.max(rest.length, 1) };
  return { ...draft, cue: [cue], content: [content] };
}

/** The draft in whose content this one's source stands, the smallest one. */
function outer(drafts: readonly Draft[], index: number): number | null {
  const at = drafts[index]?.source[0]?.start ?? -1;
  let best: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [i, { content }] of drafts.entries()) {
    const span = content[0];
    if (i === index || !span || at < span.start || at >= span.end || span.end - span.start >= least) continue;
    best = i;
    least = span.end - span.start;
  }
  return best;
}
