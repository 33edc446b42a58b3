import type { QuotationType, SourceKind } from '../model.ts';
import type { CardWords } from './card.ts';

/** Words for what is found, the same in every place of the interface. */
export interface Terms {
  /** BCP 47 tag, for `Intl` and for the page's `lang`. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  readonly type: Readonly<Record<QuotationType, string>>;
  readonly kind: Readonly<Record<SourceKind, string>>;
}

/** The words of what stands over the page: few, since every page that is read loads them. */
export interface OverlayWords extends Terms {
  readonly card: CardWords;
}
