import { ClassIcon } from './Icons.tsx';
import { Menu } from './Menu.tsx';
import type { Tab } from './useTab.ts';
import { useWords } from './words.ts';

/** What a class does with one article. */
export function ForClass({ tab }: { tab: Pick<Tab, 'predict' | 'openWorksheet'> }) {
  const words = useWords().predict;
  return (
    <Menu
      class="icon-button"
      label={words.menu}
      items={[
        {
          id: 'predict',
          name: words.start,
          hint: words.startHint,
          act: () => tab.predict({ type: 'begin' }),
        },
        { id: 'worksheet', name: words.worksheet, hint: words.worksheetHint, act: tab.openWorksheet },
      ]}
    >
      <ClassIcon />
    </Menu>
  );
}
