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
  const content = readFileSync(path.join(folder, 'content-script.js'));

  // Each has its reason in test/manifest.test.ts.
  test('asks for no site at the installation, and for nothing that warns', () => {
    const panel = name === 'chrome-mv3' ? ['sidePanel'] : [];
    expect(manifest.permissions).toEqual([
      'activeTab',
      'contextMenus',
      'scripting',
      'storage',
      'unlimitedStorage',
      ...panel,
    ]);
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
  });

  test('has a side panel that does not open by itself, and settings in a tab', () => {
    expect(manifest.options_ui).toMatchObject({ page: 'options.html', open_in_tab: true });
    expect(manifest.action).toEqual({ default_title: '__MSG_actionTitle__', default_popup: 'popup.html' });
    if (name === 'chrome-mv3') expect(manifest.side_panel).toEqual({ default_path: 'sidepanel.html' });
    else {
      expect(manifest.sidebar_action).toMatchObject({
        default_panel: 'sidepanel.html',
        open_at_install: false,
      });
    }
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
