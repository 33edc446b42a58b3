import { type Display, NO_SOURCE_ID } from '../messages.ts';

/** Tells for each source whether it is marked on the page. */
export function shown(display: Display): (sourceId: string) => boolean {
  const hidden = new Set(display.hiddenSources);
  return (sourceId) => display.on && !hidden.has(sourceId);
}

/** Shows what was hidden and hides what was shown. When all was hidden, it shows this source alone. */
export function toggled(display: Display, all: readonly string[], sourceId: string): Display {
  const isShown = shown(display);
  const hidden = all.filter((id) => isShown(id) === (id === sourceId));
  // What has no source stays hidden after "Only this" until every source is shown again.
  const still = hidden.length > 0 && display.hiddenSources.includes(NO_SOURCE_ID) ? [NO_SOURCE_ID] : [];
  return { ...display, on: true, hiddenSources: [...hidden, ...still] };
}

/** Hides all other sources and what has none; if they are hidden already, shows all again. */
export function alone(display: Display, all: readonly string[], sourceId: string): Display {
  const isShown = shown(display);
  if (all.every((id) => isShown(id) === (id === sourceId)))
    return { ...display, on: true, hiddenSources: [] };
  return { ...display, on: true, hiddenSources: [...all.filter((id) => id !== sourceId), NO_SOURCE_ID] };
}

/** Every source marked; what else is filtered stays so. */
export function allShown(display: Display): Display {
  return { ...display, on: true, hiddenSources: [] };
}

/** No marks at all, those without a source included. */
export function allHidden(display: Display, all: readonly string[]): Display {
  return { ...display, on: false, hiddenSources: all };
}
