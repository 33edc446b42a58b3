/** Several threads that answer lines, each with an engine of its own. */
import { Worker } from 'node:worker_threads';
import { type Answer, answerTo, failure } from './documents.ts';

/** Answers lines; as many at once as it has threads. */
export interface Pool {
  /** How many lines may wait for an answer, so that every thread has work and memory stays as it is. */
  readonly window: number;
  /** Never rejects: a line on which a thread broke down has that as its answer. */
  answer(line: string): Promise<Answer>;
  close(): Promise<void>;
}

/** What a thread is sent, and sends back. */
export interface Task {
  readonly line: string;
  readonly flat: boolean;
}

interface Waiting extends Task {
  readonly resolve: (answer: Answer) => void;
}

/** Lines that wait for each thread, so that none is idle while the next is read. */
const AHEAD = 4;

/** @param threads at least 1; 1 works in this thread. */
export function createPool(threads: number, flat: boolean): Pool {
  if (threads === 1)
    return { window: 1, answer: (line) => answerTo(line, flat), close: async () => undefined };
  const waiting: Waiting[] = [];
  const all = Array.from({ length: threads }, () => new Thread(() => waiting.shift()));
  return {
    window: threads * AHEAD,
    answer: (line) =>
      new Promise((resolve) => {
        waiting.push({ line, flat, resolve });
        all.find(({ isIdle }) => isIdle)?.next();
      }),
    close: async () => {
      await Promise.all(all.map((thread) => thread.stop()));
    },
  };
}

/** One thread, started with its first line and anew after it broke down. */
class Thread {
  #worker: Worker | null = null;
  #at: Waiting | null = null;
  #take: () => Waiting | undefined;

  constructor(take: () => Waiting | undefined) {
    this.#take = take;
  }

  get isIdle(): boolean {
    return this.#at === null;
  }

  next(): void {
    const task = this.#take();
    if (!task) return;
    this.#at = task;
    this.#worker ??= this.#start();
    this.#worker.postMessage({ line: task.line, flat: task.flat } satisfies Task);
  }

  async stop(): Promise<void> {
    await this.#worker?.terminate();
  }

  #start(): Worker {
    const worker = new Worker(new URL('./thread.mjs', import.meta.url));
    worker.on('message', (answer: Answer) => this.#finish(answer));
    worker.on('error', (error) => {
      this.#worker = null;
      this.#finish(failure({ error: `The thread broke down on this line: ${error.message}` }));
    });
    return worker;
  }

  #finish(answer: Answer): void {
    const done = this.#at;
    this.#at = null;
    this.next();
    done?.resolve(answer);
  }
}
