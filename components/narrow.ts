/** In CSS pixels; the widest that a rule of that sheet is about. */
const NARROW = '(max-width: 339px)';

const SHEET = '/assets/narrow.css';

/** After so long, in ms, a popup has the size that it keeps. */
const GROWN = 200;

/**
 * Gives the popup the sheet for little room where there is little. A popup opens tiny and grows: with the sheet there
 * from the beginning, all of it would be styled for the tiny one first.
 */
export function styleWhenNarrow(): void {
  const query = matchMedia(NARROW);
  const look = () => {
    if (!query.matches || document.querySelector(`link[href="${SHEET}"]`)) return;
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = SHEET;
    // At the end, so that it comes after the others.
    document.body.append(link);
  };
  setTimeout(() => {
    look();
    query.addEventListener('change', look);
  }, GROWN);
}
