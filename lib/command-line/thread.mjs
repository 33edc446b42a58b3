/** Where a thread of `analyze --workers` begins: plain JavaScript, since TypeScript must first be made readable. */
import { register } from 'tsx/esm/api';

register();
await import('./thread.ts');
