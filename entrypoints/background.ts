import { defineBackground } from 'wxt/utils/define-background';
import { serve } from '../lib/background/serve.ts';

export default defineBackground(() => serve());
