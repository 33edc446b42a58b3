import type { TabRequest, TabState } from '../messages.ts';
import type { Settings } from '../settings.ts';
import { Session, type TabPorts } from './session.ts';

/** One page with its report, as others talk to it. */
export interface Tab {
  handle(request: TabRequest): Promise<TabState>;
  /** Reads the page for those who are told of every state: the answer is null once there is a report, of which they have heard. */
  readHeard(anyway: boolean): Promise<TabState | null>;
  /** Follows what the reader has chosen anew. */
  setSettings(settings: Settings): void;
  /** Takes everything off the page. */
  stop(): void;
}

/** From requests to what is done for them. */
export function createTab(ports: TabPorts): Tab {
  const session = new Session(ports);
  const { overlay } = ports;
  return {
    async handle(request) {
      switch (request.type) {
        case 'state':
          // What was read is no answer any more, and what there is now soon will be.
          if (session.isBehind()) return { phase: 'reading', progress: null };
          break;
        case 'read':
          await session.read(request.anyway);
          break;
        case 'display':
          session.setDisplay(request.display);
          break;
        case 'reveal':
          session.report?.reveal(request.id);
          break;
        case 'step':
          if (!session.isVeiled) overlay.step(request.direction, request.sourceId);
          break;
        case 'whoSaid':
          await session.read(false);
          if (session.isVeiled) overlay.refuse((words) => words.card.predicting);
          else if (session.report) overlay.whoSaid();
          else overlay.refuse((words) => words.card.notRead);
          break;
        case 'correct':
          await session.correct((all) => all.add(request.correction));
          break;
        case 'undo':
          await session.correct((all) => all.undo());
          break;
        case 'predict':
          session.predict(request.step);
          break;
        case 'progress':
          session.setProgress(request.progress);
          break;
        case 'turnOff':
          session.turnOff();
          break;
      }
      return session.state();
    },
    async readHeard(anyway) {
      await session.read(anyway);
      return session.report ? null : session.state();
    },
    setSettings: (settings) => session.setSettings(settings),
    stop: () => session.stop(),
  };
}
