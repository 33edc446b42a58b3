import { useEffect, useState } from 'preact/hooks';

/** So long, in ms, nothing is said of a wait: most pages are read by then, and two cores have all of it to themselves. */
const SOON = 300;

/** False while what has just come may be gone at once, so that it need not be shown; true from then on. */
export function useLate(): boolean {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), SOON);
    return () => clearTimeout(timer);
  }, []);
  return isLate;
}
