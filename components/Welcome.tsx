import { useEffect, useState } from 'preact/hooks';
import type { TabRequest, TabState } from '../lib/messages.ts';
import { Keys } from './Keys.tsx';
import { usePageWords } from './pageWords.ts';
import { Sample } from './Sample.tsx';
import { Sign } from './Sign.tsx';
import { useShortcuts } from './useShortcuts.ts';
import { useToolbar } from './useToolbar.ts';
import { WelcomeArticle } from './WelcomeArticle.tsx';

interface Props {
  /** The story in this page, read by the same code as every other article. */
  story: {
    ask(request: TabRequest): Promise<TabState>;
    watch(callback: (state: TabState) => void): () => void;
  };
}

/** The page that opens after the installation. */
export function Welcome({ story }: Props) {
  const words = usePageWords().welcome;
  const { isPinned, family, openSettings } = useToolbar();
  return (
    <main class="column">
      <header class="page-head">
        <Sign size={40} />
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
      </header>

      <section aria-labelledby="try">
        <h2 id="try">{words.tryHeading}</h2>
        <Try story={story} />
        <WelcomeArticle />
      </section>

      <section aria-labelledby="legend">
        <h2 id="legend">{words.legendHeading}</h2>
        <dl class="legend" data-style="tint">
          {words.legend.map(([sample, meaning]) => (
            <div key={meaning}>
              <dt class="printed">
                <Sample part={sample} />
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </section>

      {isPinned !== true && (
        <section aria-labelledby="pin">
          <h2 id="pin">{words.pinHeading}</h2>
          <p>{words.pin[family]}</p>
        </section>
      )}

      <section aria-labelledby="privacy">
        <h2 id="privacy">{words.privacyHeading}</h2>
        <p>{words.privacy}</p>
        <button type="button" class="button" onClick={openSettings}>
          {words.settings}
        </button>
      </section>
    </main>
  );
}

/** How to begin: by keys, by the toolbar, or by the button here. */
function Try({ story }: Props) {
  const words = usePageWords().welcome;
  const { shortcuts } = useShortcuts();
  const [state, setState] = useState<TabState>({ phase: 'off' });
  const keys = shortcuts?.find(({ name }) => name === '_execute_action')?.keys ?? '';
  const isMarked = state.phase === 'ready' && state.display.on;

  useEffect(() => story.watch(setState), [story]);

  const press = async () => {
    if (isMarked) await story.ask({ to: 'tab', type: 'turnOff' });
    else if (state.phase !== 'ready') await story.ask({ to: 'tab', type: 'read', anyway: true });
    else await story.ask({ to: 'tab', type: 'display', display: { ...state.display, on: true } });
  };
  return (
    <div class="try">
      <p>
        {keys ? (
          <>
            {words.press} <Keys keys={keys} /> {words.orClick}
          </>
        ) : (
          words.click
        )}
      </p>
      <button type="button" class="action" disabled={state.phase === 'reading'} onClick={() => void press()}>
        {isMarked ? words.unmark : words.mark}
      </button>
      <p class="hint" role="status">
        {hintFor(state, words)}
      </p>
    </div>
  );
}

function hintFor(state: TabState, words: ReturnType<typeof usePageWords>['welcome']): string {
  switch (state.phase) {
    case 'off':
      return words.madeUp;
    case 'reading':
      return words.reading;
    case 'ready':
      return state.display.on ? words.marked : words.madeUp;
    default:
      return words.failed;
  }
}
