import type { PageWords } from '../words.ts';
import { audit } from './audit.ts';
import { compare } from './compare.ts';
import { english } from './english.ts';
import { library } from './library.ts';
import { settings as settingsPage } from './settings.ts';
import { welcome } from './welcome.ts';
import { worksheet } from './worksheet.ts';

/** English, with the words of the pages that open in a tab. */
export const pages: PageWords = { ...english, settingsPage, welcome, worksheet, audit, compare, library };
