/** Firefox's real sidebar: BiDi does not list what stands in it, so its document is reached through the extension. */
import type { ExtensionFirefox } from './firefox.ts';

/** A key with Alt and Shift, as Firefox's own tests press it: on the window, where the commands listen. */
const press = (letter: string): string => `(() => {
  const keyboard = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  if (!keyboard.beginInputTransactionForTests(window)) throw new Error('Somebody else is typing.');
  const key = (key, code, keyCode) => new KeyboardEvent('', { key, code, keyCode });
  const keys = [key('Alt', 'AltLeft', 18), key('Shift', 'ShiftLeft', 16), key(
    '${letter}', 'Key${letter}', ${letter.charCodeAt(0)})];
  for (const one of keys) keyboard.keydown(one);
  for (const one of keys.reverse()) keyboard.keyup(one);
})()`;

/** The frame inside the sidebar's own frame that holds an extension's page. */
const FRAME = `SidebarController.browser.contentDocument.querySelector('browser')`;

const DRAWN = `(async () => {
  const bitmap = await ${FRAME}.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('2d').drawImage(bitmap, 0, 0);
  return canvas.toDataURL().split(',')[1];
})()`;

export interface Sidebar {
  /** Presses Alt+Shift and this capital letter in Firefox's window. */
  press(letter: string): Promise<void>;
  /** The address of the page in the sidebar, or null while it is closed. */
  shown(): Promise<string | null>;
  /** What the expression comes to, in which `view` is the sidebar's window. */
  evaluate<T>(expression: string): Promise<T>;
  /** A picture of what it shows, PNG. */
  screenshot(): Promise<Buffer>;
}

/** @param own a page of the extension in a tab, which may look into the sidebar: all its pages are of one origin */
export function sidebarOf(firefox: ExtensionFirefox, own: string): Sidebar {
  return {
    press: (letter) => firefox.inWindow(press(letter)),
    shown: () =>
      firefox.inWindow(
        `SidebarController.isOpen ? (${FRAME}?.browsingContext?.currentURI.spec ?? null) : null`,
      ),
    evaluate: (expression) =>
      firefox.evaluate(
        own,
        `(() => {
          const [view] = browser.extension.getViews({ type: 'sidebar' });
          if (!view) throw new Error('The sidebar is closed.');
          return (${expression});
        })()`,
      ),
    screenshot: async () => Buffer.from(await firefox.inWindow<string>(DRAWN), 'base64'),
  };
}
