import type { Attribution, QuotationType } from '../model.ts';
import type { Context } from './context.ts';
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
  /** The article gives no source for it. */
  readonly unsourced: boolean;
  /** "quoted by Kushner" when the claim stands within another's words, else null. */
  readonly within: string | null;
  /** The text is no longer on the page. */
  readonly lost: boolean;
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
  const { article, lost, words } = context;
  const { id, type, content, source, cue } = attribution;
  const outer = outerName(attribution, context);
  return {
    id,
    text: printed(article.text, type === 'direct' ? withMarks(article.text, content) : content),
    type,
    typeInWords: words.type[type],
    saidAs: printed(article.text, [...source, ...cue]),
    unsourced: attribution.sourceId === null,
    within: outer === null ? null : words.within(outer),
    lost: lost.has(id),
  };
}

/** The name of the source inside whose words the claim stands, or null. */
function outerName({ parentId }: Attribution, { attributions, sources }: Context): string | null {
  const outerSource = parentId === null ? null : attributions.get(parentId)?.sourceId;
  return (outerSource && sources.get(outerSource)?.source.name) || null;
}
