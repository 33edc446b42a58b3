import type { ExportFormat } from '../lib/words/library.ts';
import type { MenuItem } from './Menu.tsx';

/** The forms to choose from, as a menu's items. */
export function exportItems(
  formats: Readonly<Record<ExportFormat, { readonly name: string; readonly hint: string }>>,
  choose: (format: ExportFormat) => void,
): MenuItem[] {
  return (Object.keys(formats) as ExportFormat[]).map((format) => ({
    id: format,
    ...formats[format],
    act: () => choose(format),
  }));
}
