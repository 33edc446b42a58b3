import type { ComponentChildren } from 'preact';
import type { WorksheetNumber, WorksheetSource } from '../lib/view/worksheet.ts';
import type { Sheet } from './sheet.ts';
import { coloursOf, type Slot } from './Tile.tsx';

/** Lines to write on, each behind its label. */
export function Lines({ labels }: { labels: readonly string[] }) {
  return (
    <p class="lines">
      {labels.map((label) => (
        <span key={label} class="line-label">
          {label}
        </span>
      ))}
    </p>
  );
}

/** A source's letter over its line pattern, in a frame instead of on its colour: it costs little ink. */
export function Letter({ slot, none = '' }: { slot: Slot | null; none?: string }) {
  if (!slot) return <b class="letter">{none}</b>;
  return (
    <b class="letter letter-lined">
      <span class={`claim claim-${slot.pattern}`} style={coloursOf(slot)}>
        {slot.letter || none}
      </span>
    </b>
  );
}

function Head({ columns }: { columns: readonly string[] }) {
  return (
    <thead>
      <tr>
        {columns.map((column) => (
          <th key={column} scope="col">
            {column}
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** Rows that have no identity but their place. */
function blanks(rows: number, columns: number): ComponentChildren {
  return Array.from({ length: rows }, (_, row) => (
    <tr key={row} class="blank-row">
      {Array.from({ length: columns }, (_cell, column) => (
        <td key={column} />
      ))}
    </tr>
  ));
}

interface Props {
  sheet: Sheet;
  /** False: for those who find the sources themselves. */
  isFilled: boolean;
}

/** Who speaks, as the article describes them. */
export function SourcesTable({ sheet, isFilled }: Props) {
  const { view, words, lang } = sheet;
  const { letter, source, description, kind, quoted, paraphrased } = words.columns;
  return (
    <table class="table-sources">
      <Head columns={[letter, source, description, kind, quoted, paraphrased]} />
      <tbody>
        {isFilled
          ? view.sources.map((one) => (
              <tr key={one.id}>
                <td>
                  <Letter slot={one.slot} />
                </td>
                <th scope="row" lang={lang}>
                  <bdi>{one.name}</bdi>
                </th>
                <td>
                  <Description of={one} sheet={sheet} />
                </td>
                <td>{one.kind}</td>
                <td class="count" data-label={quoted}>
                  {one.quoted}
                </td>
                <td class="count" data-label={paraphrased}>
                  {one.paraphrased}
                </td>
              </tr>
            ))
          : blanks(view.blankRows, 6)}
      </tbody>
    </table>
  );
}

/** As printed; where it is not named, that it is not, with the printed reason. */
export function Description({ of: one, sheet }: { of: WorksheetSource; sheet: Sheet }) {
  const printed = [one.description, one.reason].filter((part) => part !== null);
  return (
    <>
      {printed.map((part) => (
        <span key={part} class="part" lang={sheet.lang}>
          <bdi>{part}</bdi>
        </span>
      ))}
      {one.anonymous && <span class="part">{sheet.words.notNamed}</span>}
    </>
  );
}

/** Five blanks for each source. */
export function QuestionsTable({ sheet, isFilled }: Props) {
  const { view, words, lang } = sheet;
  const { questions, columns } = words;
  return (
    <>
      {isFilled && view.questioned.length < view.sources.length && (
        <p class="task">{words.most(view.questioned.length)}</p>
      )}
      <table class="table-questions">
        <thead>
          <tr>
            <th scope="col">{columns.source}</th>
            {questions.map(({ letter, name }) => (
              <th key={letter} scope="col">
                <b>{letter}</b> <span class="question-name">{name}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {isFilled
            ? view.questioned.map((one) => (
                <tr key={one.id}>
                  <th scope="row" lang={lang}>
                    <Letter slot={one.slot} /> <bdi>{one.name}</bdi>
                  </th>
                  {questions.map(({ letter }) => (
                    <td key={letter} />
                  ))}
                </tr>
              ))
            : blanks(view.blankRows, 1 + questions.length)}
        </tbody>
      </table>
    </>
  );
}

/** The numbers in their sentences; who states each is for the class to find. */
export function NumbersTable({ sheet }: { sheet: Sheet }) {
  const { view, words } = sheet;
  const { paragraph, number, place, teller, check } = words.columns;
  return (
    <table class="table-numbers">
      <Head columns={[paragraph, number, place, teller, check]} />
      <tbody>
        {view.numbers.map((one) => (
          <tr key={one.id}>
            <td class="count">{one.paragraph}</td>
            <NumberCells number={one} sheet={sheet} />
            <td />
            <td />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function NumberCells({ number, sheet: { lang } }: { number: WorksheetNumber; sheet: Sheet }) {
  return (
    <>
      <th scope="row" lang={lang}>
        <bdi>{number.text}</bdi>
      </th>
      <td class="sentence printed" lang={lang}>
        <bdi>
          {number.before}
          <b>{number.text}</b>
          {number.after}
        </bdi>
      </td>
    </>
  );
}
