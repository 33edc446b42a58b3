import type { BrowserWords } from './browser.ts';
import type { CardWords } from './card.ts';
import type { CorrectionWords } from './corrections.ts';
import type { ExportWords } from './export.ts';
import type { FilterWords } from './filters.ts';
import type { LibraryWords } from './library.ts';
import type { PictureWords } from './picture.ts';
import type { PredictWords } from './predict.ts';
import type { ReportWords } from './report.ts';
import type { SettingsWords } from './settings.ts';
import type { WelcomeWords } from './welcome.ts';
import type { WorksheetWords } from './worksheet.ts';

/**
 * Every word of the interface: a section for each screen, each in a file of its own. One object for each
 * language; the compiler names what a language lacks.
 */
export interface Words extends ReportWords, FilterWords, CorrectionWords, PictureWords {
  readonly card: CardWords;
  readonly browser: BrowserWords;
  readonly settingsPage: SettingsWords;
  readonly welcome: WelcomeWords;
  readonly export: ExportWords;
  readonly library: LibraryWords;
  readonly worksheet: WorksheetWords;
  readonly predict: PredictWords;
}
