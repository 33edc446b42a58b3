import './picture.css';
import { useMemo } from 'preact/hooks';
import type { Read } from '../lib/view/context.ts';
import { pictureOf } from '../lib/view/picture.ts';
import { Picture } from './Picture.tsx';
import { useWords } from './words.ts';

/** The picture of what was read: counted only where it is looked at. */
export function Drawn({ read }: { read: Read }) {
  const words = useWords();
  const { article, analysis, display, corrections, lost } = read;
  const picture = useMemo(
    () => pictureOf({ article, analysis, display, corrections, lost }, words),
    [article, analysis, display, corrections, lost, words],
  );
  return <Picture picture={picture} language={article.language} />;
}
