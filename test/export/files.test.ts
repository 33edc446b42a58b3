import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { auditToCsv } from '../../lib/export/auditCsv.ts';
import { EXPORT_FORMATS, exportFile } from '../../lib/export/files.ts';
import { fromJson } from '../../lib/export/json.ts';
import { zip } from '../../lib/export/zip.ts';
import { auditOf } from '../../lib/view/audit.ts';
import { opened } from '../../lib/view/kept.ts';
import { pages as english } from '../../lib/words/en/pages.ts';
import { savedFrom } from '../view/saved.ts';
import { hostile } from './sample.ts';

const ONE = savedFrom({
  outlet: 'The Courier',
  text: 'Elena Ruiz said no.',
  sources: [['s', 'Elena Ruiz', 'person']],
  claims: [['s', 'no']],
});

test.each([
  ['json', 'the-ferry-by-the-courier.json', 'according-3-articles.json'],
  ['csv', 'the-ferry-by-the-courier.csv', 'according-3-articles.csv'],
  ['markdown', 'the-ferry-by-the-courier.md', 'according-3-articles.zip'],
  ['html', 'the-ferry-by-the-courier.html', 'according-3-articles.zip'],
  ['annotations', 'the-ferry-by-the-courier.jsonld', 'according-3-articles.zip'],
] as const)('%s: one article is %s, three are %s', (format, single, several) => {
  expect(exportFile([ONE], format, english).name).toBe(single);
  expect(exportFile([ONE, ONE, hostile()], format, english).name).toBe(several);
});

test('every form is offered', () => {
  expect(EXPORT_FORMATS).toEqual(Object.keys(english.keeping.formats));
});

test('JSON of several comes back', () => {
  const { content } = exportFile([ONE, hostile()], 'json', english);
  expect(fromJson(String(content))).toEqual([ONE, hostile()]);
});

test('a hostile title makes no path', () => {
  for (const format of EXPORT_FORMATS) {
    expect(exportFile([hostile()], format, english).name).toMatch(/^[\p{L}\p{N}-]{1,60}\.[a-z]+$/u);
  }
});

test('the archive is unpacked by a program that is not ours, byte for byte', ({ skip }) => {
  if (spawnSync('unzip', ['-v']).status !== 0) {
    console.info('unzip is not installed: the archive was not tried.');
    skip();
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'according-zip-'));
  const { content } = exportFile([ONE, ONE, hostile()], 'html', english);
  writeFileSync(path.join(folder, 'all.zip'), content);
  const { status, stdout } = spawnSync('unzip', ['-o', 'all.zip'], { cwd: folder, encoding: 'utf8' });
  expect([status, stdout]).toEqual([0, expect.stringContaining('extracting')]);
  const texts = readdirSync(folder)
    .filter((name) => name.endsWith('.html'))
    .map((name) => readFileSync(path.join(folder, name), 'utf8'));
  const single = (saved: typeof ONE) => exportFile([saved], 'html', english).content;
  expect(new Set(texts)).toEqual(new Set([single(ONE), single(hostile())]));
  expect(texts).toHaveLength(3);
  rmSync(folder, { recursive: true });
});

test('an archive of nothing, and of letters beyond ASCII', () => {
  expect(zip([])).toHaveLength(22);
  // Checksums by zlib.
  const bytes = zip([{ name: 'ä.txt', text: 'Ärger' }]);
  const view = new DataView(bytes.buffer);
  expect(view.getUint32(14, true)).toBe(0x48f7e1ab);
});

test('the audit as CSV is what was counted, and nothing that a spreadsheet would run', () => {
  const { sources } = auditOf(
    [ONE, hostile()].map((saved, i) => opened(String(i), saved, english)),
    english,
  );
  const rows: Record<string, string>[] = parse(auditToCsv(sources), { bom: true, columns: true });
  expect(rows[0]).toMatchObject({ source: 'Elena Ruiz', kind: 'Person', named: 'name', articles: '1' });
  expect(rows.flatMap((row) => Object.values(row)).filter((cell) => /^[=+@-]/.test(cell))).toEqual([]);
});
