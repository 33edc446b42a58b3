import type { ComponentChildren } from 'preact';
import { usePageWords } from './pageWords.ts';
import type { Opening } from './useOpened.ts';

interface Props<View> {
  opening: Opening<View>;
  title: string;
  children: (view: View) => ComponentChildren;
}

/** A view of several articles: while they are opened, when that fails, and then. */
export function Opened<View>({ opening, title, children }: Props<View>) {
  const words = usePageWords().library;
  return (
    <>
      <h1>{title}</h1>
      {opening.phase === 'reading' && (
        <p class="library-reading" aria-busy="true">
          {words.reading}
        </p>
      )}
      {opening.phase === 'failed' && (
        <p class="remark" role="alert">
          {words.failures[opening.reason]}
        </p>
      )}
      {opening.phase === 'ready' && (
        <>
          {opening.damaged > 0 && <p class="remark">{words.leftOut(opening.damaged)}</p>}
          {children(opening.view)}
        </>
      )}
    </>
  );
}

interface NoneProps {
  words: { readonly title: string; readonly text: string; readonly action: string };
  act: () => void;
}

/** In the place of a view that has too few articles. */
export function LibraryNone({ words, act }: NoneProps) {
  return (
    <div class="library-empty">
      <h2>{words.title}</h2>
      <p>{words.text}</p>
      <button type="button" class="button" onClick={act}>
        {words.action}
      </button>
    </div>
  );
}
