import type { Analysis, Article } from '../model.ts';

/** Placeholder so that the other rooms compile while the engine is being built. */
export function analyse(_article: Article): Analysis {
  return { attributions: [], sources: [], figures: [] };
}
