/** Work begins when the page has been quiet for so long, in ms. */
const QUIET = 600;
/** But a page that never rests is not waited for longer than this, in ms. */
const LONGEST_WAIT = 3000;
/** Least time between the end of one piece of work and the next, in ms; doubled with every piece that was in vain. */
const GAP = 4000;
/** The page keeps so many times what a piece of work took that was in vain … */
const SHARE = 50;
/** … and so many times where it found something: a live blog's next entry is waited for. */
const WORTHY_SHARE = 20;
/** The same where somebody waits for it, or the page is another one. */
const HURRIED_GAP = 1500;
const HURRIED_SHARE = 10;
/** After so many pieces in vain, one after the other, the page is left alone. */
const PATIENCE = 7;

/** When work is done for a page that moves: seldom, and never while nobody looks. */
export interface Rhythm {
  /** Something has moved: there may be something to do, soon. */
  stir(): void;
  /** Somebody waits for it, or the page is another one: the gap is short, and what was in vain is forgotten. */
  hurry(): void;
  /** The page has come to the front again. */
  wake(): void;
  stop(): void;
}

/**
 * @param work does it, and tells whether it was worth while. Must not reject
 * @param isHidden true while nobody looks
 */
export function createRhythm(work: () => Promise<boolean>, isHidden: () => boolean): Rhythm {
  let timer: ReturnType<typeof setTimeout> | null = null;
  /** When what is waited for first stirred, or null. */
  let stirred: number | null = null;
  let ended = 0;
  let took = 0;
  let inVain = 0;
  let isWorking = false;
  let isHurried = false;
  /** Hurried while it works. */
  let isHurriedAgain = false;
  let isStopped = false;

  const wait = (until: number) => {
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(run, Math.max(0, until - Date.now()));
  };

  const run = async (): Promise<void> => {
    timer = null;
    // It is made up for when the page is shown, or when this piece of work is over.
    if (isStopped || isWorking || isHidden()) return;
    stirred = null;
    isWorking = true;
    isHurriedAgain = false;
    const began = Date.now();
    const wasWorthIt = await work();
    isWorking = false;
    inVain = wasWorthIt ? 0 : inVain + 1;
    isHurried = isHurriedAgain;
    isHurriedAgain = false;
    ended = Date.now();
    took = ended - began;
    if (stirred !== null) plan();
  };

  const plan = () => {
    if (isStopped || isWorking || stirred === null) return;
    const now = Date.now();
    wait(Math.max(Math.min(now + QUIET, stirred + LONGEST_WAIT), ended + gap()));
  };

  const gap = (): number => {
    if (ended === 0) return 0;
    if (isHurried) return Math.max(HURRIED_GAP, HURRIED_SHARE * took);
    return Math.max(GAP * 2 ** Math.max(0, inVain - 1), (inVain > 0 ? SHARE : WORTHY_SHARE) * took);
  };

  return {
    stir() {
      if (inVain >= PATIENCE) return;
      stirred ??= Date.now();
      plan();
    },
    hurry() {
      inVain = 0;
      if (isWorking) isHurriedAgain = true;
      else isHurried = true;
      stirred ??= Date.now();
      plan();
    },
    wake: plan,
    stop() {
      isStopped = true;
      if (timer !== null) clearTimeout(timer);
    },
  };
}
