/** Countries, U.S. states and a few capitals: as sources they are governments. Rows: an example's names. */
const STATES = `afghanistan|albania|algeria|angola|argentina|armenia|australia|austria|azerbaijan|bahrain|bangladesh|
belarus|belgium|benin|bolivia|bosnia|botswana|brazil|britain|great britain|bulgaria|burkina faso|burundi|cambodia|
cameroon|canada|chad|chile|china|colombia|congo|costa rica|croatia|cuba|cyprus|czech republic|denmark|
dominican republic|ecuador|egypt|el salvador|england|eritrea|estonia|ethiopia|finland|france|gabon|gambia|georgia|
germany|ghana|greece|guatemala|guinea|haiti|honduras|hong kong|hungary|iceland|india|indonesia|iran|iraq|ireland|
israel|italy|ivory coast|jamaica|japan|jordan|kazakhstan|kenya|kosovo|kuwait|kyrgyzstan|laos|latvia|lebanon|liberia|
libya|lithuania|luxembourg|madagascar|malawi|malaysia|mali|malta|mexico|moldova|mongolia|montenegro|morocco|mozambique|
myanmar|namibia|nepal|netherlands|new zealand|nicaragua|niger|nigeria|north korea|north macedonia|norway|oman|pakistan|
palestine|panama|papua new guinea|paraguay|peru|philippines|poland|portugal|qatar|romania|russia|rwanda|saudi arabia|
scotland|senegal|serbia|sierra leone|singapore|slovakia|slovenia|somalia|south africa|south korea|south sudan|spain|
sri lanka|sudan|sweden|switzerland|syria|taiwan|tajikistan|tanzania|thailand|tunisia|turkey|turkmenistan|uae|uganda|
ukraine|united arab emirates|united kingdom|uk|u.k.|united states|us|u.s.|usa|america|uruguay|uzbekistan|vatican|
venezuela|vietnam|wales|yemen|zambia|zimbabwe|soviet union|washington|
alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|hawaii|idaho|illinois|indiana|iowa|
kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|
new hampshire|new jersey|new mexico|new york|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|
rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|west virginia|wisconsin|wyoming|
ontario|quebec|alberta|british columbia|new south wales|queensland|catalonia|crimea|kashmir`;

/** Places that do not speak as governments. */
const OTHER = `gaza|gaza strip|west bank|jerusalem|london|paris|berlin|rome|madrid|los angeles|chicago|houston|boston|
san francisco|miami|atlanta|dallas|philadelphia|detroit|seattle|denver|cleveland|new york city|manhattan|brooklyn|
europe|asia|africa|north america|south america|latin america|middle east|silicon valley|wall street|aleppo|baghdad|
damascus|kabul|kyiv|kiev|istanbul|dubai|tokyo|sydney|delhi|mumbai|toronto|hollywood|las vegas|orlando|phoenix|
st. louis|baltimore|charlotte|milwaukee|pittsburgh|d.c.|des moines|tel aviv|cape town|johannesburg|nairobi|lagos`;

/** Adjectives and inhabitants of places, and of parties: modifiers before a name, groups in the plural. */
const PEOPLES = `afghan african albanian american arab argentine armenian asian australian austrian bangladeshi belgian
bosnian brazilian british briton bulgarian canadian catholic chilean chinese christian colombian croatian cuban czech
danish democrat democratic dutch egyptian english ethiopian european filipino finnish floridian french georgian german
ghanaian greek haitian hindu hispanic hungarian indian indonesian iranian iraqi irish islamic islamist israeli italian
japanese jew jewish jordanian kenyan korean kurd kurdish latino latina lebanese libertarian libyan malaysian mexican
moroccan mormon muslim nigerian norwegian ohioan pakistani palestinian peruvian pole polish portuguese protestant
republican romanian russian saudi scot scottish serb serbian singaporean socialist somali spaniard spanish sudanese
swedish swiss syrian taiwanese texan thai tory tories turk turkish ukrainian venezuelan vietnamese welsh western
westerner yemeni zimbabwean liberal conservative green communist marxist progressive populist nazi evangelical
soviet birchers sunni shiite`;

const COUNTRYMAN =
  /^(?:\p{L}+(?:ch|sh)(?:man|woman)|spaniard|briton|scot|dane|swede|finn|pole|serb|croat|turk|italian|german|brazilian|argentin(?:e|ian)|american|australian|canadian|belgian|norwegian|portuguese|colombian|uruguayan|egyptian|senegalese|ghanaian|nigerian|kenyan|jamaican|austrian|ukrainian|russian|mexican|catalan)$/u;

const STATE = new Set(STATES.split('|').map((name) => name.trim()));
const PLACE = new Set([...STATE, ...OTHER.split('|').map((name) => name.trim())]);
const PEOPLE = new Set(PEOPLES.split(/\s+/));

/** @param name lower case. */
export function isState(name: string): boolean {
  return STATE.has(name);
}

/** @param name lower case. */
export function isPlace(name: string): boolean {
  return PLACE.has(name);
}

/** 'one' for "Israeli", 'many' for "Israelis", null for other words. @param word lower case. */
export function peopleWord(word: string): 'one' | 'many' | null {
  if (word === 'tories' || word === 'birchers') return 'many';
  if (PEOPLE.has(word)) return 'one';
  return word.endsWith('s') && PEOPLE.has(word.slice(0, -1)) ? 'many' : null;
}

/** Whether the word calls one person by a country, as sports pages do: "the Frenchman". @param word lower case. */
export function isCountryman(word: string): boolean {
  return COUNTRYMAN.test(word);
}
