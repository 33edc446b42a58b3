import type { Words } from '../words.ts';
import { browser } from './browser.ts';
import { corrections } from './corrections.ts';
import { exported } from './export.ts';
import { facts } from './facts.ts';
import { filters } from './filters.ts';
import { keeping } from './keep.ts';
import { picture } from './picture.ts';
import { predict } from './predict.ts';
import { report } from './report.ts';
import { siteOutcomes } from './sites.ts';

/** Arabic. */
export const arabic: Words = {
  ...report,
  ...filters,
  ...corrections,
  ...picture,
  card: facts,
  browser,
  siteOutcomes,
  export: exported,
  keeping,
  predict,
};
