/** What can be started by keys; the names are those in the manifest. */
export type CommandName = '_execute_action' | 'next-claim' | 'previous-claim' | 'toggle-marks' | 'open-panel';

/** The words that stand in the browser's own places: toolbar, menus, list of shortcuts. */
export interface BrowserWords {
  /** "According" */
  readonly name: string;
  /** The toolbar button's title where a page has been read: "According: 3 sources". */
  badge(sources: number): string;
  readonly menu: {
    /** For selected text. */
    readonly whoSaid: string;
    /** For the page. */
    readonly show: string;
  };
  /** What each shortcut does. */
  readonly commands: Readonly<Record<CommandName, string>>;
}
