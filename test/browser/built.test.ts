/** What was built: what the manifest asks for, and what travels into a page. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { builtFor } from './chromium.ts';

/** Kibibytes, as the browser would receive it compressed. */
const LARGEST = 60;

describe.each(['chrome-mv3', 'firefox-mv3'] as const)('%s', (name) => {
  const folder = builtFor(name);
  const manifest = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8')) as Record<
    string,
    unknown
  >;
  const content = readFileSync(path.join(folder, 'content-scripts/content.js'));

  test('asks for three permissions and no site', () => {
    expect(manifest.permissions).toEqual(['activeTab', 'scripting', 'storage']);
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).not.toHaveProperty('optional_host_permissions');
  });

  test('puts nothing into a page by itself', () => {
    expect(manifest).not.toHaveProperty('content_scripts');
    expect(manifest).not.toHaveProperty('web_accessible_resources');
  });

  test(`the content script is at most ${LARGEST} kB and holds no engine`, () => {
    expect(gzipSync(content).length / 1024).toBeLessThanOrEqual(LARGEST);
    // Words that every copy of compromise holds; the background, which runs the engine, proves the needle.
    const needle = 'toTitleCase';
    expect(readFileSync(path.join(folder, 'background.js'), 'utf8')).toContain(needle);
    expect(content.toString('utf8')).not.toContain(needle);
  });

  test('no code is made from text', () => {
    const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.js'),
    );
    expect(scripts.length).toBeGreaterThan(2);
    for (const file of scripts) {
      expect(readFileSync(path.join(folder, file), 'utf8'), file).not.toMatch(/\beval\(|new Function\(/);
    }
  });
});
