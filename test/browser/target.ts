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
  readonly name?: { readonly value: string };
}

/** A page that Playwright does not show as a Page, such as the real popup, driven through the protocol. */
export interface Target {
  send<T>(method: string, params?: object): Promise<T>;
  evaluate<T>(expression: string): Promise<T>;
  /** Clicks the element with this role and accessible name, as assistive software sees them. */
  click(role: string, name: string | RegExp): Promise<void>;
  /** Clicks the first button whose text holds this. */
  clickButtonWith(text: string): Promise<void>;
  /** All the text that the page shows. */
  text(): Promise<string>;
  /** A picture of the page, PNG. */
  screenshot(): Promise<Buffer>;
}

/** Clicks the first button in the page of `evaluate` whose text holds this, as soon as there is one. */
export async function clickButton(evaluate: Target['evaluate'], text: string): Promise<void> {
  const found = `[...document.querySelectorAll('button')].find((b) => b.textContent.includes(${JSON.stringify(text)}))`;
  await until(`a button with "${text}"`, () => evaluate<boolean>(`${found} !== undefined`), 5000);
  await evaluate(`${found}.click()`);
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

  const find = async (role: string, wanted: string | RegExp): Promise<number> => {
    const { root } = await send<{ root: { nodeId: number } }>('DOM.getDocument');
    const { nodes } = await send<{ nodes: AxNode[] }>('Accessibility.queryAXTree', {
      nodeId: root.nodeId,
      role,
    });
    const named = nodes
      .filter(({ ignored }) => !ignored)
      .map((node) => ({ node, name: node.name?.value ?? '' }));
    const found = named.find(({ name }) =>
      typeof wanted === 'string' ? name === wanted : wanted.test(name),
    );
    if (found?.node.backendDOMNodeId === undefined) {
      throw new Error(`no ${role} named ${wanted} among ${named.map(({ name }) => `"${name}"`).join(', ')}`);
    }
    return found.node.backendDOMNodeId;
  };

  return {
    send,
    evaluate,
    async click(role, name) {
      const backendNodeId = await until(`the ${role} ${name}`, () => find(role, name), 5000);
      const { object } = await send<{ object: { objectId: string } }>('DOM.resolveNode', { backendNodeId });
      await send('Runtime.callFunctionOn', {
        objectId: object.objectId,
        functionDeclaration: 'function () { this.click(); }',
        userGesture: true,
      });
    },
    clickButtonWith: (text) => clickButton(evaluate, text),
    text: () => evaluate('document.body.innerText'),
    async screenshot() {
      const { data } = await send<{ data: string }>('Page.captureScreenshot');
      return Buffer.from(data, 'base64');
    },
  };
}
