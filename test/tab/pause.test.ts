import { expect, test, vi } from 'vitest';
import { createPause } from '../../lib/tab/pause.ts';

test('goes on at once while the slice lasts, then lets the page work', async () => {
  let now = 0;
  const pause = createPause(() => now);
  const other = vi.fn();
  setTimeout(other, 0);
  now = 5;
  await pause();
  expect(other).not.toHaveBeenCalled();
  now = 30;
  await pause();
  expect(other).toHaveBeenCalledOnce();
});
