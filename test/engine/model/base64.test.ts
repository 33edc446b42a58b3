import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeBase64 } from '../../../lib/engine/model/base64.ts';

it('gives back any bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      expect(decodeBase64(Buffer.from(bytes).toString('base64'))).toEqual(new Uint8Array(bytes));
    }),
  );
});

it('says what is wrong with a text that is no base64', () => {
  expect(() => decodeBase64('AB*D')).toThrow('This is no base64 text');
  expect(() => decodeBase64('AB…D')).toThrow('This is no base64 text');
});
