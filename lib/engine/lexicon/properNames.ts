import type { SourceKind } from '../../model.ts';

type NameKind = Extract<SourceKind, 'organization' | 'government' | 'media'>;

/** Rows: kind, words that a name of this kind contains (lower case), example. The first row that fits counts. */
const WORDS: readonly (readonly [NameKind, string, string])[] = [
  [
    'media',
    `times post news journal tribune herald gazette guardian telegraph observer chronicle globe inquirer examiner
    newspaper magazine radio television tv broadcasting weekly courier newswire press intelligencer`,
    'the New York Times',
  ],
  [
    'government',
    `department ministry court courts agency bureau administration police senate congress parliament legislature government
    council treasury kremlin pentagon army navy marines military forces office commission commissioner authority
    district assembly embassy secretariat directorate protection house subcommittee guard service reserve
    tribunal constabulary customs cabinet sheriff patrol city county state states kingdom republic`,
    'the Gaza Ministry of Health',
  ],
  [
    'organization',
    `committee party foundation institute university college school association alliance coalition union federation
    group company corporation corp inc ltd llc plc co bank fund center centre society league club campaign network
    organization organisation church hospital holdings partners industries systems technologies caucus conference
    project trust international brothers motors airlines pharmaceuticals laboratories labs pac movement brigade front
    watch clinic academy chamber board studio studios pictures entertainment museum teamsters
    consulting capital management ferries shipping farms foods energy railways logistics solutions resources electric
    steel mining insurance software ventures brands stores properties healthcare airways centers centres aviation aerospace telecom
    telecoms wireless semiconductor semiconductors robotics dynamics analytics securities investments financial savings
    assurance breweries brewery brewing dairy bakery restaurants hotels resorts casinos publishing cruises coaches
    associates guild productions`,
    'the Annenberg Institute',
  ],
];

/** Rows: kind, whole names (lower case), example. */
const WHOLE: readonly (readonly [NameKind, string, string])[] = [
  [
    'media',
    `cnn|nbc|cbs|abc|msnbc|fox|bbc|npr|pbs|cnbc|ap|afp|reuters|bloomberg|politico|axios|vox|breitbart|buzzfeed|
    huffpost|huffington post|the hill|the atlantic|new yorker|the new yorker|the economist|newsweek|politifact|
    wall street journal|usa today|vanity fair|rolling stone|mother jones|daily beast|the daily beast|national review|
    al jazeera|le monde|der spiegel|haaretz|associated press|snopes|wikileaks|zero hedge|infowars|drudge report|slate|
    salon|the intercept|propublica|telemundo|univision|wired|the verge|gizmodo|forbes|fortune|business insider|
    american conservative|60 minutes|xinhua|tass|anadolu|nhk|c-span|espn|sky|itv|channel 4|the independent|
    times of israel|financial times|washington post|new york times|national enquirer|daily mail|daily caller|
    washington examiner|press association|hollywood reporter|spokesman-review|kyodo|interfax|ria|yonhap|deutsche welle|dpa|ansa|efe`,
    'Reuters reported',
  ],
  [
    'government',
    `fbi|cia|epa|nsa|irs|fda|cdc|dea|doj|dhs|dod|ftc|fcc|sec|faa|nasa|noaa|osha|usda|hud|fema|tsa|ice|cbp|atf|gao|cbo|
    idf|nato|un|u.n.|united nations|eu|e.u.|european union|european commission|white house|the white house|number 10|number ten|no 10|no. 10|
    supreme court|congress|senate|house|kremlin|pentagon|downing street|state department|justice department|nypd|lapd|
    mi5|mi6|nhs|cma|ofcom|bundestag|knesset|duma|capitol hill|isi|raf|u.s. army|secret service|islamic republic|
    fed|federal reserve|interpol|europol|iaea|wto|imf|bank of england|ecb|european central bank|beijing|moscow|
    brussels|tehran|centcom|coast guard|national guard|scotland yard`,
    'the FBI said',
  ],
  [
    'organization',
    `hamas|hezbollah|isis|isil|islamic state|al-qaeda|taliban|houthis|plo|rnc|dnc|gop|nra|aclu|naacp|apple|google|
    facebook|meta|microsoft|amazon|twitter|tesla|uber|exxon|boeing|walmart|wal-mart|netflix|intel|ibm|pfizer|moderna|
    planned parenthood|amnesty international|human rights watch|red cross|greenpeace|unicef|oxfam|afl-cio|seiu|
    fifa|nfl|nba|uefa|ioc|anc|labour|tories|likud|fatah|wagner|opec|goldman sachs|jpmorgan|samsung|toyota|
    black lives matter|antifa|tea party|sinn fein|snp|bjp|kkk|afd|lib dems`,
    'Hamas questioned the claim',
  ],
];

/** Last words of names that neither speak nor act: "Clean Power Plan", "Affordable Care Act". */
const THINGS = new Set(
  `plan act law bill treaty accord accords protocol war day week month award awards prize era deal amendment code
  street avenue road bridge tower towers square building airport stadium river lake mountain sea ocean island islands
  valley beach park series cup bowl games olympics festival century holocaust convention debate summit initiative
  constitution statehouse bible quran koran christmas eve`.split(/\s+/),
);

/** @param word lower case. */
export function isThing(word: string): boolean {
  return THINGS.has(word);
}

/** Words whose possessive opens a name: "Children’s Hospital", "People’s Party", "King’s College". */
const POSSESSIVE = new Set(
  `king queen prince princess bishop women men people children girls boys workers farmers teachers writers veterans
  mother father world lloyd`.split(/\s+/),
);

/** @param word lower case. */
export function opensPossessive(word: string): boolean {
  return POSSESSIVE.has(word);
}

/** Firms that are called with the possessive: "Moody’s". */
const POSSESSIVE_FIRMS = new Set(
  'moody sotheby christie mcdonald sainsbury macy kohl lowe wendy denny domino kellogg levi nando bloomingdale'.split(
    ' ',
  ),
);

/** @param word lower case, without its "’s". */
export function endsPossessive(word: string): boolean {
  return POSSESSIVE_FIRMS.has(word);
}

const BY_WORD = new Map<string, NameKind>();
for (const [kind, words] of WORDS) {
  for (const word of words.split(/\s+/)) if (!BY_WORD.has(word)) BY_WORD.set(word, kind);
}
const BY_NAME = new Map<string, NameKind>();
for (const [kind, names] of WHOLE) for (const name of names.split('|')) BY_NAME.set(name.trim(), kind);

/** The kind of a name known as a whole. @param name lower case, without "the". */
export function knownName(name: string): NameKind | undefined {
  return BY_NAME.get(name);
}

/** The kind that a word gives the name in which it stands ("Ministry" in "Gaza Ministry of Health"). */
export function nameWord(word: string): NameKind | undefined {
  return BY_WORD.get(word.replace(/\.$/, ''));
}
