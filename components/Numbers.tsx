import './numbers.css';
import type { NumbersView, NumberView, QuantityView } from '../lib/view/numbers.ts';
import type { List } from './Claims.tsx';
import { Parts, Printed, Searched } from './Parts.tsx';
import { Section } from './Section.tsx';
import { NoTile, Tile } from './Tile.tsx';
import { useWords } from './words.ts';

interface Props {
  numbers: NumbersView;
  list: List;
}

/** On whose word each number stands: told by several, by one, by nobody. */
export function Numbers({ numbers, list }: Props) {
  const words = useWords();
  const { several, sourced, unsourced } = numbers;
  return (
    <>
      {several.length > 0 && (
        <Section heading={words.severalHeading}>
          {several.map((quantity) => (
            <Quantity key={quantity.id} quantity={quantity} list={list} />
          ))}
        </Section>
      )}
      {sourced.length > 0 && (
        <Section heading={words.numbersHeading}>
          <Rows numbers={sourced} list={list} />
        </Section>
      )}
      {unsourced.length > 0 && (
        <Section heading={words.unsourcedNumbersHeading}>
          <Rows numbers={unsourced} list={list} />
        </Section>
      )}
    </>
  );
}

/** One quantity: the values side by side, each under the eyes of who tells it. */
function Quantity({ quantity, list }: { quantity: QuantityView; list: List }) {
  return (
    <div class="quantity">
      <h3 class="quantity-head">
        <Parts
          parts={[
            quantity.counted && <Printed language={list.language}>{quantity.counted}</Printed>,
            quantity.agreement,
          ]}
        />
      </h3>
      <ul class="values">
        {quantity.numbers.map((number) => (
          <li key={number.id}>
            <NumberRow number={number} list={list} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Rows({ numbers, list }: { numbers: readonly NumberView[]; list: List }) {
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

/** The value as printed, who states it, and the words around it; a click shows it in the page. */
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
        <Printed language={list.language}>
          <Searched text={number.text} terms={list.terms} />
        </Printed>
      </span>
      {teller ? (
        <Printed class="teller clamped" language={list.language}>
          <Searched text={teller.name} terms={list.terms} />
        </Printed>
      ) : (
        <span class="unseen">{words.noSource}</span>
      )}
      {number.lost ? (
        <span class="place">{words.lost}</span>
      ) : (
        <Printed class="place clamped" language={list.language}>
          {number.before}
          <b>{number.text}</b>
          {number.after}
        </Printed>
      )}
    </button>
  );
}
