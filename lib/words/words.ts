import type { ReportWords } from './report.ts';

/**
 * Every word of the interface: a section for each screen, each in a file of its own. One object for each
 * language; the compiler names what a language lacks.
 */
export interface Words extends ReportWords {}
