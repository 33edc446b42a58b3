/** Value of each character code of base64 (RFC 4648); 64 for what is none. */
const VALUES = new Uint8Array(128).fill(64);
for (const [value, sign] of [
  ...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/',
].entries()) {
  VALUES[sign.charCodeAt(0)] = value;
}

/**
 * Bytes from base64 without line breaks; the engine knows no DOM, so it has no `atob`.
 *
 * @throws Error if a character is none of base64's.
 */
export function decodeBase64(text: string): Uint8Array {
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
