/** Value of each character code of base64 (RFC 4648); 64 for what is none. */
const VALUES = new Uint8Array(128).fill(64);
for (const [value, sign] of [
  ...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/',
].entries()) {
  VALUES[sign.charCodeAt(0)] = value;
}

/** ECMAScript 2026; Node 20 and older browsers lack it. */
interface Decoding {
  readonly fromBase64?: (text: string) => Uint8Array;
}

/**
 * Bytes from base64 without line breaks, by the browser's own decoder where it has one: the net's weights are
 * most of a megabyte, and a loop that has just been loaded is slow.
 *
 * @throws Error if a character is none of base64's.
 */
export function decodeBase64(text: string): Uint8Array {
  const { fromBase64 } = Uint8Array as Decoding;
  return fromBase64 ? fromBase64.call(Uint8Array, text) : decodeHere(text);
}

/** The same where the browser has no decoder. */
export function decodeHere(text: string): Uint8Array {
  let length = text.length;
  while (length > 0 && text[length - 1] === '=') length--;
  const bytes = new Uint8Array(Math.floor((length * 3) / 4));
  let held = 0;
  let bits = 0;
  let at = 0;
  for (let i = 0; i < length; i++) {
    const value = VALUES[text.charCodeAt(i)] ?? 64;
    if (value === 64)
      throw new Error('This is no base64 text: it holds a character that base64 does not have.');
    held = ((held << 6) | value) & 0xffffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at++] = (held >> bits) & 255;
  }
  return bytes;
}
