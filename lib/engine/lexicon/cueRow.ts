/** What a cue row is; the rows themselves stand in the files beside this one. */

/** What kind of act the cue names; the yardstick counts by it. */
export type CueClass = 'speech' | 'thought' | 'judgement' | 'intent' | 'evidence';

/**
 * What may follow (or surround) the cue as its content:
 * quote: “X,” she said / X, she said · that: said that X · clause: said X · wh: explained how X
 * to: vowed to X · object: criticized X · recipient: told NP (that) X · recipientTo: urged NP to X
 * objectTo: wants NP to X (all of it content) · as: seen as X · any other word: that preposition.
 */
export type Frame = string;

/** lemma, class, frames parted by a space, an example sentence in which the lemma is a cue. */
export type CueRow = readonly [lemma: string, cueClass: CueClass, frames: string, example: string];
