/**
 * What a line of text says it is by its words alone: a related headline, a newsletter box, a credit…
 * Rows of data, each with examples; no DOM. What they say of the paper's people and pictures is in credits.ts.
 */
import { CREDIT_RULES } from './credits.ts';
import { fits, following, type LineRule } from './lineRule.ts';

const CALLS = '(?:read|see|watch|listen|view)';
const CALLED =
  '(?: more| also| next| now| on| it| this| here| the (?:full|whole|rest)\\b.{0,40})?(?: (?:on|about|from|in)\\b.{0,60})?\\s?[:|>»–—-]';
const SIGN_UP = '(?: (?:now|here|today|free))?(?: (?:to|for|and|with)\\b|$|[:!])';
const BEST_OF = '(?:news|stor(?:y|ies)|headlines)\\b.{0,120}\\b(?:inbox|e-?mail|delivered|newsletter)';
const BEST = '(?:latest|top|best|biggest|must-read)';
const PLACES =
  '(?:facebook|twitter|x|whatsapp|linkedin|pinterest|reddit|tumblr|email|print|messenger|link|flipboard)';

export const LINE_RULES: readonly LineRule[] = [
  {
    name: 'read more',
    kind: 'related',
    after: following(
      ['read see watch listen view', new RegExp(`^${CALLED}`)],
      ['also or', new RegExp(`^ ${CALLS}${CALLED}`)],
      ['read', /^ (?:also|more|next|the full)/],
      ['see', /^ also/],
      ['also', /^ read/],
      ['more', /^ (?:on this story|stor(?:y|ies)|from\b)/],
      [
        'related',
        /^(?: (?:stories|articles?|story|coverage|content|topics|news|reading|links))?\s?(?:[:|»–—-]|$)/,
      ],
      ['recommended', /^(?: for you| reading| stories)?\s?(?::|$)/],
      ['don', /^['’]t miss\s?(?:[:|-]|$)/],
      ['up', /^ next/],
      ['what', /^ to read next/],
      ['most', /^ (?:read|popular)/],
      ['trending', /^(?: now)?\s?(?::|$)/],
      ['further', /^ reading/],
      ['you', /^ may also like/],
    ),
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
    after: following(
      [
        'more opinion analysis explainer explained video photos gallery live podcast exclusive',
        /^\s?[:|»]\s?\S/,
      ],
      ['in', /^ pictures\s?[:|»]\s?\S/],
      ['must', /^ read\s?[:|»]\s?\S/],
    ),
    upTo: 160,
    headline: true,
    examples: ['MORE: Ferry crews to strike in June', 'Opinion: The harbour belongs to all of us'],
    butNot: ['More: the plan would cost 3 million.', 'Analysis of the samples took a week'],
  },
  {
    name: 'headline in capitals',
    kind: 'related',
    is: isHeadlineInCapitals,
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
    opening: '>',
    after: following(
      ['click', new RegExp(`^ here to (?:sign up|subscribe|register)${SIGN_UP}`)],
      ['sign', new RegExp(`^ up${SIGN_UP}`)],
      ['subscribe register', new RegExp(`^${SIGN_UP}`)],
      [
        'get',
        /^ (?:the |our )?(?:latest|best|top|more|breaking|unlimited|day['’]s|morning|daily|weekly|stories|news|all)\b.{0,120}\b(?:newsletters?|inbox|alerts?|e-?mail(?:ed)?|app|delivered|straight to)/,
      ],
      ['want', /^ more .{0,120}\?/],
      ['looking', /^ for more .{0,120}\?/],
      ['the', new RegExp(`^ ${BEST} ${BEST_OF}`)],
      ['latest top best biggest', new RegExp(`^ ${BEST_OF}`)],
      ['must', new RegExp(`^-read ${BEST_OF}`)],
      ['by', /^ (?:signing up|subscribing|submitting|entering|clicking)\b/],
      ['thank thanks', /^ (?:you )?for (?:subscribing|signing up|reading)/],
      ['this', /^ newsletter/],
      ['download', /^ (?:the|our)\b.{0,60}\bapps?\b/],
      ['you', /^ can (?:unsubscribe|opt out)/],
      ['enter', /^ your e-?mail/],
      ['your', /^ e-?mail address/],
      ['our', /^ free newsletter/],
    ),
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
    after: following(
      ['share', /^(?: (?:this|on|via|with|full|the) .{0,40}| ?$)/],
      ['print', /^(?: this)?(?: article| page)?$/],
      ['email', /^(?: this| article)?.{0,20}$/],
      ['e', /^-mail(?: this| article)?.{0,20}$/],
      ['save', /^(?: for later)?$/],
      ['copy', /^ link/],
      ['advertisement', /^.{0,60}$/],
      ['article', /^ continues (?:below|after)/],
      ['story', /^ continues/],
      ['continue', /^ reading/],
      ['scroll', /^ (?:down|to|for)/],
      ['loading', /^(?:…|\.\.\.)?$/],
      ['leave post view read show hide load', /^(?: a| all| more| the| \d+)? comments?/],
      ['comment comments', /^(?: \(\d+\))?$/],
      ['play', /^(?: video)?$/],
      ['video', /^ (?:player|unavailable|caption|not available)/],
      ['close', /^$/],
      ['back', /^ to top/],
      ['skip', /^ (?:to|past|ad)/],
      ['follow', /^ (?:us|him|her|them|me)\b/],
      ['like', /^ us on/],
      ['join', /^ (?:us|the conversation|our)\b/],
      ['tap', /^ here/],
      ['click', /^ (?:here|to)\b/],
      ['add', /^ (?:us )?as a preferred/],
      ['report', /^ (?:this|an) (?:ad|error|typo)/],
      [PLACES.slice(3, -1).replaceAll('|', ' '), new RegExp(`^(?: ${PLACES}){0,10}$`)],
      ['a', /^ min(?:ute)?s? read$/],
      ['min mins minute minutes', /^ read$/],
      ['', /^\d+ (?:comments?|min(?:ute)?s? read)$/],
      ['reading', /^ time/],
      ['listen', /^ to (?:this|the) (?:article|story)/],
      ['text', /^ (?:to speech|size)/],
      ['this', /^ video (?:is|can|file)/],
      ['end', /^ of .{0,40} post/],
    ),
    upTo: 160,
    examples: [
      'Share this article',
      'Share on Facebook',
      'Advertisement',
      'Story continues below advertisement',
      'Click here for more news from the coast',
      'Follow us on Facebook and Instagram',
      'Facebook Twitter Email Print',
      'E-mail this article',
      '4 min read',
      '12 Comments',
    ],
    butNot: [
      'Shares in the firm fell by 4 percent.',
      'Print media were hit hardest, she said.',
      'Comments by the mayor drew anger.',
      'Emails show a rift',
      'Follow the money, the auditor said.',
    ],
  },
  ...CREDIT_RULES,
];

/** The first rule that fits the line, or null for running text. `text` has its white space collapsed. */
export function lineRuleOf(text: string): LineRule | null {
  const small = text.toLowerCase();
  return LINE_RULES.find((rule) => fits(rule, text, small)) ?? null;
}

/** Five words or more, most of them letters: a shorter run may be a shout or a heading, and tables are no headlines. */
function isHeadlineInCapitals(text: string): boolean {
  // Running text gives itself away by a letter or two: no table of the world's small letters has to be made ready.
  if (text.length < 24 || /[a-z]/.test(text) || /\p{Ll}/u.test(text)) return false;
  const words = text.split(' ').filter((word) => /\p{Lu}/u.test(word));
  const letters = text.replace(/[^\p{Lu}]/gu, '').length;
  return words.length >= 5 && letters > text.length * 0.6;
}
