/** How the build cuts what the popup loads. */
import type { Plugin } from 'vite';

/** Where the popup begins; panel and pages share most of what it loads. */
const ENTRY = /entrypoints[/\\]popup[/\\]main\.tsx$/;

/** What WXT has every page load first: nothing, in a file of its own. */
const EVERYWHERE = /virtual:wxt-(?:html-)?plugins/;

/**
 * Puts all code that the popup loads at once into one file, where the build would cut it by which pages share what: a
 * popup is opened often, and each file costs it a request and compresses the worse. The pages in tabs load that file
 * too. Style sheets stay as they are: what styles the popup is not for the pages.
 */
export function popupInOnePiece(): Plugin {
  const parts = new Set<string>();
  return {
    name: 'according:popup-in-one-piece',
    buildEnd() {
      const waiting = [...this.getModuleIds()].filter((id) => ENTRY.test(id));
      for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
        if (parts.has(id) || /\.css(?:$|\?)/.test(id)) continue;
        parts.add(id);
        waiting.push(...(this.getModuleInfo(id)?.importedIds ?? []));
      }
    },
    outputOptions(options) {
      // Scripts of the background and of pages are in one piece by themselves.
      if (options.format !== 'es') return null;
      const name = (id: string) =>
        (parts.has(id) && !ENTRY.test(id)) || EVERYWHERE.test(id) ? 'report' : null;
      return {
        ...options,
        codeSplitting: { includeDependenciesRecursively: false, groups: [{ name, debugName: 'report' }] },
      };
    },
  };
}
