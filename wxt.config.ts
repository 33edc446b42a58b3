import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { bareHtml } from './lib/command-line/bareHtml.ts';
import { bareRows } from './lib/command-line/bareRows.ts';
import { bareScript } from './lib/command-line/bareScript.ts';
import { bareTokens } from './lib/command-line/bareTokens.ts';
import { popupInOnePiece } from './lib/command-line/popupChunk.ts';

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
  // Browsers new enough for According preload modules themselves; Vite's stand-in would bring a `fetch` along.
  vite: () => ({
    plugins: [preact(), popupInOnePiece(), bareHtml(), bareRows(), bareScript(), bareTokens()],
    build: { modulePreload: { polyfill: false } },
  }),
  hooks: {
    'build:manifestGenerated': (_wxt, manifest) => {
      // WXT takes the popup's title, which is the extension's name, for what a click does.
      if (manifest.action) manifest.action.default_title = '__MSG_actionTitle__';
      // WXT leaves an empty list behind; a manifest that names no page says it more plainly.
      if (manifest.content_scripts?.length === 0) delete manifest.content_scripts;
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    content_security_policy: { extension_pages: POLICY },
    // Each with its reason in test/manifest.test.ts. For the side panel WXT adds `sidePanel` in Chromium.
    permissions: ['activeTab', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'],
    // Asked for one site at a time, when the reader wants it read without a click.
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    // In Firefox on Linux and Windows Alt opens the menus, with Shift too: S is its history's letter, and H its help's.
    commands: {
      _execute_action: {
        description: '__MSG_actionTitle__',
        suggested_key: { default: browser === 'firefox' ? 'Alt+Shift+W' : 'Alt+Shift+S' },
      },
      'next-claim': {
        description: '__MSG_commandNextClaim__',
        suggested_key: { default: 'Alt+Shift+J' },
      },
      'previous-claim': {
        description: '__MSG_commandPreviousClaim__',
        suggested_key: { default: 'Alt+Shift+K' },
      },
      'toggle-marks': {
        description: '__MSG_commandToggleMarks__',
        suggested_key: { default: browser === 'firefox' ? 'Alt+Shift+U' : 'Alt+Shift+H' },
      },
      // Chrome takes four suggestions and no more: this one is the reader's to set.
      'open-panel': { description: '__MSG_commandOpenPanel__' },
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
      : {
          minimum_chrome_version: '120',
          storage: { managed_schema: 'managed-schema.json' },
        }),
  }),
});
