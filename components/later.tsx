import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useWords } from './words.ts';

/**
 * A view whose code is loaded when it is first shown: a popup opens sooner without what most readers never turn to.
 * It throws nothing; code that can't be loaded (the extension was updated under the page) leaves a sentence.
 */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let loaded: ComponentType<Props> | null = null;
  return function Later(props: Props) {
    const words = useWords();
    const [View, setView] = useState(() => loaded);
    const [failed, setFailed] = useState(false);
    useEffect(() => {
      if (View) return;
      load().then(
        (view) => {
          loaded = view;
          setView(() => view);
        },
        (error: unknown) => {
          console.error('According: a view could not be loaded.', error);
          setFailed(true);
        },
      );
    }, [View]);
    if (failed) return <p class="nothing">{words.failed('unexpected').text}</p>;
    return View && <View {...props} />;
  };
}
