/** One thread of `analyze --workers`: a line in, its answer out. */
import { parentPort } from 'node:worker_threads';
import { answerTo } from './documents.ts';
import type { Task } from './pool.ts';

if (!parentPort) throw new Error('thread.ts runs in a worker thread only; see pool.ts.');
const port = parentPort;
port.on('message', ({ line, flat }: Task) => {
  void answerTo(line, flat).then((answer) => port.postMessage(answer));
});
