/** What a script that comes into a page need not bring along. */
import type { Plugin } from 'vite';

const WRAPPER = 'virtual:wxt-unlisted-script-entrypoint?';
const DEFINITION = /^import definition from .+$/m;

/**
 * Leaves out WXT's wrapper of scripts that the manifest does not list. It reports an error under its own name, which in a
 * production build says nothing: the browser reports it by itself.
 * @throws Error if WXT's wrapper has another shape than it had
 */
export function bareScript(): Plugin {
  return {
    name: 'according:bare-script',
    enforce: 'post',
    transform(code, id) {
      if (!id.includes(WRAPPER)) return undefined;
      const definition = code.match(DEFINITION)?.[0];
      if (definition === undefined)
        throw new Error(`WXT's ${WRAPPER} does not import its definition any more.`);
      return { code: `${definition}\nexport default definition.main();\n`, map: null };
    },
  };
}
