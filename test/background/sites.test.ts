import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { followPermissions, keepSites } from '../../lib/background/sites.ts';
import { event } from './fakes.ts';

interface Script {
  readonly id: string;
  readonly matches: readonly string[];
  readonly js: readonly string[];
}

let origins: string[];
let scripts: Script[];
const onAdded = event<[]>();
const onRemoved = event<[]>();
const register = vi.fn(async (added: Script[]) => {
  if (added.some(({ id }) => scripts.some((script) => script.id === id)))
    throw new Error('Duplicate script ID');
  scripts = [...scripts, ...added];
});

beforeEach(() => {
  origins = [];
  scripts = [];
  register.mockClear();
  Object.assign(browser, {
    permissions: { getAll: async () => ({ origins }), onAdded, onRemoved },
    scripting: {
      getRegisteredContentScripts: async () => scripts,
      registerContentScripts: register,
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
        scripts = scripts.filter(({ id }) => !ids.includes(id));
      },
    },
  });
});

const registered = () => scripts.flatMap(({ matches }) => matches);

test('a site that is given is read from then on, by a script that knows that nobody clicked', async () => {
  origins = ['https://news.example/*'];
  await followPermissions();
  expect(scripts).toEqual([
    {
      id: 'https://news.example/*',
      matches: ['https://news.example/*'],
      js: ['/by-itself.js', '/content-script.js'],
      runAt: 'document_idle',
      persistAcrossSessions: true,
    },
  ]);
});

test('what is given and taken in the browser’s own settings counts as much', async () => {
  keepSites();
  origins = ['https://a.example/*', 'https://b.example/*'];
  onAdded.fire();
  await vi.waitFor(() => expect(registered()).toEqual(origins));
  origins = ['https://b.example/*'];
  onRemoved.fire();
  await vi.waitFor(() => expect(registered()).toEqual(['https://b.example/*']));
});

test('access to all sites is not the wish to have all sites read', async () => {
  origins = ['https://*/*', 'http://*/*', '<all_urls>', 'https://*.example.org/*'];
  await followPermissions();
  expect(scripts).toEqual([]);
});

test('two changes at once register nothing twice', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  origins = ['https://a.example/*'];
  await Promise.all([followPermissions(), followPermissions(), followPermissions()]);
  expect(register).toHaveBeenCalledOnce();
  expect(console.error).not.toHaveBeenCalled();
});

test('after an update all are registered as the new version wants them', async () => {
  origins = ['https://a.example/*'];
  scripts = [{ id: 'https://a.example/*', matches: ['https://a.example/*'], js: ['/old.js'] }];
  await followPermissions(true);
  expect(scripts.map(({ js }) => js)).toEqual([['/by-itself.js', '/content-script.js']]);
});

test('a browser that refuses does not stop what comes after', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  origins = ['https://a.example/*'];
  register.mockRejectedValueOnce(new Error('no'));
  await followPermissions();
  expect(scripts).toEqual([]);
  await followPermissions();
  expect(registered()).toEqual(origins);
});
