/** The house rules of lib/README.md, run: who may import whom, and what no file may hold. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** What each room may import: rooms, single files, packages. Its own files always; the first match counts. */
const ROOMS: readonly { room: RegExp; may: readonly RegExp[] }[] = [
  { room: /^lib\/model\.ts$/, may: [] },
  { room: /^lib\/span\.ts$/, may: [/^lib\/model\.ts$/] },
  { room: /^lib\/nesting\.ts$/, may: [/^lib\/model\.ts$/] },
  { room: /^lib\/messages\.ts$/, may: [/^lib\/model\.ts$/] },
  { room: /^lib\/settings\.ts$/, may: [/^lib\/model\.ts$/, /^wxt\/browser$/] },
  { room: /^lib\/sites\.ts$/, may: [] },
  { room: /^lib\/tree\.ts$/, may: [] },
  { room: /^lib\/words\//, may: [/^lib\/(model|messages|settings)\.ts$/] },
  { room: /^lib\/corrections\/store\.ts$/, may: [/^lib\/(corrections\/|model|span)/, /^wxt\/browser$/] },
  { room: /^lib\/corrections\//, may: [/^lib\/(model|span)\.ts$/] },
  // What stands over the page: its words come from the view, its places from the tab.
  {
    room: /^lib\/overlay\//,
    may: [/^lib\/(model|span|tree)\.ts$/, /^lib\/(view|words)\//, /^lib\/highlight\/palette\.ts$/],
  },
  { room: /^lib\/package\//, may: [/^lib\/(model\.ts|engine\/analyse\.ts|page\/plain\.ts)$/] },
  { room: /^lib\/engine\/tagger\.ts$/, may: [/^lib\/(engine\/|model\.ts|span\.ts)/, /^compromise(\/|$)/] },
  { room: /^lib\/engine\//, may: [/^lib\/(model|span)\.ts$/] },
  { room: /^lib\/page\//, may: [/^lib\/(model|span|tree)\.ts$/, /^@mozilla\/readability$/] },
  { room: /^lib\/highlight\//, may: [/^lib\/(model|nesting|span|tree)\.ts$/, /^lib\/page\/textMap\.ts$/] },
  // The popup's tiles show the page's colours and letters: those two files are data and know no DOM.
  {
    room: /^lib\/view\//,
    may: [
      /^lib\/(model|nesting|span|messages)\.ts$/,
      /^lib\/words\//,
      /^lib\/highlight\/(order|palette)\.ts$/,
      // What is kept, as types and rows.
      /^lib\/(export\/savedArticle|library\/summary)\.ts$/,
    ],
  },
  { room: /^lib\/library\//, may: [/^lib\/(nesting|export\/json|export\/savedArticle)\.ts$/, /^idb$/] },
  { room: /^lib\/evaluation\//, may: [] },
  {
    room: /^lib\/export\//,
    may: [
      /^lib\/(model|nesting|span|messages)\.ts$/,
      /^lib\/(view|words)\//,
      /^lib\/highlight\/(order|palette)\.ts$/,
      /^valibot$/,
    ],
  },
  {
    room: /^lib\/tab\//,
    may: [
      /^lib\/(model|nesting|span|tree|messages|settings)\.ts$/,
      /^lib\/(page|highlight|overlay|corrections|view|words)\//,
      /^wxt\/browser$/,
    ],
  },
  {
    room: /^lib\/background\//,
    may: [
      /^lib\/(model|messages|settings|sites)\.ts$/,
      /^lib\/words\//,
      /^lib\/engine\/analyse\.ts$/,
      /^wxt\/browser$/,
    ],
  },
  { room: /^lib\/evaluation\//, may: [/^lib\/(model|span)\.ts$/] },
  {
    room: /^lib\/training\//,
    may: [
      /^lib\/(model\.ts|span\.ts|engine\/|evaluation\/|page\/plain\.ts)/,
      // Annotated pages are read as the command line reads them.
      /^lib\/command-line\/htmlArticle\.ts$/,
      /^node:/,
    ],
  },
  { room: /^lib\/command-line\//, may: [/^lib\//, /^(?!preact|wxt)/] },
  {
    // The hooks alone talk to the browser.
    room: /^components\/use[A-Z]\w*\.ts$/,
    may: [
      /^lib\/(messages\.ts|settings\.ts|sites\.ts|corrections\/store\.ts|model\.ts|library\/|export\/|view\/|words\/)/,
      /^preact\/hooks$/,
      /^wxt\/browser$/,
    ],
  },
  {
    room: /^components\//,
    may: [/^lib\/(messages|settings|sites)\.ts$/, /^lib\/(view|words)\//, /^preact(\/|$)/],
  },
  { room: /^entrypoints\//, may: [/./] },
];

const TOP_LEVEL = [
  'CHANGELOG.md',
  'LICENSE',
  'PRIVACY.md',
  'README.md',
  'components',
  'docs',
  'entrypoints',
  'lib',
  'package-lock.json',
  'package.json',
  'test',
  'tsconfig.json',
  'wxt.config.ts',
];

/** At the top level, but not of the project: what .gitignore names. */
const NOT_OURS = /^(\.|node_modules$|who-said-what\.png$)|\.log$/;
const CODE = /\.(ts|tsx|mjs)$/;
const LONGEST = 300;

/** What no source file may hold outside its comments, each with the reason. */
const FORBIDDEN: readonly [name: string, pattern: RegExp, reason: string][] = [
  ['innerHTML', /innerHTML|outerHTML\s*=|insertAdjacentHTML/i, 'text from a page is hostile'],
  ['eval', /\beval\s*\(|new Function\s*\(/, 'text from a page is hostile'],
  ['any', /:\s*any\b(?!\()|\bas any\b|<any>|\bany\[\]/, 'the compiler must see every type'],
  ['@ts-ignore', /@ts-(ignore|nocheck|expect-error)/, 'the compiler must see every type'],
];

function filesUnder(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}

function foldersUnder(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}

const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');
const withoutComments = (code: string) =>
  code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');

/** `import { a } from 'b'`, `export * from 'b'`, `import 'b'`; and `import('b')`. */
const STATEMENT = /^\s*(?:import|export)\s(?:[\w*\s{},$]+\sfrom\s)?\s*['"]([^'"\n]+)['"]/gm;
const CALL = /\bimport\(\s*['"]([^'"\n]+)['"]/g;

/** What a file imports: paths from the top of the project for our own files, else the package's name. */
function importsOf(file: string): string[] {
  const code = withoutComments(read(file));
  const found = [...code.matchAll(STATEMENT), ...code.matchAll(CALL)];
  return found.map(([, to = '']) =>
    to.startsWith('.') ? path.posix.join(path.posix.dirname(file), to.replace(/\?.*$/, '')) : to,
  );
}

const SOURCES = ['lib', 'components', 'entrypoints'].flatMap(filesUnder).filter((file) => CODE.test(file));
const IMPORTS = new Map(SOURCES.map((file) => [file, importsOf(file)]));
const TESTS = filesUnder('test').filter((file) => CODE.test(file));
const SELF = 'test/structure.test.ts';

/** The folder that makes a room: "lib/page/", "components/". */
const roomOf = (file: string) => /^(lib\/[^/]+\/|components\/|entrypoints\/)/.exec(file)?.[0] ?? file;

/** Imports that the table forbids, as "file → import". */
function trespasses(file: string, imports: readonly string[]): string[] {
  const rule = ROOMS.find(({ room }) => room.test(file));
  if (!rule) return [`${file} stands in no room of the table`];
  return imports
    .filter((to) => !to.startsWith(roomOf(file)) && !rule.may.some((may) => may.test(to)))
    .map((to) => `${file} → ${to}`);
}

/** The first circle of imports, as the files along it, or null. */
function circle(graph: ReadonlyMap<string, readonly string[]>): string[] | null {
  const done = new Set<string>();
  const visit = (file: string, way: readonly string[]): string[] | null => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    if (done.has(file)) return null;
    for (const next of graph.get(file) ?? []) {
      const found = graph.has(next) ? visit(next, [...way, file]) : null;
      if (found) return found;
    }
    done.add(file);
    return null;
  };
  for (const file of graph.keys()) {
    const found = visit(file, []);
    if (found) return found;
  }
  return null;
}

describe('the import table', () => {
  it.each(SOURCES)('%s', (file) => {
    expect(trespasses(file, IMPORTS.get(file) ?? [])).toEqual([]);
  });

  it.each([
    ['lib/engine/passes/2-quotes.ts', 'lib/page/read.ts'],
    ['lib/engine/passes/2-quotes.ts', 'compromise/two'],
    ['lib/page/read.ts', 'lib/engine/analyse.ts'],
    ['lib/highlight/painter.ts', 'lib/page/read.ts'],
    ['lib/view/report.ts', 'lib/highlight/painter.ts'],
    ['lib/tab/tab.ts', 'lib/engine/analyse.ts'],
    ['components/App.tsx', 'wxt/browser'],
    ['components/App.tsx', 'lib/model.ts'],
    ['lib/span.ts', 'node:fs'],
  ])('would refuse %s → %s', (file, to) => {
    expect(trespasses(file, [to])).toEqual([`${file} → ${to}`]);
  });

  it('has no circle', () => {
    expect(circle(IMPORTS)).toBeNull();
  });

  it('would see a circle', () => {
    const graph = new Map([
      ['a', ['b']],
      ['b', ['c']],
      ['c', ['b']],
    ]);
    expect(circle(graph)).toEqual(['b', 'c', 'b']);
  });

  it('names our own files with their ending', () => {
    const bare = [...IMPORTS].flatMap(([file, imports]) =>
      imports
        .filter((to) => /^(lib|components|entrypoints)\//.test(to) && !/\.\w+$/.test(to))
        .map((to) => `${file} → ${to}`),
    );
    expect(bare).toEqual([]);
  });
});

describe('files', () => {
  it(`have at most ${LONGEST} lines`, () => {
    const long = [...SOURCES, ...TESTS, ...filesUnder('components').filter((file) => file.endsWith('.css'))]
      .map((file) => ({ file, lines: read(file).trimEnd().split('\n').length }))
      .filter(({ lines }) => lines > LONGEST);
    expect(long).toEqual([]);
  });

  it('are named for their idea', () => {
    const vague = [...SOURCES, ...TESTS].filter((file) =>
      /(^|\/)(utils?|helpers?|misc|common)(\.|\/)/.test(file),
    );
    expect(vague).toEqual([]);
  });

  it.each(FORBIDDEN)('hold no %s', (_name, pattern) => {
    const holding = [...SOURCES, ...TESTS].filter(
      (file) => file !== SELF && pattern.test(withoutComments(read(file))),
    );
    // Tests may write pages, and hostile ones; what runs in the browser may not.
    expect(holding.filter((file) => !file.startsWith('test/') || pattern.source.includes('any'))).toEqual([]);
  });

  it('leave nothing to do', () => {
    const unfinished = [...SOURCES, ...TESTS].filter(
      (file) => file !== SELF && /\b(TODO|FIXME|XXX)\b/.test(read(file)),
    );
    expect(unfinished).toEqual([]);
  });
});

describe('the layout', () => {
  it('has the fixed top level', () => {
    expect(readdirSync(ROOT).filter((name) => !NOT_OURS.test(name))).toEqual(TOP_LEVEL);
  });

  it('is drawn in lib/README.md', () => {
    const picture = read('lib/README.md');
    const missing = foldersUnder('lib')
      .filter((folder) => !folder.startsWith('lib/public/'))
      .filter((folder) => !picture.includes(`${path.posix.basename(folder)}/`));
    expect(missing).toEqual([]);
  });

  it('is mirrored by test/', () => {
    const apart = ['browser', 'corpus', 'docs', 'fixtures', 'components'];
    const rooms = readdirSync(path.join(ROOT, 'lib'));
    const strangers = readdirSync(path.join(ROOT, 'test'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !apart.includes(entry.name) && !rooms.includes(entry.name))
      .map((entry) => entry.name);
    expect(strangers).toEqual([]);
  });
});

describe('package.json', () => {
  it('names exact versions', () => {
    const { dependencies, devDependencies, overrides } = JSON.parse(read('package.json'));
    const loose = Object.entries({ ...dependencies, ...devDependencies, ...overrides }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+$/.test(String(version)),
    );
    expect(loose).toEqual([]);
  });
});
