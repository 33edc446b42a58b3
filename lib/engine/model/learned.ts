/** The learned model as it ships: linear stages, net and ranker together, read at their first use. */
import type { Document } from '../document.ts';
import { ALL_PARTS, type Parts } from '../parts.ts';
import { quotedTokens } from '../quotationType.ts';
import type { Found } from '../rules/found.ts';
import { isAboutAnonymity } from '../rules/unnamed.ts';
import { withoutAftermath } from './aftermath.ts';
import { decodeBase64 } from './base64.ts';
import { choose, type Scored } from './choose.ts';
import { withoutCited } from './cited.ts';
import {
  sourceAlone,
  withinInsertion,
  withoutDateline,
  withoutForum,
  withoutJudgement,
  withoutMarks,
  withoutPronoun,
  withoutRelative,
} from './edges.ts';
import { scoredCandidates, shippedModel } from './modelAttributions.ts';
import { createNet } from './net.ts';
import { NET_MODEL } from './netModel.ts';
import { withoutPatient } from './passive.ts';
import type { Scorer } from './scorer.ts';

/**
 * So much surer than its own threshold must the model be: that was chosen on parts of the training texts by models
 * that had not seen them, and the one that ships, which has seen all, is surer of everything.
 */
const SURER = 0.03;

/** Least confidence, 0–1, inside a content. */
const SURE_INSIDE = 0.47;

/** So much less sure may be a rule's own reading of a cue: the rules know more kinds of text. */
const TRUST = 0.1;

/**
 * Least confidence, 0–1, where part of the content is quoted: more of these are found, at the same F1. Below this a
 * weak reading stood in the way of a rule that knows the source.
 */
const PARTLY_QUOTED = 0.32;

/** From this part of its tokens on a content is quoted as a whole. */
const ALL_QUOTED = 0.93;

/** Least probability of a cue, 0–1, where the ranker is left out. */
const UNRANKED = 0.5;

let net: Scorer | null = null;

/** The net that is shipped. */
export function shippedNet(): Scorer {
  net ??= createNet(decodeBase64(NET_MODEL), 'wasm', false);
  return net;
}

/**
 * What the model finds in the document, with the net's opinion and that of the rules heard.
 *
 * @param rules what the cue rules find in the same document.
 * @param inside whether the document is the inside of contents: fewer of the training texts are annotated there,
 * so the model must be surer.
 * @param parts what is left out, to measure what it adds.
 * @returns in order of the cues' heads; contents do not overlap.
 */
export function learned(
  document: Document,
  rules: readonly Found[],
  inside: boolean,
  parts: Parts = ALL_PARTS,
): Found[] {
  const model = shippedModel();
  const withNet = parts.net && model.mixed !== null;
  const scored = scoredCandidates(document, model, {
    rules,
    parts,
    ...(withNet ? { scorer: shippedNet() } : {}),
  });
  const threshold = parts.ranker ? (withNet ? model.mixed : model.alone).threshold + SURER : UNRANKED;
  const least = inside ? Math.max(threshold, SURE_INSIDE) : threshold;
  const kept = scored.filter((one) => {
    if (one.content.some((run) => isAboutAnonymity(document.tokens, run))) return false;
    const own = one.proposed ? least - TRUST : least;
    return one.confidence >= (!inside && isPartlyQuoted(document, one) ? Math.min(own, PARTLY_QUOTED) : own);
  });
  const whole = withoutCited(document, kept, rules).map((one) =>
    withinInsertion(document, { ...one, ...withoutJudgement(document, one) }),
  );
  return choose(whole, 0).map((one) => foundOf(document, one));
}

/** Whether some of the content's tokens stand between quotation marks and some do not. */
function isPartlyQuoted(document: Document, { content }: Scored): boolean {
  const quoted = quotedTokens(document, content);
  const size = content.reduce((sum, { from, to }) => sum + to - from, 0);
  return quoted > 0 && quoted < ALL_QUOTED * size;
}

function foundOf(document: Document, one: Scored): Found {
  const { cue, confidence } = one;
  const edges = withoutRelative(document, one);
  const { source, content: whole } = withoutPatient(document, one.head, edges);
  const content = withoutAftermath(document, whole).map((run) =>
    withoutForum(document, withoutDateline(document, run)),
  );
  return {
    cue: [withoutMarks(document, cue)],
    source: source && withoutPronoun(document, sourceAlone(document, source), one.head),
    content,
    rule: reasonOf(one),
    lemma: document.tokens[one.head]?.lemma ?? '',
    confidence,
    scores: {
      cue: one.p,
      content: one.meanContent,
      ...(source ? { source: one.meanSource } : {}),
      ranker: confidence,
    },
  };
}

/** Who read it so: the model, a rule, or both. */
function reasonOf({ rule, proposed }: Scored): string {
  if (rule === null) return 'model';
  return proposed ? `${rule}, weighed by the model` : `model and rule: ${rule}`;
}
