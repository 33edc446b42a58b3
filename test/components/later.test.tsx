// @vitest-environment jsdom
import { type ComponentType, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { later } from '../../components/later.tsx';

const root = document.body.appendChild(document.createElement('div'));
afterEach(() => render(null, root));

const Greeting = ({ name }: { name: string }) => <p>Hello {name}</p>;

async function show(View: ComponentType<{ name: string }>): Promise<void> {
  await act(() => render(<View name="Ann" />, root));
  // It is drawn, asks for its code, and that comes.
  await act(() => new Promise((resolve) => setTimeout(resolve)));
}

test('a view is loaded when it is first shown, and only then', async () => {
  const load = vi.fn(async () => Greeting);
  const View = later(load);
  expect(load).not.toHaveBeenCalled();
  await show(View);
  expect(root.textContent).toBe('Hello Ann');
  render(null, root);
  await show(View);
  expect(root.textContent).toBe('Hello Ann');
  expect(load).toHaveBeenCalledTimes(1);
});

test('a view that can’t be loaded leaves a sentence', async () => {
  const complaint = vi.spyOn(console, 'error').mockReturnValue();
  await show(later(() => Promise.reject(new Error('Gone.'))));
  expect(root.textContent).toContain('Reload the page');
  expect(complaint).toHaveBeenCalled();
});
