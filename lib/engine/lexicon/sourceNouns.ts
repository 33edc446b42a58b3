import type { SourceKind } from '../../model.ts';
import type { Gender } from './givenNames.ts';

export type NounKind = Extract<
  SourceKind,
  'person' | 'organization' | 'government' | 'document' | 'media' | 'group'
>;

export interface SourceNoun {
  readonly kind: NounKind;
  /** Dictionary form; words that name the same role share one ("lawyer", "attorney"). */
  readonly lemma: string;
  readonly plural: boolean;
  readonly gender: Gender | null;
}

/** Rows: kind, singular nouns, example. Plurals are made from them; those of persons are groups. */
const ROWS: readonly (readonly [NounKind, string, string])[] = [
  [
    'person',
    `official aide adviser advisor spokesperson representative source insider operative strategist consultant pollster
    lawyer attorney prosecutor judge justice senator congressman congresswoman lawmaker legislator councilman
    councilwoman councillor governor mayor president vice-president minister premier chancellor secretary ambassador
    diplomat envoy delegate candidate nominee frontrunner incumbent politician leader chairman chairwoman chair
    chairperson director manager executive founder co-founder ceo owner boss head chief commissioner commander general
    colonel lieutenant captain sergeant admiral officer detective sheriff deputy agent investigator inspector
    superintendent expert analyst economist scientist researcher professor scholar historian academic lecturer author
    writer journalist reporter columnist editor anchor host moderator commentator correspondent blogger pundit doctor
    physician surgeon nurse psychiatrist psychologist therapist patient teacher principal student graduate pupil coach
    player athlete actor actress singer musician artist celebrity comedian activist organizer organiser advocate
    campaigner protester protestor demonstrator supporter critic opponent rival donor backer fan voter resident neighbor
    neighbour witness victim survivor suspect defendant plaintiff accuser complainant veteran soldier worker employee
    staffer colleague friend relative parent mother father son daughter brother sister wife husband girlfriend boyfriend
    uncle aunt cousin grandfather grandmother widow man woman boy girl teenager person individual member partner
    businessman businesswoman entrepreneur investor trader farmer rancher shopper customer consumer user passenger driver
    pilot pastor priest bishop archbishop rabbi imam pope king queen prince princess intern assistant secretary-general
    alderman alderwoman committeeman committeewoman assemblyman assemblywoman selectman supervisor comptroller
    provost rector dean chaplain marshal ranger quarterback goalkeeper striker midfielder defender referee
    respondent participant attendee hopeful contender challenger rebel fighter militant sponsor mom dad grandson granddaughter nephew niece fiance fiancee ally superdelegate elector canvasser caller columnist shooter gunman attacker detainee whistleblower hacker informant negotiator mediator fundraiser surrogate treasurer counsel ombudsman
    speaker whip landlord tenant vendor seller buyer planner engineer architect designer developer
    programmer firefighter paramedic coroner biographer collaborator translator interviewer refugee migrant immigrant
    prisoner inmate hostage doc mogul billionaire millionaire tycoon newcomer outsider operator clerk administrator
    child kid teen teenager toddler spymaster cleric preacher monk nun scout guard trooper minder heir
    denizen luminary guy client associate ex-associate bystander personnel passerby rep spokesman spokeswoman republican democrat conservative liberal libertarian independent israeli palestinian
    american russian ukrainian iranian mp mep msp pm peer backbencher realtor broker gm barrister presenter novelist poet
    rapper footballer boxer golfer swimmer sprinter cyclist star patriarch matriarch technician astronomer biologist
    physicist chemist ecologist epidemiologist undersecretary newlywed lady royal
    warden vicar rector curate midwife dentist vet veterinarian pharmacist physiotherapist radiographer pathologist
    paediatrician pediatrician cardiologist oncologist toxicologist immunologist virologist neurologist
    fisherman trawlerman sailor skipper lifeguard docker shepherd beekeeper gardener forester gamekeeper
    umpire batsman bowler jockey trainer mountaineer climber astronaut cosmonaut
    headteacher tutor librarian curator archivist zoologist botanist geologist seismologist volcanologist meteorologist
    climatologist oceanographer hydrologist entomologist conservationist environmentalist mathematician statistician
    sociologist anthropologist archaeologist archeologist photographer filmmaker playwright screenwriter composer
    choreographer sculptor cartoonist chef waiter waitress baker butcher plumber electrician builder carpenter mechanic
    hairdresser caretaker shareholder homeowner shopkeeper villager islander onlooker volunteer constable brigadier
    corporal magistrate registrar bailiff juror claimant appellant commuter tourist holidaymaker`,
    'a U.S. official said',
  ],
  [
    'group',
    `people public crowd audience majority minority electorate family couple staff crew youth
    generation plurality portion folks community base right left millennials evangelicals others`,
    'people familiar with the matter',
  ],
  [
    'organization',
    `campaign camp non-profit company firm corporation business group organization organisation union association alliance coalition
    foundation charity nonprofit institute institution think-tank university college school hospital church mosque party
    committee caucus club team league federation society startup bank airline manufacturer maker retailer carmaker automaker chipmaker drugmaker planemaker
    supplier lender insurer brewer miner utility giant pac ngo militia militants faction movement conglomerate
    contractor studio label publisher brand chain cooperative co-op lobby chamber board panel program programme
    opposition leadership establishment brass unit fund team tribe
    trust academy consortium museum gallery theatre theater orchestra airport railway diocese parish prison clinic
    laboratory squad collective guild distributor franchise delegation secretariat supermarket`,
    'the company said',
  ],
  [
    'government',
    `government administration ministry department agency bureau court tribunal parliament congress senate legislature
    council cabinet police military army navy force authority state country nation regime embassy
    consulate commission regulator watchdog city county municipality province regulators prosecutors jury
    intelligence treasury directorate office service taskforce enforcement district junta presidency coastguard`,
    'the ministry said',
  ],
  [
    'media',
    `newspaper paper magazine website outlet broadcaster tabloid channel publication journal blog daily weekly network
    station podcast wire press media television tv radio`,
    'the newspaper reported',
  ],
  [
    'document',
    `report poll survey study letter email e-mail memo statement document filing lawsuit complaint indictment affidavit
    ruling opinion order bill law agreement treaty resolution article piece story column editorial op-ed post tweet
    posting message video ad advertisement transcript book chart data figure statistic research analysis review
    audit investigation inquiry census record release text page caption headline note warrant petition suit
    presentation manifesto constitution deal contract guideline dossier cable finding evidence
    speech sign banner poster profile feature`,
    'a report found',
  ],
];

