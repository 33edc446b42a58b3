import { isolated } from '../isolate.ts';

/** Text that has a direction of its own, such as a name in Latin letters, inside an Arabic sentence. */
export const apart = isolated;

/** The same in Arabic quotation marks. */
export function quoted(text: string): string {
  return `«${isolated(text)}»`;
}
