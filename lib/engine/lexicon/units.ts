/** What a unit measures. */
export type Measured = 'money' | 'share' | 'duration' | 'measure' | 'multiple';

export interface Unit {
  readonly name: string;
  readonly measured: Measured;
}

/** Rows: what is measured, name, printed forms (lower case), example. */
const ROWS: readonly (readonly [Measured, string, string, string])[] = [
  ['share', 'percent', 'percent pct per-cent %', '53 percent'],
  ['money', 'USD', 'dollar dollars buck bucks', '10 dollars'],
  ['money', 'cents', 'cent cents', '5 cents'],
  ['money', 'EUR', 'euro euros', '20 euros'],
  ['money', 'ZAR', 'rand rands', '400 rand'],
  ['money', 'CNY', 'yuan renminbi', '7 yuan'],
  ['money', 'JPY', 'yen', '100 yen'],
  ['money', 'INR', 'rupee rupees', '100 rupees'],
  ['money', 'RUB', 'ruble rubles rouble roubles', '80 rubles'],
  ['money', 'MYR', 'ringgit', '5 ringgit'],
  ['money', 'CHF', 'franc francs', '20 francs'],
  ['money', 'MXN', 'peso pesos', '20 pesos'],
  ['money', 'SEK', 'krona kronor', '20 kronor'],
  ['money', 'NGN', 'naira', '20 naira'],
  ['money', 'shillings', 'shilling shillings', '20 shillings'],
  ['duration', 'seconds', 'second seconds sec secs', '30 seconds'],
  ['duration', 'minutes', 'minute minutes min mins', '20 minutes'],
  ['duration', 'hours', 'hour hours hr hrs', '72 hours'],
  ['duration', 'days', 'day days', 'five days'],
  ['duration', 'weeks', 'week weeks', 'six weeks'],
  ['duration', 'months', 'month months', 'three months'],
  ['duration', 'years', 'year years', '22 years'],
  ['duration', 'decades', 'decade decades', 'two decades'],
  ['duration', 'centuries', 'century centuries', 'two centuries'],
  ['measure', 'miles', 'mile miles', '5 miles'],
  ['measure', 'miles per hour', 'mph', '60 mph'],
  ['measure', 'kilometres', 'km kms kilometer kilometers kilometre kilometres', '5 km'],
  ['measure', 'kilometres per hour', 'kph kmh', '90 kph'],
  ['measure', 'metres', 'meter meters metre metres', '3 metres'],
  ['measure', 'centimetres', 'cm centimeter centimeters centimetre centimetres', '3 cm'],
  ['measure', 'millimetres', 'mm millimeter millimeters millimetre millimetres', '3 mm'],
  ['measure', 'feet', 'foot feet ft', '6 feet'],
  ['measure', 'inches', 'inch inches', '3 inches'],
  ['measure', 'yards', 'yard yards', '20 yards'],
  ['measure', 'acres', 'acre acres', '60 acres'],
  ['measure', 'hectares', 'hectare hectares', '60 hectares'],
  ['measure', 'kilograms', 'kg kgs kilo kilos kilogram kilograms', '3 kg'],
  ['measure', 'grams', 'gram grams', '30 grams'],
  ['measure', 'ounces', 'ounce ounces oz', '2 ounces'],
  ['measure', 'pounds', 'pound pounds lb lbs', '236 pounds'],
  ['measure', 'tons', 'ton tons tonne tonnes', 'two billion tons'],
  ['measure', 'gallons', 'gallon gallons', '5 gallons'],
  ['measure', 'litres', 'liter liters litre litres', '5 litres'],
  ['measure', 'barrels', 'barrel barrels', '5 million barrels'],
  ['measure', 'degrees', 'degree degrees °', '30 degrees'],
  [
    'measure',
    'watts',
    'watt watts kilowatt kilowatts megawatt megawatts gigawatt gigawatts mw gw',
    '5 megawatts',
  ],
  ['measure', 'watt-hours', 'watt-hour watt-hours', '60 watt-hours'],
  ['measure', 'kilowatt-hours', 'kwh kilowatt-hour kilowatt-hours', '30 kWh'],
  ['measure', 'megawatt-hours', 'mwh megawatt-hour megawatt-hours', '3 MWh'],
  ['measure', 'gigawatt-hours', 'gwh gigawatt-hour gigawatt-hours', '2.8 gigawatt-hours'],
  ['measure', 'points', 'point points', 'three percentage points'],
  ['multiple', 'times', 'time times x', 'three times as many'],
];

/** Rows: sign or letters before the number, currency, example. */
const SIGNS: readonly (readonly [string, string, string])[] = [
  ['$', 'USD', '$25 million'],
  ['us$', 'USD', 'US$5'],
  ['a$', 'AUD', 'A$5'],
  ['s$', 'SGD', 'S$5'],
  ['nz$', 'NZD', 'NZ$5'],
  ['hk$', 'HKD', 'HK$5'],
  ['ca$', 'CAD', 'CA$5'],
  ['au$', 'AUD', 'AU$5'],
  ['c$', 'CAD', 'C$5'],
  ['€', 'EUR', '€5'],
  ['£', 'GBP', '£1.2bn'],
  ['¥', 'JPY', '¥100'],
  ['₹', 'INR', '₹100'],
  ['₽', 'RUB', '₽100'],
  ['₦', 'NGN', '₦100'],
  ['₩', 'KRW', '₩100'],
  ['rm', 'MYR', 'RM4.5 million'],
  ['r', 'ZAR', 'R400m'],
  ['rs', 'INR', 'Rs 500'],
  ['usd', 'USD', 'USD 5'],
  ['eur', 'EUR', 'EUR 5'],
  ['gbp', 'GBP', 'GBP 5'],
  ['sh', 'KES', 'Sh500'],
  ['ksh', 'KES', 'KSh500'],
  ['n', 'NGN', 'N15,000'],
  ['ngn', 'NGN', 'NGN500'],
  ['tsh', 'TZS', 'TSh500'],
  ['ush', 'UGX', 'USh500'],
  ['zar', 'ZAR', 'ZAR500'],
  ['ghs', 'GHS', 'GHS500'],
  ['₱', 'PHP', '₱100'],
];

const UNITS = new Map(
  ROWS.flatMap(([measured, name, forms]) =>
    forms.split(' ').map((form) => [form, { name, measured }] as const),
  ),
);
const SIGN = new Map(SIGNS.map(([sign, currency]) => [sign, currency]));

/** @param lower a word or sign behind a number. */
export function unitOf(lower: string): Unit | undefined {
  return UNITS.get(lower.replace(/\.$/, ''));
}

/** The currency of what stands before a number. @param lower "$", "us$", "rm". */
export function currencyOf(lower: string): string | undefined {
  return SIGN.get(lower);
}
