import type { NumberView } from '../lib/view/numbers.ts';
import type { List } from './Claims.tsx';
import { NoTile, Tile } from './Tile.tsx';
import { useWords } from './words.ts';

/** Numbers as rows: the value as printed, who states it, and the words around it; a click shows it in the page. */
export function Numbers({ numbers, list }: { numbers: readonly NumberView[]; list: List }) {
  return (
    <ul class="numbers">
      {numbers.map((number) => (
        <li key={number.id} data-same={number.sameAsAbove}>
          <NumberRow number={number} list={list} />
        </li>
      ))}
    </ul>
  );
}

function NumberRow({ number, list }: { number: NumberView; list: List }) {
  const words = useWords();
  const language = list.language || undefined;
  const { teller } = number;
  return (
    <button
      type="button"
      class="number"
      disabled={number.lost}
      aria-current={list.current === number.id}
      onClick={() => list.reveal(number.id)}
    >
      {teller ? <Tile slot={teller.slot} /> : <NoTile />}
      <bdi class="value" lang={language}>
        {number.text}
      </bdi>
      <span class="teller">
        {teller ? <bdi lang={language}>{teller.name}</bdi> : <span class="unseen">{words.noSource}</span>}
      </span>
      <span class="place" dir="auto" lang={language}>
        {number.lost ? words.lost : <Around number={number} />}
      </span>
    </button>
  );
}

function Around({ number }: { number: NumberView }) {
  return (
    <>
      {number.before}
      <b>{number.text}</b>
      {number.after}
    </>
  );
}
