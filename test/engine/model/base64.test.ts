import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { decodeBase64, decodeHere } from '../../../lib/engine/model/base64.ts';

const DECODERS: readonly (readonly [string, (text: string) => Uint8Array])[] = [
  ['decodeBase64', decodeBase64],
  ['decodeHere', decodeHere],
];

describe.each(DECODERS)('%s', (_, decode) => {
  it('gives back any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        expect(decode(Buffer.from(bytes).toString('base64'))).toEqual(new Uint8Array(bytes));
      }),
    );
  });

  it('refuses a text that is no base64', () => {
    expect(() => decode('AB*D')).toThrow();
    expect(() => decode('AB…D')).toThrow();
  });
});

it('says what is wrong', () => expect(() => decodeHere('AB*D')).toThrow('This is no base64 text'));

describe('where the browser has a decoder', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('asks that one', () => {
    const asked = vi.fn((text: string) => new Uint8Array(Buffer.from(text, 'base64')));
    vi.stubGlobal('Uint8Array', Object.assign(class extends Uint8Array {}, { fromBase64: asked }));
    expect([...decodeBase64('QUJD')]).toEqual([65, 66, 67]);
    expect(asked).toHaveBeenCalledOnce();
  });
});
