/** Frames of the page's own origin that may hold its article. */

/** A frame with an article takes up this share of the view, at least; advertisements are smaller. */
const SHARE = 0.5;
/** So many frames are looked into. */
const MOST = 3;

/**
 * Documents of frames that fill much of the view and may be read, in order of the page. Other origins' documents
 * are out of reach, and stay so.
 */
export function largeFrames(document: Document): Document[] {
  const view = document.documentElement;
  return [...document.querySelectorAll('iframe, frame')]
    .flatMap((frame) => {
      const { width, height } = frame.getBoundingClientRect();
      const isLarge = width >= view.clientWidth * SHARE && height >= view.clientHeight * SHARE;
      return isLarge ? ((frame as HTMLIFrameElement).contentDocument ?? []) : [];
    })
    .slice(0, MOST);
}
