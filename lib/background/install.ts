import { browser } from 'wxt/browser';
import { createMenus } from './menus.ts';
import { followPermissions } from './sites.ts';

const WELCOME = '/welcome.html';

/**
 * Opens the welcome page. Somebody who tries a build of their own sees it behind the page they are at; where a
 * school or company has installed According, it does not open.
 */
async function welcome(): Promise<void> {
  const { installType } = await browser.management.getSelf();
  if (installType === 'admin') return;
  await browser.tabs.create({ url: WELCOME, active: installType !== 'development' });
}

function report(error: unknown): void {
  console.error('According: something was not made ready.', error);
}

/** What is done once: after the installation, after an update, and when the browser starts. */
export function prepareOnInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    createMenus().catch(report);
    void followPermissions(true);
    if (reason === 'install') welcome().catch(report);
  });
  browser.runtime.onStartup.addListener(() => {
    createMenus().catch(report);
    void followPermissions();
  });
}
