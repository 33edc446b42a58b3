import type { OutcomeGroup, OutcomeRow, OutcomeView } from '../lib/view/predicting.ts';
import { Printed } from './Parts.tsx';
import type { Tab } from './useTab.ts';
import { useWords } from './words.ts';

interface Props {
  outcome: OutcomeView;
  language: string;
  tab: Pick<Tab, 'predict' | 'reveal'>;
}

/** The reader's passages beside those that were found; no colour says which is right. */
export function PredictOutcome({ outcome, language, tab }: Props) {
  const words = useWords().predict;
  return (
    <>
      <dl class="outcome-counts">
        {outcome.groups.map(({ kind, count }) => (
          <div key={kind}>
            <dt>{words.outcomes[kind].name}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
      <p class="predict-hint outcome-caution">{words.caution}</p>
      <div class="predict-actions">
        <button type="button" class="action" onClick={() => tab.predict({ type: 'again', keep: true })}>
          {words.tryAgain}
        </button>
        <button type="button" class="quiet" onClick={() => tab.predict({ type: 'again', keep: false })}>
          {words.startOver}
        </button>
      </div>
      {outcome.groups
        .filter(({ rows }) => rows.length > 0)
        .map((group) => (
          <Group key={group.kind} group={group} language={language} tab={tab} />
        ))}
    </>
  );
}

function Group({ group, language, tab }: { group: OutcomeGroup } & Omit<Props, 'outcome'>) {
  const words = useWords().predict;
  const id = `outcome-${group.kind}`;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        {words.outcomes[group.kind].name} <span class="outcome-count">{group.count}</span>
      </h2>
      <p class="outcome-text">{words.outcomes[group.kind].text}</p>
      <ul>
        {group.rows.map((row) => (
          <li key={row.id} class="predict-row">
            <button
              type="button"
              class="claim"
              disabled={row.lost}
              onClick={() =>
                row.goesTo === 'claim' ? tab.reveal(row.id) : tab.predict({ type: 'goTo', id: row.id })
              }
            >
              <span class="printed claim-text">
                <Printed language={language}>{row.text}</Printed>
              </span>
              <Sides row={row} kind={group.kind} language={language} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Who says it: once where both have the same, else side by side. */
function Sides({
  row: { yours, found },
  kind,
  language,
}: {
  row: OutcomeRow;
  kind: string;
  language: string;
}) {
  const words = useWords();
  if (kind !== 'otherSource') {
    return (
      <span class="parts">
        <Printed language={language}>{found ?? yours}</Printed>
      </span>
    );
  }
  return (
    <span class="parts outcome-sides">
      <span class="part">
        {words.predict.yours}
        {words.suffix('')}
        <Printed language={language}>{yours}</Printed>
      </span>
      <span class="part">
        {words.predict.found}
        {words.suffix('')}
        <Printed language={language}>{found}</Printed>
      </span>
    </span>
  );
}
