import type { Act, Stance } from '../../model.ts';

/**
 * Where a row's stance is taken from; the act follows the kinds of attribution of the Penn Discourse Treebank
 * (Prasad et al. 2007: assertion, belief, fact, eventuality), with decisions told apart from wishes by ourselves.
 *
 * MOS: Wikipedia, Manual of Style, Words to watch, "Synonyms for said" · Caldas: Caldas-Coulthard 1994, On reporting
 * reporting · Hooper: Hooper 1975, On assertive predicates · Hyland: Hyland 2005, Metadiscourse (hedges, boosters) ·
 * own: a word that none of them lists, placed beside the listed word of nearest meaning.
 */
export type StanceSource = 'MOS' | 'Caldas' | 'Hooper' | 'Hyland' | 'own';

export interface Telling {
  readonly stance: Stance;
  readonly act: Act;
}

/**
 * Rows: stance, act, source, dictionary forms, an example with the first of them. "call_for" is the word with "for"
 * right behind it, in the cue or in its content, and counts before "call".
 */
export const STANCE_ROWS: readonly (readonly [Stance, Act, StanceSource, string, string])[] = [
  [
    'neutral',
    'statement',
    'MOS',
    'say state describe write comment according',
    'The mayor said the bridge would close.',
  ],
  [
    'neutral',
    'statement',
    'Caldas',
    `tell reply answer respond add continue repeat echo remark counter quote recount narrate relate shout yell cry scream
    whisper murmur mutter exclaim announce`,
    'The mayor told reporters that the bridge would close.',
  ],
  [
    'neutral',
    'statement',
    'own',
    `report tweet post read discuss talk speak mention cite refer list recall call name chant joke quip interject interrupt
    inform notify remind testify express voice publish title reference allude release relay convey outline compare identify
    snap muse marvel gush enthuse sigh bark laugh reflect confide attribute statement quotation announcement reportedly`,
    'The newspaper reported that talks had failed.',
  ],
  [
    'asserting',
    'statement',
    'MOS',
    'reveal clarify expose explain find note observe emphasize emphasise stress insist point_out',
    'The company revealed that data had leaked.',
  ],
  [
    'asserting',
    'statement',
    'Hooper',
    `affirm certify argue maintain contend declare disclose divulge conclude verify guarantee assure swear reiterate
    insistence argument contention conclusion`,
    'The bank affirmed that it would pay.',
  ],
  [
    'asserting',
    'statement',
    'Hyland',
    'show demonstrate prove establish confirm underscore highlight finding',
    'The records showed that the tax was paid.',
  ],
  [
    'asserting',
    'statement',
    'own',
    `reassure convince warn caution warning proclaim boast brag opine point reaffirm attest pronounce aver specify stipulate
    illustrate make_clear lay_out spell_out`,
    'The bank reassured clients that their money was safe.',
  ],
  [
    'asserting',
    'belief',
    'Hooper',
    'know realize realise learn discover notice see',
    'The lawyers knew it was weak.',
  ],
  [
    'asserting',
    'belief',
    'own',
    'recognize recognise understand remember determine reason calculate deduce infer accept',
    'He recognized that it was late.',
  ],
  [
    'doubting',
    'statement',
    'MOS',
    'claim assert allege purport allegedly supposedly',
    'The group claimed victory.',
  ],
  [
    'doubting',
    'statement',
    'own',
    'allegation assertion profess pretend',
    'He denied the allegation of fraud.',
  ],
  ['conceding', 'statement', 'MOS', 'admit confess', 'The driver admitted that he had been drinking.'],
  [
    'conceding',
    'statement',
    'own',
    'concede acknowledge grant apologize apologise regret admission confession',
    'The minister conceded that the plan had failed.',
  ],
  ['speculating', 'belief', 'MOS', 'speculate surmise', 'Analysts speculated that the bank would sell.'],
  [
    'speculating',
    'belief',
    'Hyland',
    'suspect estimate assume guess suppose seem appear suspicion estimation assumption indicate',
    'Police suspected that the man had fled.',
  ],
  [
    'speculating',
    'statement',
    'Hooper',
    'predict hint imply suggest theorize insinuate',
    'Economists predicted a slump.',
  ],
  [
    'speculating',
    'belief',
    'own',
    `imagine wonder expect reckon figure posit hypothesize hypothesise theorise forecast project anticipate foresee ponder
    prediction expectation suggestion`,
    'The critic imagined a city without cars.',
  ],
  ['denying', 'statement', 'MOS', 'deny', 'The company denied that it had paid bribes.'],
  [
    'denying',
    'statement',
    'own',
    `dispute question reject dismiss refute rebut repudiate disavow contradict disagree downplay debunk discredit scoff denial rejection
    rule_out push_back`,
    'The firm disputed the figures.',
  ],
  ['denying', 'belief', 'Hyland', 'doubt', 'Analysts doubted that the bank would survive.'],
  ['denying', 'decision', 'own', 'refuse decline refusal', 'The witness refused to answer.'],
  ['asking', 'statement', 'Caldas', 'ask enquire inquire', 'The judge asked whether the witness had lied.'],
  ['asking', 'statement', 'own', 'query', 'The clerk queried whether the bill was paid.'],
  ['demanding', 'wish', 'Caldas', 'urge instruct', 'The bishop urged the crowd to go home.'],
  [
    'demanding',
    'wish',
    'own',
    `demand request recommend advise encourage persuade press push propose advocate plead beg petition exhort implore enjoin entreat task
    recommendation proposal plea ask_to ask_for tell_to call_for call_on say_to`,
    'The union demanded that the boss resign.',
  ],
  ['demanding', 'decision', 'Caldas', 'order command', 'The judge ordered that the files be opened.'],
  ['promising', 'wish', 'Hooper', 'vow', 'The leader vowed to fight on.'],
  [
    'promising',
    'wish',
    'own',
    'pledge promise commit threaten offer threat plan intend aim',
    'The donor pledged to pay the bill.',
  ],
  ['neutral', 'wish', 'own', 'want hope seek wish prefer desire like', 'The union wanted the law to change.'],
  ['neutral', 'belief', 'Hooper', 'think believe belief', 'The coach thought the team would win.'],
  [
    'neutral',
    'belief',
    'own',
    'feel consider view regard deem hold fear worry concern opinion look',
    'Many felt that nobody listened.',
  ],
  ['neutral', 'statement', 'own', 'agree', 'The ministers agreed that talks should go on.'],
  [
    'neutral',
    'decision',
    'own',
    'decide rule vote choose opt decision ruling agree_to sign pass approve',
    'The court decided that the law was void.',
  ],
  [
    'praising',
    'statement',
    'own',
    'praise hail applaud laud extol tout congratulate credit commend thank welcome salute celebrate',
    'The coach praised the goalkeeper.',
  ],
  [
    'praising',
    'belief',
    'own',
    'support favor favour back defend vouch',
    'Most voters supported the measure.',
  ],
  ['praising', 'decision', 'own', 'endorse nominate endorsement', 'The newspaper endorsed the senator.'],
  [
    'criticizing',
    'statement',
    'Caldas',
    'accuse complain lament grumble',
    'The union accused the firm of lying.',
  ],
  [
    'criticizing',
    'statement',
    'own',
    `criticize criticise blame denounce condemn blast slam decry mock assail attack lambaste bemoan deride ridicule rebuke
    chide scold chastise admonish fault flay castigate berate bash deplore fume protest object inveigh bristle balk rail charge accusation
    criticism complaint challenge liken lash_out tear_into go_after`,
    'The senator criticized the plan.',
  ],
  ['criticizing', 'belief', 'own', 'oppose disapprove opposition', 'The union opposed the merger.'],
];

const TELLINGS: ReadonlyMap<string, Telling> = new Map(
  STANCE_ROWS.flatMap(([stance, act, , words]) =>
    words.split(/\s+/).map((key) => [key.replace('_', ' '), { stance, act }] as const),
  ),
);

/** @param key a dictionary form, or one with the word behind it ("call for"). */
export function tellingOf(key: string): Telling | undefined {
  return TELLINGS.get(key);
}
