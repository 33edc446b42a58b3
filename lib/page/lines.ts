/**
 * What a line of text says it is by its words alone: a related headline, a newsletter box, a credit…
 * Rows of data, each with examples; no DOM. Patterns are anchored and bounded, so each costs linear time. None is
 * without regard for case (`i`): the browser takes two or three times as long to make one such ready, on every page.
 */
import type { BlockKind } from '../model.ts';

/** A kind of line that stands among the paragraphs without being the article speaking. */
export interface LineRule {
  readonly name: string;
  readonly kind: Extract<BlockKind, 'related' | 'note' | 'byline' | 'caption' | 'bio'>;
  readonly pattern: RegExp;
  /** True if the pattern is written in small letters and fits lines in any. */
  readonly anyCase?: boolean;
  /** Lines longer than this many UTF-16 units are never meant: running text may begin with any words. */
  readonly upTo: number;
  /** True if the line must not end like a sentence: headlines don't. */
  readonly headline?: boolean;
  readonly examples: readonly string[];
  readonly butNot?: readonly string[];
}

export const LINE_RULES: readonly LineRule[] = [
  {
    name: 'read more',
    kind: 'related',
    pattern:
      /^(?:(?:also |or )?(?:read|see|watch|listen|view)(?: more| also| next| now| on| it| this| here| the (?:full|whole|rest)\b.{0,40})?(?: (?:on|about|from|in)\b.{0,60})?\s?[:|>»–—-]|(?:also read|see also|read also|read more|read next|read the full|more on this story|related(?: (?:stories|articles?|story|coverage|content|topics|news|reading|links))?\s?(?:[:|»–—-]|$)|recommended(?: for you| reading| stories)?\s?(?::|$)|don['’]t miss\s?(?:[:|-]|$)|up next|what to read next|most read|most popular|more stor(?:y|ies)|trending(?: now)?\s?(?::|$)|further reading|you may also like|more from\b))/,
    anyCase: true,
    upTo: 300,
    examples: [
      'Read more: Minister quits over tunnel costs',
      'READ MORE: Five things to know about the vote',
      'Related: How the levy came about',
      'Read more about the harbour plan here.',
      'See also: What the court said in May',
      'Read the full report here',
      'Watch: Crowds gather outside the town hall',
    ],
    butNot: [
      'Read in isolation, the letter seems harmless, she said.',
      'Related costs have doubled since March, the council said.',
      'See how far we have come, she told the crowd.',
      'Recommended doses were raised last year.',
      'Watch out for more strikes, the union said.',
    ],
  },
  {
    name: 'headline prefix',
    kind: 'related',
    pattern:
      /^(?:more|opinion|analysis|explainer|explained|video|photos|gallery|live|podcast|in pictures|must read|exclusive)\s?[:|»]\s?\S/,
    anyCase: true,
    upTo: 160,
    headline: true,
    examples: ['MORE: Ferry crews to strike in June', 'Opinion: The harbour belongs to all of us'],
    butNot: ['More: the plan would cost 3 million.', 'Analysis of the samples took a week'],
  },
  {
    name: 'headline in capitals',
    kind: 'related',
    // Five words or more, all in capitals: a shorter run may be a shout or a heading of the article itself.
    pattern: /^(?=.{24})[^\p{Ll}]{1,200}$/u,
    upTo: 200,
    headline: true,
    examples: [
      'WHY THE HARBOUR DISPUTE HAS DIVIDED THE GOVERNING PARTY',
      'MAYOR’S FORMER AIDE TO STAND IN NOVEMBER ELECTION',
    ],
    butNot: [
      'WHAT THE MINISTER SAID',
      '“WE WILL NOT LEAVE THIS PLACE BEFORE DAWN!”',
      '1,204 2,331 4,551 2,220 1,020 3,301',
    ],
  },
  {
    name: 'newsletter',
    kind: 'note',
    pattern:
      /^(?:>+ ?)?(?:(?:click here to )?(?:sign up|subscribe|register)(?: (?:now|here|today|free))?(?: (?:to|for|and|with)\b|$|[:!])|get (?:the |our )?(?:latest|best|top|more|breaking|unlimited|day['’]s|morning|daily|weekly|stories|news|all)\b.{0,120}\b(?:newsletters?|inbox|alerts?|e-?mail(?:ed)?|app|delivered|straight to)|(?:want|looking for) more .{0,120}\?|(?:the )?(?:latest|top|best|biggest|must-read) (?:news|stor(?:y|ies)|headlines)\b.{0,120}\b(?:inbox|e-?mail|delivered|newsletter)|by (?:signing up|subscribing|submitting|entering|clicking)\b|thanks? (?:you )?for (?:subscribing|signing up|reading)|this newsletter|download (?:the|our)\b.{0,60}\bapps?\b|you can (?:unsubscribe|opt out)|enter your e-?mail|your e-?mail address|our free newsletter)/,
    anyCase: true,
    upTo: 420,
    examples: [
      'Sign up for our morning newsletter',
      'Subscribe to The Harbour Post today',
      'Get the day’s top stories delivered to your inbox.',
      'By signing up you agree to our terms of use.',
      'Download our free app for breaking news',
    ],
    butNot: [
      'Sign-ups for the programme rose by a third.',
      'Get the ministers out of the way and the plan works, he said.',
      'Subscribers left in their thousands last year.',
    ],
  },
  {
    name: 'tool line',
    kind: 'note',
    pattern:
      /^(?:share(?: (?:this|on|via|with|full|the) .{0,40}| ?$)|print(?: this)?(?: article| page)?$|e-?mail(?: this| article)?.{0,20}$|save(?: for later)?$|copy link|advertisement\b.{0,60}$|article continues (?:below|after)|story continues|continue reading|scroll (?:down|to|for)|loading(?:…|\.\.\.)?$|(?:leave|post|view|read|show|hide|load)(?: a| all| more| the| \d+)? comments?|\d+ comments?$|comments?(?: \(\d+\))?$|play(?: video)?$|video (?:player|unavailable|caption|not available)|close$|back to top|skip (?:to|past|ad)|follow (?:us|him|her|them|me)\b|like us on|join (?:us|the conversation|our)\b.{0,80}|tap here|click (?:here|to)\b|add (?:us )?as a preferred|report (?:this|an) (?:ad|error|typo)|(?:facebook|twitter|x|whatsapp|linkedin|pinterest|reddit|tumblr|email|print|messenger|link|flipboard)(?: (?:facebook|twitter|x|whatsapp|linkedin|pinterest|reddit|tumblr|email|print|messenger|link|flipboard)){0,10}$|(?:\d+ |a )?min(?:ute)?s? read$|reading time|listen to (?:this|the) (?:article|story)|text (?:to speech|size)|this video (?:is|can|file)|end of .{0,40} post)/,
    anyCase: true,
    upTo: 160,
    examples: [
      'Share this article',
      'Share on Facebook',
      'Advertisement',
      'Story continues below advertisement',
      'Click here for more news from the coast',
      'Follow us on Facebook and Instagram',
      'Facebook Twitter Email Print',
      '4 min read',
      '12 Comments',
    ],
    butNot: [
      'Shares in the firm fell by 4 percent.',
      'Print media were hit hardest, she said.',
      'Comments by the mayor drew anger.',
      'Follow the money, the auditor said.',
    ],
  },
  {
    name: 'staff note',
    kind: 'note',
    pattern:
      /^[([*–—-]?\s?(?:(?:additional |further )?(?:reporting|writing|editing|compiled|written|edited|translated|additional material|graphics?|research) by\b|with (?:files|reporting|additional reporting|inputs?|agencies|contributions?)\b(?: from| by|$)|with additional|source: .{0,60}$|this (?:article|story|report|piece|post) (?:was |has been |is |first |originally |also )|(?:a )?(?:version|earlier version) of this|an earlier version|correction(?: \([^)]{0,40}\))?\s?[:–—-]|clarification\s?[:–—-]|editor['’]?s['’]? note|note to (?:readers|editors)|(?:copyright|©|\(c\))\s?.{0,40}(?:19|20)\d\d|copyright\b|©|all rights reserved|this material may not be|(?:read|see) our (?:terms|privacy)|our (?:standards|journalists)\s?:|have (?:you got )?a (?:story|tip|news tip)|(?:do you have|got) (?:a|any) (?:story|tip|news|information)|(?:to )?contact (?:the |our )?(?:reporter|author|writer|editor|newsroom|us|this)\b|(?:e-?mail|reach|contact)\b.{0,60}@|(?:the )?views expressed|the opinions expressed|if you (?:buy|click|purchase) .{0,80}(?:commission|affiliate)|we may (?:earn|receive)|\S{1,40}@\S{1,40}\.\w{2,12}\.?$|(?:twitter|on twitter|x|instagram)\s?[:@])/,
    anyCase: true,
    upTo: 500,
    examples: [
      'Reporting by Ana Lind; Editing by Tom Oduya',
      '(Additional reporting by Ana Lind)',
      'With files from Ana Lind',
      'This article was originally published in May.',
      'An earlier version of this article misstated the date.',
      'Editor’s note: This story has been updated.',
      '© 2023 The Harbour Post. All rights reserved.',
      'ana.lind@harbourpost.example',
      'Contact the reporter at ana@harbourpost.example.',
    ],
    butNot: [
      'Reporting the crime took weeks, she said.',
      'This story of loss began in 1987, he said.',
      'Contact tracing failed in March.',
    ],
  },
  {
    name: 'contributors',
    kind: 'note',
    pattern: /^[([*–—-]?\s?[\p{L} ,.’'&]{2,80} contributed (?:to this|reporting)/u,
    upTo: 500,
    examples: [
      'The Associated Press contributed to this report.',
      '(Ana Lind and Tom Oduya contributed reporting.)',
    ],
    butNot: ['The mayor contributed money to the campaign.'],
  },
  {
    name: 'house note',
    kind: 'note',
    pattern:
      /^(?:get in touch with (?:us|our|the (?:reporter|author|newsroom|team))\b|for more (?:stories|news|articles|from)\b.{0,60}\b(?:like this|check|click|visit|see|follow)\b|\S.{0,60} (?:may|might|can) (?:earn|receive) an? (?:\w{1,12} )?commission\b)/,
    anyCase: true,
    upTo: 300,
    examples: [
      'Get in touch with our news team by writing to us.',
      'For more stories like this, check our news page.',
      'The Harbour Post may earn an affiliate commission if you buy something through these links.',
    ],
    butNot: ['For more than a year the port was closed.', 'The agent earned a commission of 4 percent.'],
  },
  {
    name: 'byline',
    kind: 'byline',
    pattern:
      /^(?:(?:[Ww]ords|[Tt]ext|[Ss]tory|[Pp]osted|[Rr]eport|[Ww]ritten) )?(?:[Bb]y|BY):? \p{Lu}[\p{L}.,’'&|/ -]{2,100}$/u,
    upTo: 120,
    headline: true,
    examples: ['By Ana Lind', 'By Ana Lind and Tom Oduya, Harbour Post', 'BY TOM ODUYA'],
    butNot: ['By Monday the water had gone, residents said.', 'By day she works at the harbour'],
  },
  {
    name: 'date of the story',
    kind: 'byline',
    pattern:
      /^(?:first |last )?(?:published|updated|posted|modified|created)(?: on| at)?\s?[:,-]?\s?(?=.{0,60}\d)[^.!?“”"]{4,80}$/,
    anyCase: true,
    upTo: 140,
    headline: true,
    examples: ['Published: 3 May 2023, 14:05 GMT', 'Updated 10 minutes ago'],
    butNot: ['Published figures show a rise of 3 percent.'],
  },
  {
    name: 'date line',
    kind: 'byline',
    pattern:
      /^(?:[^\s\d.,:;|()–—-]{3,9}day,? )?(?:[^\s\d.,:;|()–—-]{3,9}\.? \d{1,2}|\d{1,2} [^\s\d.,:;|()–—-]{3,9}\.?),? (?:19|20)\d\d(?:[ ,|–-].{0,40})?$/,
    anyCase: true,
    upTo: 140,
    headline: true,
    examples: ['May 3, 2023 | 2:05 PM', 'Wednesday, 3 May 2023'],
    butNot: ['In 2023 the port was closed.'],
  },
  {
    name: 'picture credit',
    kind: 'caption',
    pattern:
      /^[([]?(?:(?:ap|file|reuters|afp|getty|staff|handout|stock|courtesy|supplied)? ?(?:photos?|images?|pictures?|photographs?|photography|illustrations?|graphics?)(?: credits?| source| caption| by| courtesy(?: of)?)?\s?[:/|]|(?:photos?|images?|pictures?|photographs?|illustration) (?:by|courtesy|credit)\b|(?:photo|image|picture) ?(?:credit|source|caption)\b|credits?\s?:|(?:getty images|shutterstock|alamy|istock|reuters|afp|ap photo|pa(?: media| images| wire)?)(?:\s?[/|,–-].{0,40})?$|\S.{0,200}[([](?:ap photo|photo|image|picture|credit|getty|reuters|afp|courtesy|file photo|supplied).{0,80}[)\]]\.?$|\S.{0,60}(?:\/| via )(?:getty images|shutterstock|reuters|afp|ap|ap photo|epa|istock|alamy)\)?\.?$)/,
    anyCase: true,
    upTo: 360,
    examples: [
      'Photo: Ana Lind/Harbour Post',
      'Image credit: Tom Oduya',
      'Protesters gather at the gate on Monday. (AP Photo/Ana Lind)',
      'Ana Lind/Getty Images',
      'Photo by Ana Lind',
    ],
    butNot: [
      'Photos of the scene were shared widely.',
      'Images showed a crater, he said.',
      'Reuters could not verify the footage.',
    ],
  },
];

/** Rules for the last lines of an article, where the paper presents its writer. */
export const BIO_RULE: LineRule = {
  name: 'writer’s biography',
  kind: 'bio',
  pattern:
    /^(?:[Aa]bout the (?:author|writer)|\p{Lu}(?:[\p{L}.’'-]{1,30} ){1,5}(?:\([^)]{1,60}\) )?(?:(?:covers|writes (?:about|for|on)|reports (?:on|for)|has covered) |(?:is|was|are|has been|writes|reports)\b.{0,120}\b(?:reporter|correspondent|editor|columnist|journalist|writer|contributor|author of|staff|fellow|professor|covers|covering|reports on|writes (?:about|for|on)|based in|freelance|producer|bureau chief|intern|newsletter|politics|column)\b))/u,
  upTo: 700,
  examples: [
    'Ana Lind is a staff writer at The Harbour Post.',
    'Tom Oduya covers shipping and ports for the paper.',
    'About the author',
  ],
  butNot: [
    'The minister was a reporter before he entered politics.',
    'Officials said the harbour was closed.',
  ],
};

/** Ends like a sentence, or like a quotation that ends one. */
const SENTENCE_END = /[.!?…:;,。！？]["'”’»」）)\]]{0,3}$/;

/** True if the text ends with the punctuation of a sentence. */
export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text.slice(-6));
}

/** True if the rule fits the line. `text` has its white space collapsed. */
export function fits(rule: LineRule, text: string): boolean {
  if (text.length > rule.upTo || (rule.headline && endsSentence(text))) return false;
  if (rule.name === 'headline in capitals' && !isHeadlineInCapitals(text)) return false;
  return rule.pattern.test(rule.anyCase ? text.toLowerCase() : text);
}

/** The first rule that fits the line, or null for running text. */
export function lineRuleOf(text: string): LineRule | null {
  return LINE_RULES.find((rule) => fits(rule, text)) ?? null;
}

/** Five words or more that hold letters, most of the line letters: tables of numbers are no headlines. */
function isHeadlineInCapitals(text: string): boolean {
  const words = text.split(' ').filter((word) => /\p{Lu}/u.test(word));
  const letters = text.replace(/[^\p{Lu}]/gu, '').length;
  return words.length >= 5 && letters > text.length * 0.6;
}
