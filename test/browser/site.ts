import http from 'node:http';
import type { AddressInfo } from 'node:net';

/** One page of the test's own site. */
export interface SitePage {
  readonly body: string | Buffer;
  /** Content-Type; HTML in UTF-8 if left out. */
  readonly type?: string;
  /** True: the page may ask no other site for anything; the browser sees to it before a request is made. */
  readonly isAlone?: boolean;
}

const ALONE = { 'content-security-policy': "default-src 'self' data: 'unsafe-inline'" };

export interface Site {
  /** Address of a page of this site. */
  url(path: string): string;
  /** Adds or replaces a page. */
  put(path: string, page: SitePage): void;
  close(): void;
}

/** A site on 127.0.0.1 with the pages that a test gives it; all else is "not found", so nothing is fetched. */
export async function startSite(pages: Readonly<Record<string, SitePage>> = {}): Promise<Site> {
  const known = new Map(Object.entries(pages));
  const server = http.createServer((request, response) => {
    const page = known.get(new URL(request.url ?? '/', 'http://site.test').pathname);
    if (!page) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('no such page');
      return;
    }
    const type = { 'content-type': page.type ?? 'text/html; charset=utf-8' };
    response.writeHead(200, page.isAlone ? { ...type, ...ALONE } : type).end(page.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: (path) => `http://127.0.0.1:${port}${path}`,
    put: (path, page) => known.set(path, page),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
