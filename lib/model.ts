/**
 * The data that travels through According. Types only.
 *
 * Every span is half-open, `[start, end)`, in UTF-16 code units of `Article.text`. What is shown is
 * always sliced from that text, so nothing shown can be invented. Terms are those of the field
 * (Pareti's attribution relation, PolNeAR): source, cue, content, mention, direct / mixed / indirect.
 */

export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** What a block of the page is. Only blocks that are `analysed` are searched for attributions. */
export type BlockKind =
  | 'heading'
  | 'paragraph'
  | 'quotation'
  | 'listItem'
  | 'caption'
  | 'byline'
  | 'related'
  | 'pullQuote'
  | 'bio'
  | 'note';

/** One block of text. Blocks are in order, do not overlap, and are parted by "\n" in the text. */
export interface Block {
  readonly kind: BlockKind;
  readonly span: TextSpan;
  /** False for blocks that stand in the text but are not the article speaking (captions, related stories…). */
  readonly analysed: boolean;
}

/** One article as it was read from a page (or from a plain text). */
export interface Article {
  /** Address of the page; empty for text that came from elsewhere. */
  readonly url: string;
  readonly title: string;
  readonly byline: string;
  readonly outlet: string;
  /** Publication date as ISO 8601, or empty. */
  readonly date: string;
  /** BCP 47 tag, or empty when unknown. */
  readonly language: string;
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** How much of the content stands inside quotation marks: all, some, none. */
export type QuotationType = 'direct' | 'mixed' | 'indirect';

/** Where an attribution comes from: a reader, or an error report, can follow it to one place. */
export interface Why {
  /** The pass or rule that made it. */
  readonly rule: string;
  /** The cue's dictionary form, or the punctuation mark that served as the cue; empty if none. */
  readonly cue: string;
  /** Scores by stage, each 0–1. */
  readonly scores: Readonly<Record<string, number>>;
}

/** How the cue takes what it reports: "claimed" doubts, "admitted" concedes, "said" leaves it open. */
export type Stance =
  | 'neutral'
  | 'asserting'
  | 'doubting'
  | 'conceding'
  | 'speculating'
  | 'denying'
  | 'asking'
  | 'demanding'
  | 'promising'
  | 'praising'
  | 'criticizing';

/** What is reported: words, what somebody thinks, what somebody wants or intends, what somebody decided. */
export type Act = 'statement' | 'belief' | 'wish' | 'decision';

/** "X said Y": one relation between a source, a cue and a content. */
export interface Attribution {
  readonly id: string;
  readonly type: QuotationType;
  /** The printed mention of the source; empty when none is printed. */
  readonly source: readonly TextSpan[];
  readonly cue: readonly TextSpan[];
  /** Never empty. More than one span when the cue stands in its middle. */
  readonly content: readonly TextSpan[];
  /** The resolved source, or null where none is given. */
  readonly sourceId: string | null;
  /** Who passes it on without being its source ("Reuters reported, citing two officials"), or null. */
  readonly relayId: string | null;
  readonly stance: Stance;
  readonly act: Act;
  /** The attribution inside whose content this one stands, or null. */
  readonly parentId: string | null;
  /** 0–1. */
  readonly confidence: number;
  readonly why: Why;
}

export type SourceKind =
  | 'person'
  | 'organization'
  | 'government'
  | 'document'
  | 'media'
  | 'group'
  | 'anonymous-person'
  | 'author';

export type MentionForm = 'name' | 'nominal' | 'pronoun';

/** One place where a source is mentioned. */
export interface Mention {
  readonly span: TextSpan;
  readonly form: MentionForm;
}

/**
 * One real source, with all the names that the article prints for it. Those without a claim of their own are here
 * because another refers to them: as a member, as the one spoken for, or as a relay.
 */
export interface Source {
  readonly id: string;
  /** The fullest form printed, without title or article. */
  readonly name: string;
  /** Role, affiliation or qualifier exactly as printed, or null. */
  readonly description: TextSpan | null;
  readonly kind: SourceKind;
  /** A human source that the article could have named and did not. */
  readonly anonymous: boolean;
  /** The printed reason for the anonymity, or null. */
  readonly anonymityReason: TextSpan | null;
  /** Ids of those who say it together ("Stone and Pence"); empty for one source. */
  readonly members: readonly string[];
  /** Id of the one for whom a spokesman, a lawyer or a campaign speaks, or null. */
  readonly speaksFor: string | null;
  readonly mentions: readonly Mention[];
}

/** One number that states a quantity. */
export interface Figure {
  readonly id: string;
  /** The printed number with its unit or counted noun. */
  readonly span: TextSpan;
  /** The value, or the lower end of a range; null for "dozens". */
  readonly value: number | null;
  /** The upper end of a range, else null. */
  readonly upTo: number | null;
  /** "percent", "USD", "hours"…; null for plain counts. */
  readonly unit: string | null;
  /** What is counted, as printed ("people"), or null. */
  readonly counted: TextSpan | null;
  /** True with "about", "at least", "as many as"… */
  readonly approximate: boolean;
  /** The words that say so, right before or behind the number; null for exact ones and for "dozens". */
  readonly approximation: TextSpan | null;
  /** "not 20": the words right before the number deny it. */
  readonly negated: boolean;
  /** Figures that count the same thing share it, also where their values differ. */
  readonly quantityId: string;
  /**
   * The innermost attribution that states it; null: the article's own voice. A doubtful attribution states
   * none, nor does a clause that the article adds to a paraphrase (", which …").
   */
  readonly attributionId: string | null;
}

/** Why a page is not taken for an article to read: what it looks like instead, or that it is not in English. */
export type NoArticle =
  | 'homePage'
  | 'list'
  | 'search'
  | 'discussion'
  | 'video'
  /** Of a person, a shop, a piece of music. */
  | 'profile'
  | 'links'
  | 'hardlyText'
  | 'littleText'
  /** Nothing speaks against it in particular, and too little for it. */
  | 'unlike'
  | 'notEnglish';

/** What the engine found in one article. Lists are in order of appearance. */
export interface Analysis {
  readonly attributions: readonly Attribution[];
  readonly sources: readonly Source[];
  readonly figures: readonly Figure[];
  /** Where in the text the engine stopped, because there is more than it reads; absent where it came to the end. */
  readonly readTo?: number;
}

/**
 * What a reader has put right in one article. Sources are told by their name, a claim by its first words and where
 * they stand, so that a correction still holds when the article is read again.
 */
export type Correction =
  /** "not a source": its claims are taken away. */
  | { readonly type: 'notASource'; readonly source: string }
  /** "same as …": the first one's claims and mentions go to the second. */
  | { readonly type: 'sameAs'; readonly source: string; readonly as: string }
  /** "wrong source": one claim goes to another source, or to nobody. */
  | { readonly type: 'wrongSource'; readonly claim: ClaimAnchor; readonly to: string | null };

/** Where a claim begins, in UTF-16 code units, and its text there. */
export interface ClaimAnchor {
  readonly start: number;
  readonly text: string;
}
