import type { Attribution, ClaimAnchor, QuotationType } from '../model.ts';
import type { Context } from './context.ts';
import { anchorOf, isCorrected } from './corrections.ts';
import { printed, withMarks } from './printed.ts';

/** One claim as a row of a list. */
export interface ClaimView {
  readonly id: string;
  /** The article's words, in its own quotation marks. */
  readonly text: string;
  readonly type: QuotationType;
  /** "Quotation", "Paraphrase"… */
  readonly typeInWords: string;
  /** Mention and cue as printed: "the official said"; empty when neither is printed. */
  readonly saidAs: string;
  /** "wording that denies"; empty where the cue leaves it open. */
  readonly stance: string;
  /** "a belief", "a wish"…; empty for a statement. */
  readonly act: string;
  /** The article gives no source for it. */
  readonly unsourced: boolean;
  /** "within the words of Kushner" when the claim stands within another's words, else null. */
  readonly within: string | null;
  /** "reported by Reuters" when another than its source tells it, else null. */
  readonly reportedBy: string | null;
  /** The text is no longer on the page. */
  readonly lost: boolean;
  /** The reader has said whose it is. */
  readonly corrected: boolean;
  /** How a correction finds it again. */
  readonly anchor: ClaimAnchor;
}

const QUOTATIONS_FIRST: Readonly<Record<QuotationType, number>> = { direct: 0, mixed: 1, indirect: 2 };

/** The attributions as rows: quotations first, then in order of appearance. */
export function claimsOf(attributions: readonly Attribution[], context: Context): ClaimView[] {
  return [...attributions]
    .sort((a, b) => QUOTATIONS_FIRST[a.type] - QUOTATIONS_FIRST[b.type] || startOf(a) - startOf(b))
    .map((attribution) => claimView(attribution, context));
}

function startOf(attribution: Attribution): number {
  return attribution.content[0]?.start ?? 0;
}

function claimView(attribution: Attribution, context: Context): ClaimView {
  const { article, corrections, lost, names, words } = context;
  const { id, type, content, source, cue, relayId, stance, act } = attribution;
  const outer = outerName(attribution, context);
  const relay = relayId === null ? undefined : names.get(relayId);
  return {
    id,
    text: printed(article.text, type === 'direct' ? withMarks(article.text, content) : content),
    type,
    typeInWords: words.type[type],
    saidAs: printed(article.text, [...source, ...cue]),
    stance: stance === 'neutral' ? '' : words.card.stance[stance],
    act: act === 'statement' ? '' : words.card.act[act],
    unsourced: attribution.sourceId === null,
    within: outer === null ? null : words.card.within(outer),
    reportedBy: relay === undefined ? null : words.card.reportedBy(relay),
    lost: lost.has(id),
    corrected: isCorrected(attribution, corrections, article.text),
    anchor: anchorOf(attribution, article.text),
  };
}

/** The name of the source inside whose words the claim stands, or null. */
function outerName({ parentId }: Attribution, { attributions, names }: Context): string | null {
  const outerSource = parentId === null ? null : attributions.get(parentId)?.sourceId;
  return (outerSource && names.get(outerSource)) || null;
}
