import { useState } from 'preact/hooks';
import { hostOf, patternOf } from '../lib/sites.ts';
import { type SiteOutcome, useSites } from './useSites.ts';
import { useWords } from './words.ts';

/** The switch with which a reader has every page of this page's site read without a click. */
export function Site({ address }: { address: string }) {
  const words = useWords();
  const { sites, add, remove } = useSites();
  const [outcome, setOutcome] = useState<SiteOutcome>('done');
  const pattern = patternOf(address);
  if (!pattern || !sites) return null;
  const on = sites.includes(pattern);
  return (
    <>
      <button
        type="button"
        role="switch"
        class="site"
        aria-checked={on}
        onClick={async () => setOutcome(await (on ? remove(pattern) : add(address)))}
      >
        <span class="pill" aria-hidden="true" />
        <span class="clamped">
          {words.alwaysOn} <bdi>{hostOf(pattern)}</bdi>
        </span>
      </button>
      <p class="site-problem" role="alert">
        {outcome === 'done' ? '' : words.siteOutcomes[outcome]}
      </p>
    </>
  );
}