/** Rows: plural, its singular. */
const IRREGULAR: readonly (readonly [string, string])[] = [
  ['children', 'child'],
  ['men', 'man'],
  ['women', 'woman'],
  ['wives', 'wife'],
  ['businessmen', 'businessman'],
  ['aldermen', 'alderman'],
  ['committeemen', 'committeeman'],
  ['assemblymen', 'assemblyman'],
  ['congressmen', 'congressman'],
  ['spokesmen', 'spokesman'],
  ['chairmen', 'chairman'],
  ['fishermen', 'fisherman'],
  ['trawlermen', 'trawlerman'],
  ['batsmen', 'batsman'],
  ['analyses', 'analysis'],
  ['secretaries-general', 'secretary-general'],
];

/** Rows: words for the same role; the first stands for them all. */
const SAME: readonly string[] = [
  'lawyer attorney counsel advocate solicitor barrister',
  'adviser advisor',
  'spokesman spokeswoman spokesperson representative rep',
  'congressman congresswoman lawmaker legislator',
  'chairman chairwoman chair chairperson head chief boss',
  'businessman businesswoman mogul billionaire tycoon',
  'doctor physician doc',
  'organization organisation',
  'company firm corporation business carmaker automaker chipmaker drugmaker planemaker',
  'website outlet',
  'newspaper paper',
  'survey poll',
  'article piece story column feature profile',
  'email e-mail',
  'candidate nominee frontrunner',
  'aide staffer',
  'journalist reporter correspondent',
];

const SHE = new Set(
  `spokeswoman congresswoman councilwoman chairwoman businesswoman woman girl mother daughter sister wife girlfriend
  aunt grandmother widow actress queen princess lady mom niece granddaughter waitress`.split(/\s+/),
);
const HE = new Set(
  `spokesman congressman councilman chairman businessman man boy father son brother husband boyfriend uncle grandfather
  priest pope king prince dad nephew grandson fisherman trawlerman batsman waiter`.split(/\s+/),
);
/** Nouns of many that are printed in the singular. */
const ALREADY_PLURAL = new Set(
  'people folks millennials evangelicals others police data militants regulators prosecutors media evidence youth'.split(
    ' ',
  ),
);

function pluralOf(noun: string): string {
  if (/(?:s|x|ch|sh)$/.test(noun)) return `${noun}es`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return `${noun}s`;
}

const STANDS_FOR = new Map(
  SAME.flatMap((row) => row.split(' ').map((word) => [word, row.split(' ')[0] ?? word] as const)),
);

const NOUNS = new Map<string, SourceNoun>();
for (const [kind, words] of ROWS) {
  for (const word of words.split(/\s+/)) {
    const lemma = STANDS_FOR.get(word) ?? word;
    const gender = SHE.has(word) ? 'she' : HE.has(word) ? 'he' : null;
    const plural = ALREADY_PLURAL.has(word);
    if (!NOUNS.has(word)) NOUNS.set(word, { kind, lemma, plural, gender });
    if (plural) continue;
    const many = { kind: kind === 'person' ? ('group' as const) : kind, lemma, plural: true, gender: null };
    const irregular = IRREGULAR.find(([, singular]) => singular === word);
    NOUNS.set(irregular?.[0] ?? pluralOf(word), many);
  }
}

// Search papers, state papers: more often than newspapers.
NOUNS.set('papers', { kind: 'document', lemma: 'papers', plural: true, gender: null });

/**
 * What kind of source a noun names. Compounds count by their last part ("vice-president", "co-chairman").
 *
 * @param lower a noun in lower case, singular or plural.
 */
export function sourceNoun(lower: string): SourceNoun | undefined {
  const known = NOUNS.get(lower.replace(/-(?:elect|designate)$/, ''));
  if (known || !lower.includes('-')) return known;
  return NOUNS.get(lower.slice(lower.lastIndexOf('-') + 1));
}
