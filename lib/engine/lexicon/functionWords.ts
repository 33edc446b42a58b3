/** Words that begin a sentence with a capital and are no name. */
const STARTERS = new Set(
  `a about above according across additionally after afterwards again against ago all almost along already also although
  among an and another any anyone apparently are as aside asked at back based because before behind being below besides
  best better between beyond both but by can clearly could critics currently daily dear despite did do does don't during
  each earlier early either else end eventually ever every everyone everything exactly except experts few finally first
  following for former fortunately four from full further given going good got great had half has have he hence her here
  him his historically how however i if in indeed inside instead into is it its itself just last later lately least less
  let like likewise little local long look lots make many maybe me meanwhile mid more moreover most mostly much must my
  near nearly neither never nevertheless new next no nobody none nonetheless nor not nothing notably now obviously of off
  officials often oh ok okay on once one only onto or other others otherwise our out outside over overall part past per
  perhaps please police presumably previously probably rather read really recent recently regardless right said same say
  saying says second see seven several she should similarly simply since six so some somehow someone something sometimes
  soon still such sure take ten than thank thanks that the their them then there therefore these they third this those
  though three through throughout thus to today together tomorrow tonight too toward towards trying two under
  unfortunately unless unlike until up upon us used using very via was we well were what whatever when whenever where
  whereas whether which while who whoever whom whose why will with within without would yes yesterday yet you your five
  follow watch see listen check sign visit subscribe join download click share eight nine dozens hundreds thousands millions`.split(
    /\s+/,
  ),
);

/** @param lower a token in lower case. */
export function isStarter(lower: string): boolean {
  return STARTERS.has(lower);
}

/** Days, months and seasons: capitalised, but no names of anyone. */
export const CALENDAR = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december jan. feb. mar. apr. aug. sept. oct. nov. dec. mon tue wed thu fri sat sun easter christmas
  thanksgiving ramadan`.split(/\s+/),
);

/** Words after which a noun phrase has ended: "officials | in Washington". */
export const PREPOSITIONS = new Set(
  `of in at from for with on by to near about against around within without under over behind between among including
  such like across after before since during inside outside through via toward towards into upon than as alongside`.split(
    /\s+/,
  ),
);
