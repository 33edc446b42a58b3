import { useEffect, useRef } from 'preact/hooks';
import type { LibraryWords } from '../lib/words/library.ts';
import { usePageWords } from './pageWords.ts';
import type { LibraryNews as News } from './useLibrary.ts';

/** What became of the last thing that the reader asked for, and the way back where there is one. */
export function LibraryNews({ news, undo }: { news: News | null; undo: () => void }) {
  const words = usePageWords().library;
  const back = useRef<HTMLButtonElement>(null);
  const canUndo = news?.type === 'deleted' && news.count > 0;
  // The button that deleted is gone with what was chosen: the focus goes on to the way back.
  useEffect(() => {
    if (news?.type === 'deleted') back.current?.focus();
  }, [news]);
  const sentences = news ? sentencesOf(news, words) : [];
  return (
    <div class={news ? 'news' : 'news news-none'} role="status">
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {canUndo && (
        <button type="button" class="button" ref={back} onClick={undo}>
          {words.undo}
        </button>
      )}
    </div>
  );
}

function sentencesOf(news: News, words: LibraryWords): string[] {
  switch (news.type) {
    case 'deleted':
      return [words.deleted(news.count)];
    case 'undone':
      return [words.undone];
    case 'failed':
      return [words.failures[news.reason]];
    case 'exported':
      return [
        ...(news.count > 0 ? [words.exported(news.count)] : []),
        ...(news.damaged > 0 ? [words.leftOut(news.damaged)] : []),
      ];
    case 'imported':
      return [
        ...(news.counts ? [words.imported(news.counts)] : []),
        ...news.refused.map(({ name, sentence }) => words.ofFile(name, sentence)),
      ];
  }
}
