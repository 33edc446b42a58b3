import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Server, serve } from '../../lib/command-line/serve.ts';

let folder = '';
let server: Server;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'according-serve-'));
  mkdirSync(path.join(folder, 'open'));
  writeFileSync(path.join(folder, 'secret.html'), 'secret');
  writeFileSync(path.join(folder, 'open', 'page one.html'), '<p>page');
  writeFileSync(path.join(folder, 'open', 'look.css'), 'p {}');
  symlinkSync(path.join(folder, 'secret.html'), path.join(folder, 'open', 'link.html'));
  server = await serve(path.join(folder, 'open'));
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

/** The status of a request with its path as written: `fetch` would tidy it before it is sent. */
function ask(requested: string): Promise<{ status: number; type: string }> {
  const { hostname, port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    http
      .get({ hostname, port, path: requested }, (response) => {
        response.resume();
        resolve({ status: response.statusCode ?? 0, type: response.headers['content-type'] ?? '' });
      })
      .on('error', reject);
  });
}

describe('serve', () => {
  it.each([
    ['/page%20one.html', 200, 'text/html; charset=utf-8'],
    ['/page%20one.html?3', 200, 'text/html; charset=utf-8'],
    ['/look.css', 200, 'text/css; charset=utf-8'],
    ['/', 404, 'text/plain'],
    ['/nothing.html', 404, 'text/plain'],
    ['/../secret.html', 404, 'text/plain'],
    ['/%2e%2e/secret.html', 404, 'text/plain'],
    ['/..%2fsecret.html', 404, 'text/plain'],
    ['/link.html', 404, 'text/plain'],
    ['/%ff', 404, 'text/plain'],
    ['/%00', 404, 'text/plain'],
    ['//', 404, 'text/plain'],
  ])('%s → %i', async (requested, status, type) => {
    expect(await ask(requested)).toEqual({ status, type });
  });

  it('refuses a folder that is not there', async () => {
    await expect(serve(path.join(folder, 'nowhere'))).rejects.toThrow('ENOENT');
  });
});
