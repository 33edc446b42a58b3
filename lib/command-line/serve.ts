/** A server for one folder, for this machine only. */
import { createReadStream, realpathSync, statSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
};

export interface Server {
  /** "http://127.0.0.1:PORT", without a slash at the end. */
  readonly url: string;
  readonly close: () => void;
}

/** The file that a request means, or null if it is none or lies outside the folder (also by a link). */
function fileFor(folder: string, requested: string | undefined): string | null {
  try {
    const { pathname } = new URL(requested ?? '/', 'http://127.0.0.1');
    const file = realpathSync(path.join(folder, decodeURIComponent(pathname)));
    return file.startsWith(folder + path.sep) && statSync(file).isFile() ? file : null;
  } catch (error) {
    // An address that can't be read or a file that isn't there: "not found" for the browser.
    if (error instanceof Error) return null;
    throw error;
  }
}

/**
 * Serves the files of a folder on 127.0.0.1, on a port that is free. A page served so can be read by the
 * extension like any other; one opened as file:// can't without a setting made by hand.
 *
 * @throws if the folder is not there.
 */
export async function serve(folder: string): Promise<Server> {
  const real = realpathSync(folder);
  const server = http.createServer((request, response) => {
    const file = fileFor(real, request.url);
    if (file === null) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('There is no such file here.');
      return;
    }
    const type = TYPES[path.extname(file).toLowerCase()] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' });
    createReadStream(file)
      .on('error', () => response.destroy())
      .pipe(response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
