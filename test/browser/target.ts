import type { CDPSession } from 'playwright-core';
import { until } from './wait.ts';

interface Reply {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

interface Evaluated<T> {
  readonly result: { readonly value: T };
  readonly exceptionDetails?: {
    readonly text: string;
    readonly exception?: { readonly description?: string };
  };
}

interface AxNode {
  readonly ignored: boolean;
  readonly backendDOMNodeId?: number;
}

/** A page that Playwright does not show as a Page, such as the real popup, driven through the protocol. */
export interface Target {
  send<T>(method: string, params?: object): Promise<T>;
  evaluate<T>(expression: string): Promise<T>;
  /** Clicks the element with this role and accessible name, as assistive software sees them. */
  click(role: string, name: string): Promise<void>;
  /** A picture of the page, PNG. */
  screenshot(): Promise<Buffer>;
}

/** Attaches to the target whose address ends so, as soon as it is there. */
export async function attach(browser: CDPSession, addressEnd: string): Promise<Target> {
  const target = await until(`a target ${addressEnd}`, async () => {
    const { targetInfos } = await browser.send('Target.getTargets');
    return targetInfos.find(({ url }) => url.endsWith(addressEnd));
  });
  const { sessionId } = await browser.send('Target.attachToTarget', {
    targetId: target.targetId,
    flatten: false,
  });
  let sent = 0;
  const waiting = new Map<number, (reply: Reply) => void>();
  browser.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    const reply = JSON.parse(event.message) as Reply;
    if (reply.id !== undefined) waiting.get(reply.id)?.(reply);
  });

  const send = <T>(method: string, params: object = {}): Promise<T> =>
    new Promise((resolve, reject) => {
      const id = ++sent;
      waiting.set(id, ({ result, error }) => {
        waiting.delete(id);
        if (error) reject(new Error(`${method}: ${error.message}`));
        else resolve(result as T);
      });
      const message = JSON.stringify({ id, method, params });
      browser.send('Target.sendMessageToTarget', { sessionId, message }).catch(reject);
    });

  const evaluate = async <T>(expression: string): Promise<T> => {
    const { result, exceptionDetails } = await send<Evaluated<T>>('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
      userGesture: true,
    });
    if (exceptionDetails) {
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    }
    return result.value;
  };

  const find = async (role: string, name: string): Promise<number> => {
    const { root } = await send<{ root: { nodeId: number } }>('DOM.getDocument');
    const query = { nodeId: root.nodeId, role, accessibleName: name };
    const { nodes } = await send<{ nodes: AxNode[] }>('Accessibility.queryAXTree', query);
    const id = nodes.find(({ ignored }) => !ignored)?.backendDOMNodeId;
    if (id === undefined) throw new Error(`no ${role} named "${name}"`);
    return id;
  };

  return {
    send,
    evaluate,
    async click(role, name) {
      const backendNodeId = await until(`the ${role} "${name}"`, () => find(role, name), 5000);
      const { object } = await send<{ object: { objectId: string } }>('DOM.resolveNode', { backendNodeId });
      await send('Runtime.callFunctionOn', {
        objectId: object.objectId,
        functionDeclaration: 'function () { this.click(); }',
        userGesture: true,
      });
    },
    async screenshot() {
      const { data } = await send<{ data: string }>('Page.captureScreenshot');
      return Buffer.from(data, 'base64');
    },
  };
}
