import { useCallback } from 'preact/hooks';
import type { ExportFile } from '../lib/export/files.ts';

/** So long the browser may take to begin with a file, in ms. */
const LONG_ENOUGH = 60_000;

/** What hands a file to the reader: the browser's own download, for which no permission is needed. */
export function useDownload(): (file: ExportFile) => void {
  return useCallback(({ name, type, content }) => {
    const address = URL.createObjectURL(new Blob([content], { type }));
    const link = document.createElement('a');
    link.href = address;
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), LONG_ENOUGH);
  }, []);
}
