import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What the pictures show, in the order of the album: a picture's name begins with one of these. */
const PARTS = [
  'store',
  'popup',
  'panel',
  'page',
  'card',
  'settings',
  'welcome',
  'library',
  'worksheet',
] as const;

/** A folder of pictures, with a page that shows them all. */
export interface Album {
  /** True if this picture is to be taken: all are, or those whose names begin with what was asked for. */
  wants(name: string): boolean;
  /** @param name without ending; begins with one of the parts */
  add(name: string, png: Buffer): void;
  /** Writes index.html over all pictures that are there, and gives its path. */
  close(): string;
}

/** @param asked beginnings of names; none asks for all, and the pictures that were there are deleted */
export function openAlbum(folder: string, asked: readonly string[]): Album {
  mkdirSync(folder, { recursive: true });
  if (asked.length === 0) for (const file of picturesIn(folder)) rmSync(path.join(folder, file));
  return {
    wants: (name) => asked.length === 0 || asked.some((beginning) => name.startsWith(beginning)),
    add(name, png) {
      writeFileSync(path.join(folder, `${name}.png`), png);
      process.stdout.write(`${path.relative(process.cwd(), path.join(folder, `${name}.png`))}\n`);
    },
    close() {
      const file = path.join(folder, 'index.html');
      writeFileSync(file, indexOf(picturesIn(folder)));
      return file;
    },
  };
}

const partOf = (file: string) => PARTS.find((part) => file === `${part}.png` || file.startsWith(`${part}-`));

function picturesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.png') && partOf(file) !== undefined)
    .sort();
}

/** The page. The names in it are our own: letters, digits and hyphens. */
function indexOf(files: readonly string[]): string {
  const sections = PARTS.map((part) => {
    const figures = files
      .filter((file) => partOf(file) === part)
      .map(
        (file) =>
          `<figure><a href="${file}"><img src="${file}" alt="" loading="lazy"></a><figcaption>${file.slice(0, -4)}</figcaption></figure>`,
      );
    return figures.length === 0 ? '' : `<h2>${part}</h2><div>${figures.join('\n')}</div>`;
  });
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>According: pictures of every screen</title>
<style>
  body { margin: 24px; background: #d9d9d6; color: #222; font: 13px/20px system-ui, sans-serif; }
  div { display: flex; flex-wrap: wrap; align-items: flex-start; gap: 24px; }
  figure { margin: 0; }
  img { display: block; max-width: 420px; max-height: 720px; box-shadow: 0 0 0 1px rgb(0 0 0 / .15); }
</style>
<h1>${files.length} pictures</h1>
${sections.join('\n')}
</html>
`;
}
