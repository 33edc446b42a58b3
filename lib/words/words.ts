import type { AuditWords } from './audit.ts';
import type { BrowserWords } from './browser.ts';
import type { FactWords } from './card.ts';
import type { CompareWords } from './compare.ts';
import type { CorrectionWords } from './corrections.ts';
import type { ExportWords } from './export.ts';
import type { FilterWords } from './filters.ts';
import type { KeepWords, LibraryWords } from './library.ts';
import type { PictureWords } from './picture.ts';
import type { PredictWords } from './predict.ts';
import type { ReportWords } from './report.ts';
import type { SettingsWords, SiteOutcomes } from './settings.ts';
import type { WelcomeWords } from './welcome.ts';
import type { WorksheetWords } from './worksheet.ts';

/**
 * The words of popup and panel, and of what all parts share: a section for each screen, each in a file of its own.
 * One object for each language; the compiler names what a language lacks.
 */
export interface Words extends ReportWords, FilterWords, CorrectionWords, PictureWords {
  readonly card: FactWords;
  readonly browser: BrowserWords;
  readonly siteOutcomes: SiteOutcomes;
  readonly export: ExportWords;
  readonly keeping: KeepWords;
  readonly predict: PredictWords;
}

/** The words of the pages that open in a tab too, which the popup need not carry. */
export interface PageWords extends Words {
  readonly settingsPage: SettingsWords;
  readonly welcome: WelcomeWords;
  readonly worksheet: WorksheetWords;
  readonly audit: AuditWords;
  readonly compare: CompareWords;
  readonly library: LibraryWords;
}
