import { defineBackground } from 'wxt/utils/define-background';
import { keepBadges } from '../lib/background/badge.ts';
import { answerCommands } from '../lib/background/commands.ts';
import { prepareOnInstall } from '../lib/background/install.ts';
import { answerMenus } from '../lib/background/menus.ts';
import { serve } from '../lib/background/serve.ts';
import { keepSites } from '../lib/background/sites.ts';

// All listeners are added at once: a browser that wakes the background does so for an event.
export default defineBackground(() => {
  prepareOnInstall();
  serve();
  keepBadges();
  answerMenus();
  answerCommands();
  keepSites();
});
