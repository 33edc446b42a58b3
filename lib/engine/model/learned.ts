/** The learned model as it ships: linear stages, net and ranker together, read at their first use. */
import type { Document } from '../document.ts';
import type { Found } from '../rules/found.ts';
import { decodeBase64 } from './base64.ts';
import { choose } from './choose.ts';
import { scoredCandidates, shippedModel } from './modelAttributions.ts';
import { createNet } from './net.ts';
import { NET_MODEL } from './netModel.ts';
import type { Scorer } from './scorer.ts';

/** Least confidence, 0–1, inside a content. */
const SURE_INSIDE = 0.5;

/** So much less sure may be a rule's own reading of a cue: the rules know more kinds of text. */
const TRUST = 0.1;

let net: Scorer | null = null;

/** The net that is shipped. */
export function shippedNet(): Scorer {
  net ??= createNet(decodeBase64(NET_MODEL));
  return net;
}

/**
 * What the model finds in the document, with the net's opinion and that of the rules heard.
 *
 * @param rules what the cue rules find in the same document.
 * @param inside whether the document is the inside of contents: nothing there was annotated in the training
 * texts, so the model must be surer.
 * @returns in order of the cues' heads; contents do not overlap.
 */
export function learned(document: Document, rules: readonly Found[], inside: boolean): Found[] {
  const model = shippedModel();
  const { threshold } = model.mixed ?? model.alone;
  const scored = scoredCandidates(document, model, { scorer: shippedNet(), rules });
  const least = inside ? Math.max(threshold, SURE_INSIDE) : threshold;
  const kept = scored.filter(({ confidence, proposed }) => confidence >= (proposed ? least - TRUST : least));
  return choose(kept, 0).map(
    ({ head, p, meanContent, meanSource, confidence, cue, source, content }): Found => ({
      cue: [cue],
      source,
      content,
      rule: 'model',
      lemma: document.tokens[head]?.lemma ?? '',
      confidence,
      scores: { cue: p, content: meanContent, source: meanSource },
    }),
  );
}
