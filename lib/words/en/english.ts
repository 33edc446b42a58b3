import type { Words } from '../words.ts';
import { report } from './report.ts';

/** English, the language that every other falls back to. */
export const english: Words = { ...report };
