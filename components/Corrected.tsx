import { useLayoutEffect, useRef } from 'preact/hooks';
import type { CorrectionsView } from '../lib/view/corrections.ts';
import { useWords } from './words.ts';

interface Props {
  corrections: CorrectionsView;
  undo: () => void;
}

/**
 * What the reader has put right, and the way back. What was corrected often leaves its place, and the focus with it:
 * the focus comes here, to "undo", which also says to those who listen what was done.
 */
export function Corrected({ corrections, undo }: Props) {
  const words = useWords();
  const button = useRef<HTMLButtonElement>(null);
  const before = useRef(corrections.count);
  useLayoutEffect(() => {
    if (corrections.count > before.current) button.current?.focus();
    before.current = corrections.count;
  }, [corrections.count]);
  if (corrections.count === 0) return null;
  return (
    <div class="note">
      <p>
        {corrections.countInWords}
        <span class="note-more">{corrections.last}</span>
      </p>
      <button type="button" class="quiet strong" ref={button} onClick={undo}>
        {words.undo}
        <span class="unseen">{words.suffix(corrections.last)}</span>
      </button>
    </div>
  );
}
