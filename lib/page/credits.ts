/** Lines in which a paper speaks of its own people, dates and pictures: rows of data, each with examples; no DOM. */
import { following, type LineRule } from './lineRule.ts';

const WORK = '(?:reporting|writing|editing|compiled|written|edited|translated|material|graphics?|research)';
const HELPED = new RegExp(`^ (?:additional )?${WORK} by\\b`);
const TIP = '(?:story|tip|news)';
const DATED = '(?: on| at)?\\s?[:,-]?\\s?(?=.{0,60}\\d)[^.!?“”"]{4,80}$';
const PICTURE = '(?:photos?|images?|pictures?|photographs?|photography|illustrations?|graphics?)';
const CREDITED = '(?: credits?| source| caption| by| courtesy(?: of)?)?\\s?[:/|]';
const AGENCY_ENDS = '(?:\\s?[/|,–-].{0,40})?$';

export const CREDIT_RULES: readonly LineRule[] = [
  {
    name: 'staff note',
    kind: 'note',
    opening: '([*–—-',
    after: following(
      ['reporting writing editing compiled written edited translated graphic graphics research', /^ by\b/],
      ['additional further', HELPED],
      [
        'with',
        /^ (?:(?:files|reporting|additional reporting|inputs?|agencies|contributions?)\b(?: from| by|$)|additional)/,
      ],
      ['source', /^: .{0,60}$/],
      ['this', /^ (?:article|story|report|piece|post) (?:was |has been |is |first |originally |also )/],
      ['this', /^ material may not be/],
      ['a', /^ (?:version|earlier version) of this/],
      ['version', /^ of this/],
      ['earlier', /^ version of this/],
      ['an', /^ earlier version/],
      ['correction', /^(?: \([^)]{0,40}\))?\s?[:–—-]/],
      ['clarification', /^\s?[:–—-]/],
      ['editor editors', /^['’]?s?['’]? note/],
      ['note', /^ to (?:readers|editors)/],
      ['copyright', /^/],
      ['c', /^\)\s?.{0,40}(?:19|20)\d\d/],
      ['', /^(?:©|\(c\)\s?.{0,40}(?:19|20)\d\d)/],
      ['all', /^ rights reserved/],
      ['read see', /^ our (?:terms|privacy)/],
      ['our', /^ (?:standards|journalists)\s?:/],
      ['have', /^ (?:you got )?a (?:story|tip|news tip)/],
      ['do', new RegExp(`^ you have (?:a|any) (?:${TIP}|information)`)],
      ['got', new RegExp(`^ (?:a|any) (?:${TIP}|information)`)],
      ['contact', /^ (?:the |our )?(?:reporter|author|writer|editor|newsroom|us|this)\b/],
      ['to', /^ contact (?:the |our )?(?:reporter|author|writer|editor|newsroom|us|this)\b/],
      ['email reach contact', /^.{0,60}@/],
      ['e', /^-mail.{0,60}@/],
      ['views', /^ expressed/],
      ['the', /^ (?:views|opinions) expressed/],
      ['if', /^ you (?:buy|click|purchase) .{0,80}(?:commission|affiliate)/],
      ['we', /^ may (?:earn|receive)/],
      ['twitter x instagram', /^\s?[:@]/],
      ['on', /^ twitter\s?[:@]/],
    ),
    whole: [{ has: ['@'], pattern: /^[([*–—-]?\s?\S{1,40}@\S{1,40}\.\w{2,12}\.?$/ }],
    upTo: 500,
    examples: [
      'Reporting by Ana Lind; Editing by Tom Oduya',
      '(Additional reporting by Ana Lind)',
      'With files from Ana Lind',
      'This article was originally published in May.',
      'An earlier version of this article misstated the date.',
      'Editor’s note: This story has been updated.',
      '© 2023 The Harbour Post. All rights reserved.',
      '(c) 2023 The Harbour Post',
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
    whole: [
      {
        has: ['contributed'],
        pattern: /^[([*–—-]?\s?[A-Za-z\xc0-\u1fff ,.’'&]{2,80} contributed (?:to this|reporting)/,
      },
    ],
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
    after: following(
      ['get', /^ in touch with (?:us|our|the (?:reporter|author|newsroom|team))\b/],
      ['for', /^ more (?:stories|news|articles|from)\b.{0,60}\b(?:like this|check|click|visit|see|follow)\b/],
    ),
    whole: [
      {
        has: ['commission'],
        pattern: /^\S.{0,60} (?:may|might|can) (?:earn|receive) an? (?:\w{1,12} )?commission\b/,
        anyCase: true,
      },
    ],
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
    whole: [
      {
        has: ['By', 'by', 'BY'],
        pattern:
          /^(?:(?:[Ww]ords|[Tt]ext|[Ss]tory|[Pp]osted|[Rr]eport|[Ww]ritten) )?(?:[Bb]y|BY):? [A-Z\xc0-\xde\u0100-\u1fff][A-Za-z\xc0-\u1fff.,’'&|/ -]{2,100}$/,
      },
    ],
    upTo: 120,
    headline: true,
    examples: ['By Ana Lind', 'By Ana Lind and Tom Oduya, Harbour Post', 'BY TOM ODUYA'],
    butNot: ['By Monday the water had gone, residents said.', 'By day she works at the harbour'],
  },
  {
    name: 'date of the story',
    kind: 'byline',
    after: following(
      ['first last', new RegExp(`^ (?:published|updated|posted|modified|created)${DATED}`)],
      ['published updated posted modified created', new RegExp(`^${DATED}`)],
    ),
    upTo: 140,
    headline: true,
    examples: ['Published: 3 May 2023, 14:05 GMT', 'Updated 10 minutes ago'],
    butNot: ['Published figures show a rise of 3 percent.'],
  },
  {
    name: 'date line',
    kind: 'byline',
    whole: [
      {
        has: ['19', '20'],
        pattern:
          /^(?:[^\s\d.,:;|()–—-]{3,9}day,? )?(?:[^\s\d.,:;|()–—-]{3,9}\.? \d{1,2}|\d{1,2} [^\s\d.,:;|()–—-]{3,9}\.?),? (?:19|20)\d\d(?:[ ,|–-].{0,40})?$/,
        anyCase: true,
      },
    ],
    upTo: 140,
    headline: true,
    examples: ['May 3, 2023 | 2:05 PM', 'Wednesday, 3 May 2023'],
    butNot: ['In 2023 the port was closed.'],
  },
  {
    name: 'picture credit',
    kind: 'caption',
    opening: '([',
    after: following(
      [
        'ap file reuters afp getty staff handout stock courtesy supplied',
        new RegExp(`^ ${PICTURE}${CREDITED}`),
      ],
      [
        'photo photos image images picture pictures photograph photographs photography illustration illustrations graphic graphics',
        new RegExp(`^${CREDITED}`),
      ],
      [
        'photo photos image images picture pictures photograph photographs illustration',
        /^ (?:by|courtesy|credit)\b/,
      ],
      ['photo image picture', /^ (?:credit|source|caption)\b/],
      ['credit credits', /^\s?:/],
      ['getty', new RegExp(`^ images${AGENCY_ENDS}`)],
      ['shutterstock alamy istock reuters afp', new RegExp(`^${AGENCY_ENDS}`)],
      ['ap', new RegExp(`^ photo${AGENCY_ENDS}`)],
      ['pa', new RegExp(`^(?: media| images| wire)?${AGENCY_ENDS}`)],
    ),
    whole: [
      {
        has: ['(', '['],
        pattern:
          /^\S.{0,200}[([](?:ap photo|photo|image|picture|credit|getty|reuters|afp|courtesy|file photo|supplied).{0,80}[)\]]\.?$/,
        anyCase: true,
      },
      {
        has: ['/', ' via '],
        pattern:
          /^[([]?\S.{0,60}(?:\/| via )(?:getty images|shutterstock|reuters|afp|ap|ap photo|epa|istock|alamy)\)?\.?$/,
        anyCase: true,
      },
    ],
    upTo: 360,
    examples: [
      'Photo: Ana Lind/Harbour Post',
      'Image credit: Tom Oduya',
      'Protesters gather at the gate on Monday. (AP Photo/Ana Lind)',
      'Ana Lind/Getty Images',
      'Photo by Ana Lind',
      '(File photo: Ana Lind)',
    ],
    butNot: [
      'Photos of the scene were shared widely.',
      'Images showed a crater, he said.',
      'Reuters could not verify the footage.',
    ],
  },
];

/** For the last lines of an article, where the paper presents its writer. */
export const BIO_RULE: LineRule = {
  name: 'writer’s biography',
  kind: 'bio',
  after: following(['about', /^ the (?:author|writer)/]),
  whole: [
    {
      has: [' cover', ' writes ', ' reports ', ' is ', ' was ', ' are ', ' has '],
      pattern:
        /^[A-Z\xc0-\xde\u0100-\u1fff](?:[A-Za-z\xc0-\u1fff.’'-]{1,30} ){1,5}(?:\([^)]{1,60}\) )?(?:(?:covers|writes (?:about|for|on)|reports (?:on|for)|has covered) |(?:is|was|are|has been|writes|reports)\b.{0,120}\b(?:reporter|correspondent|editor|columnist|journalist|writer|contributor|author of|staff|fellow|professor|covers|covering|reports on|writes (?:about|for|on)|based in|freelance|producer|bureau chief|intern|newsletter|politics|column)\b)/,
    },
  ],
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
