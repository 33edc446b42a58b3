import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { usePageWords } from './pageWords.ts';

interface Props {
  take: (files: readonly File[]) => void;
  children: ComponentChildren;
}

/** The whole list takes files that are dropped on it. The button beside does the same without a pointer. */
export function LibraryDrop({ take, children }: Props) {
  const words = usePageWords().library;
  const [isOver, setOver] = useState(false);
  const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what is dropped here can be chosen by the button "Import"
    <div
      class="library-drop"
      onDragOver={(event) => {
        if (!holdsFiles(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        const to = event.relatedTarget;
        if (!(to instanceof Node && event.currentTarget.contains(to))) setOver(false);
      }}
      onDrop={(event) => {
        if (!holdsFiles(event)) return;
        event.preventDefault();
        setOver(false);
        take([...(event.dataTransfer?.files ?? [])]);
      }}
    >
      {children}
      {isOver && <p class="drop-here">{words.dropHere}</p>}
    </div>
  );
}
