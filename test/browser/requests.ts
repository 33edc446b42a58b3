/** What a whole browser has asked of the network, read from the log that Chromium's network stack keeps. */
import { existsSync, readFileSync } from 'node:fs';

interface NetLog {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
  readonly events: readonly {
    readonly type: number;
    readonly params?: { readonly url?: string; readonly initiator?: string };
  }[];
}

/** Schemes whose addresses leave the browser. */
const OUTWARD = /^(?:https?|wss?|ftp):$/;
/** The tests' own sites. */
const HERE = /^(?:127\.0\.0\.1|localhost|\[::1\])$/;
/** What the log calls the sender of a request that the browser makes for itself, such as its own updates. */
const BROWSER_ITSELF = 'not an origin';

/** Chromium writes the end of its log last: one that was cut short is given its end here, or is no log at all. */
function parse(log: string): NetLog {
  try {
    return JSON.parse(log) as NetLog;
  } catch {
    return JSON.parse(`${log.trimEnd().replace(/,$/, '')}]}`) as NetLog;
  }
}

/**
 * The addresses that pages, workers or extensions asked for outside of this machine, as "sender → address".
 * @param log the text that Chromium wrote for `--log-net-log`
 */
export function strangersIn(log: string): string[] {
  const { constants, events } = parse(log);
  const started = constants.logEventTypes.URL_REQUEST_START_JOB;
  if (started === undefined) throw new Error('This log of the network names no requests.');
  const found = new Set<string>();
  for (const { type, params } of events) {
    if (type !== started || !params?.url || params.initiator === BROWSER_ITSELF) continue;
    const { protocol, hostname } = new URL(params.url);
    if (OUTWARD.test(protocol) && !HERE.test(hostname)) {
      found.add(`${params.initiator ?? 'nobody'} → ${params.url}`);
    }
  }
  return [...found];
}

/**
 * @param file where Chromium wrote its log
 * @throws if anything but the browser itself asked for an address outside of this machine
 */
export function expectNoStrangers(file: string): void {
  if (!existsSync(file)) throw new Error(`Chromium left no log of its requests at ${file}.`);
  const strangers = strangersIn(readFileSync(file, 'utf8'));
  if (strangers.length > 0) throw new Error(`Requests left this machine:\n${strangers.join('\n')}`);
}
