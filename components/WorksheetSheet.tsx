import type { WorksheetWords } from '../lib/words/worksheet.ts';
import type { Sheet } from './sheet.ts';
import { Lines, NumbersTable, QuestionsTable, SourcesTable } from './WorksheetTables.tsx';
import { WorksheetText } from './WorksheetText.tsx';

/** The pages for the class. */
export function WorksheetSheet({ sheet, isMarked }: { sheet: Sheet; isMarked: boolean }) {
  const { view, words, lang } = sheet;
  return (
    <article class="sheet">
      <header class="sheet-head">
        <p class="sheet-kind">{words.sheetTitle}</p>
        <Lines labels={words.fields} />
        <h2 class="sheet-title printed" lang={lang}>
          <bdi>{view.title || words.title}</bdi>
        </h2>
        <p class="sheet-origin">
          {view.origin.map((part) => (
            <span key={part} class="part">
              <bdi>{part}</bdi>
            </span>
          ))}
        </p>
        {view.address && <p class="sheet-address">{view.address}</p>}
        <p class="sheet-address">{words.colophon}</p>
      </header>
      <section>
        <h3>{words.articleHeading}</h3>
        <p class="task">{isMarked ? words.readMarked : words.markYourself}</p>
        {isMarked && <Legend words={words} />}
        <WorksheetText sheet={sheet} isMarked={isMarked} hasMargin />
      </section>
      <section>
        <h3>{words.sourcesHeading}</h3>
        <p class="task">{isMarked ? words.sourcesGiven : words.sourcesBlank}</p>
        <SourcesTable sheet={sheet} isFilled={isMarked} />
      </section>
      <section>
        <h3>{words.questionsHeading}</h3>
        <p class="task">{words.questionsText}</p>
        <dl class="questions">
          {words.questions.map(({ letter, name, text }) => (
            <div key={letter}>
              <dt>
                <b>{letter}</b> {name}
              </dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
        <QuestionsTable sheet={sheet} isFilled={isMarked} />
      </section>
      {view.numbers.length > 0 && (
        <section>
          <h3>{words.numbersHeading}</h3>
          <p class="task">{words.numbersText}</p>
          <NumbersTable sheet={sheet} />
        </section>
      )}
    </article>
  );
}

function Legend({ words }: { words: WorksheetWords }) {
  return (
    <div class="legend">
      <h4>{words.legendHeading}</h4>
      <dl>
        {words.legend.map(({ samples, meaning }) => (
          <div key={meaning}>
            <dt>
              {samples.map(([mark, sample]) => (
                <span key={sample} class="legend-sample">
                  {mark === 'claim' && <b class="letter">A</b>}
                  {mark === 'nobodys' && <b class="letter">{words.noSourceLetter}</b>}
                  <span class={`legend-${mark}`}>{sample}</span>
                </span>
              ))}
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
