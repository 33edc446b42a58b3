import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

/** The Firefox add-on's fixed identity. */
const FIREFOX_ID = 'according@according.example';

/**
 * What According's own pages may load: their own files. Nothing may be fetched or sent. WebAssembly is for the
 * engine's arithmetic (lib/engine/model/netKernel.wat), whose bytes are in its own script.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
].join('; ');

export default defineConfig({
  publicDir: 'lib/public',
  imports: false,
  vite: () => ({ plugins: [preact()] }),
  hooks: {
    // WXT leaves an empty list behind; a manifest that names no page says it more plainly.
    'build:manifestGenerated': (_wxt, manifest) => {
      if (manifest.content_scripts?.length === 0) delete manifest.content_scripts;
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    content_security_policy: { extension_pages: POLICY },
    permissions: ['activeTab', 'scripting', 'storage'],
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+S' } },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: FIREFOX_ID,
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
});
