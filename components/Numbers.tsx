import type { NumberView } from '../lib/view/numbers.ts';
import type { List } from './Claims.tsx';
import { Printed } from './Parts.tsx';
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
      <span class="value">
        <Printed language={list.language}>{number.text}</Printed>
      </span>
      <span class="teller clamped">
        {teller ? (
          <Printed language={list.language}>{teller.name}</Printed>
        ) : (
          <span class="unseen">{words.noSource}</span>
        )}
      </span>
      <span class="place clamped">
        {number.lost ? (
          words.lost
        ) : (
          <Printed language={list.language}>
            {number.before}
            <b>{number.text}</b>
            {number.after}
          </Printed>
        )}
      </span>
    </button>
  );
}
