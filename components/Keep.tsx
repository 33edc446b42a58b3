import type { KeepWords } from '../lib/words/library.ts';
import { exportItems } from './exportItems.ts';
import { BookmarkIcon, ExportIcon } from './Icons.tsx';
import { Menu } from './Menu.tsx';
import type { Keep as KeepActions, KeepNews } from './useKeep.ts';
import { useWords } from './words.ts';

/** Saves the article, and writes it out in a form of the reader's choice. */
export function Keep({ keep, current }: { keep: KeepActions; current: string | null }) {
  const words = useWords().keeping;
  const { kept } = keep;
  const claim = current === null ? null : keep.linkTo(current);
  const names = { unsaved: words.keep.save, saved: words.keep.saved, changed: words.keep.saveAgain };
  return (
    <>
      <button
        type="button"
        class="icon-button keep"
        aria-label={names[kept]}
        title={names[kept]}
        data-kept={kept}
        onClick={keep.save}
      >
        <BookmarkIcon filled={kept !== 'unsaved'} />
      </button>
      <Menu
        class="icon-button"
        label={words.keep.export}
        items={[
          ...exportItems(words.formats, keep.exportAs),
          ...(claim
            ? [{ id: 'link', name: words.keep.copyLink, hint: claim.text, apart: true, act: claim.copy }]
            : []),
          { id: 'library', name: words.keep.openLibrary, apart: true, act: keep.openLibrary },
        ]}
      >
        <ExportIcon />
      </Menu>
    </>
  );
}

/** Below the buttons: what became of the last thing asked for. */
export function KeepNote({ keep }: { keep: KeepActions }) {
  const words = useWords().keeping;
  const { news } = keep;
  const isKept = news === 'saved' || news === 'updated';
  return (
    <div class={news ? 'keep-note' : 'keep-note keep-note-none'} role="status">
      {news && <p>{sentenceOf(news, words)}</p>}
      {isKept && (
        <button type="button" class="quiet strong" onClick={keep.openLibrary}>
          {words.keep.openLibrary}
        </button>
      )}
    </div>
  );
}

function sentenceOf(news: KeepNews, { keep, failures }: KeepWords): string {
  switch (news) {
    case 'saved':
      return keep.done;
    case 'updated':
      return keep.updated;
    case 'isPrivate':
      return keep.isPrivate;
    case 'linkCopied':
      return keep.linkCopied;
    case 'notCopied':
      return keep.notCopied;
    default:
      return failures[news];
  }
}
