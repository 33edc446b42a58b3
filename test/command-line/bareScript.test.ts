import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { bareScript } from '../../lib/command-line/bareScript.ts';

const ID = '\0virtual:wxt-unlisted-script-entrypoint?/entrypoints/ask.ts';

/** Vite calls the hook with its context as `this`; this one does not use it. */
function transformed(code: string, id: string): unknown {
  const { transform } = bareScript();
  if (typeof transform !== 'function') throw new Error('The hook is no function.');
  return Reflect.apply(transform, undefined, [code, id]);
}

test('of WXT’s wrapper as it is installed, the definition is left', () => {
  const wrapper = readFileSync('node_modules/wxt/dist/virtual/unlisted-script-entrypoint.mjs', 'utf8');
  expect(transformed(wrapper, ID)).toEqual({
    code: 'import definition from "virtual:user-unlisted-script-entrypoint";\nexport default definition.main();\n',
    map: null,
  });
});

test('any other module stays, and a wrapper of another shape stops the build', () => {
  expect(transformed('const a = 1;', '/lib/tab/live.ts')).toBeUndefined();
  expect(() => transformed('const a = 1;', ID)).toThrow('does not import its definition');
});
