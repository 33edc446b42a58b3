import type { Display } from '../lib/messages.ts';
import { allHidden, allShown, alone, toggled } from '../lib/view/display.ts';
import type { ReportView } from '../lib/view/report.ts';
import type { Found } from '../lib/view/search.ts';
import { OTHERS, ordered, type SourceView } from '../lib/view/sources.ts';
import type { Order } from '../lib/words/report.ts';
import { Claims, type List } from './Claims.tsx';
import { DownIcon, UpIcon } from './Icons.tsx';
import { Section } from './Section.tsx';
import { SourceRow } from './SourceRow.tsx';
import { Tile } from './Tile.tsx';
import type { Tab } from './useTab.ts';
import { useWords } from './words.ts';

const ORDERS: readonly Order[] = ['appearance', 'share'];

interface Props {
  report: ReportView;
  found: Found;
  display: Display;
  list: List;
  order: Order;
  sort: (order: Order) => void;
  tab: Pick<Tab, 'show' | 'step'>;
}

/** Who is talking: each source with its claims, then the claims of nobody. */
export function Sources({ report, found, display, list, order, sort, tab }: Props) {
  const words = useWords();
  const ids = report.sourceIds;
  const isSearch = found.terms.length > 0;
  const inOrder = ordered(found.sources, order);
  const minor = inOrder.filter((source) => source.minor);
  // A search shows all that it finds, and a handful is no crowd.
  const grouped = minor.length > 1 && !isSearch;
  const row = (source: SourceView) => (
    <SourceRow
      key={source.id}
      source={source}
      list={list}
      unfolded={found.byClaim.has(source.id)}
      byShare={order === 'share'}
      toggle={() => tab.show(toggled(display, ids, source.id))}
      solo={() => tab.show(alone(display, ids, source.id))}
    />
  );
  return (
    <>
      {inOrder.length > 0 && (
        <div class="list-head">
          <fieldset class="orders">
            <legend class="unseen">{words.orderLabel}</legend>
            {ORDERS.map((each) => (
              <button
                key={each}
                type="button"
                class="quiet"
                aria-pressed={each === order}
                onClick={() => sort(each)}
              >
                {words.orders[each]}
              </button>
            ))}
          </fieldset>
          <button
            type="button"
            class="icon-button"
            aria-label={words.previousClaim}
            title={words.previousClaim}
            onClick={() => tab.step('previous')}
          >
            <UpIcon />
          </button>
          <button
            type="button"
            class="icon-button"
            aria-label={words.nextClaim}
            title={words.nextClaim}
            onClick={() => tab.step('next')}
          >
            <DownIcon />
          </button>
          <button
            type="button"
            class="quiet"
            onClick={() => tab.show(report.anyHidden ? allShown(display) : allHidden(display, ids))}
          >
            {report.anyHidden ? words.showAll : words.hideAll}
          </button>
        </div>
      )}
      {inOrder.length > 0 && (
        <ul class="sources">
          {(grouped ? inOrder.filter((source) => !source.minor) : inOrder).map(row)}
          {grouped && (
            <li class="others">
              <Tile slot={OTHERS} />
              <span class="others-name">{words.others(minor.length)}</span>
              <button
                type="button"
                class="quiet"
                aria-expanded={display.othersOpen}
                onClick={() => tab.show({ ...display, othersOpen: !display.othersOpen })}
              >
                {display.othersOpen ? words.closeOthers : words.openOthers}
              </button>
            </li>
          )}
          {grouped && display.othersOpen && minor.map(row)}
        </ul>
      )}
      {found.unsourcedClaims.length > 0 && (
        <Section heading={words.unsourcedClaimsHeading}>
          <Claims claims={found.unsourcedClaims} list={list} by={null} />
        </Section>
      )}
    </>
  );
}
