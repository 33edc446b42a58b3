import { browser } from 'wxt/browser';
import type { CommandName } from '../words/browser.ts';
import { pageActions } from './page-actions.ts';
import { openPanel } from './panel.ts';

interface Where {
  readonly tabId: number;
  readonly windowId: number;
}

/** What each key does. The browser itself opens the popup for `_execute_action`. */
const ACTS: Readonly<Record<Exclude<CommandName, '_execute_action'>, (where: Where) => Promise<void>>> = {
  'next-claim': ({ tabId }) => pageActions.step(tabId, 'next'),
  'previous-claim': ({ tabId }) => pageActions.step(tabId, 'previous'),
  'toggle-marks': ({ tabId }) => pageActions.toggleMarks(tabId),
  'open-panel': ({ windowId }) => openPanel(windowId),
};

function isCommand(name: string): name is keyof typeof ACTS {
  return Object.hasOwn(ACTS, name);
}

/** Answers the keys that the manifest names. */
export function answerCommands(): void {
  browser.commands.onCommand.addListener((name, tab) => {
    if (!isCommand(name) || tab?.id === undefined) return;
    ACTS[name]({ tabId: tab.id, windowId: tab.windowId }).catch((error: unknown) => {
      console.error(`According: the command "${name}" failed.`, error);
    });
  });
}
