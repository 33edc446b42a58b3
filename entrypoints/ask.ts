import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askAhead } from '../components/useAhead.ts';

/** The popup's first script. */
export default defineUnlistedScript(askAhead);
