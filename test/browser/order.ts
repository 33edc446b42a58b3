/**
 * In a page: these words in the order in which a reader sees them on their line, from left to right. All of them must
 * stand in one element that the selector finds.
 */
export const seenOrder = (selector: string, words: readonly string[]): string => `((words) => {
  const one = [...document.querySelectorAll(${JSON.stringify(selector)})]
    .find((each) => words.every((word) => each.textContent.includes(word)));
  if (!one) return null;
  const placeOf = (word) => {
    const walker = document.createTreeWalker(one, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = node.data.indexOf(word);
      if (start < 0) continue;
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, start + word.length);
      return range.getBoundingClientRect().left;
    }
    throw new Error(word + ' is not in one piece.');
  };
  return words.map((word) => [placeOf(word), word]).sort(([a], [b]) => a - b).map(([, word]) => word);
})(${JSON.stringify(words)})`;

/** In a page: what may be cut at the end of a line that runs in another direction than its own first letter. */
export const CUT_AT_THE_WRONG_END = `[...document.querySelectorAll('.clamped, .single bdi')].filter((one) => {
  const [letter = ''] = one.textContent.match(/\\p{L}/u) ?? [];
  const own = /[\\u0590-\\u08ff]/.test(letter) ? 'rtl' : 'ltr';
  return letter !== '' && !one.closest('.site') && getComputedStyle(one).direction !== own;
}).map((one) => one.className + ': ' + one.textContent)`;
