/**
 * The lines of a stream of UTF-8, one at a time, without their ends ("\n" or "\r\n"). No more than one
 * line and one chunk are held; the stream is read no faster than lines are taken.
 */
export async function* lines(stream: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let parts: string[] = [];
  const finish = (): string => {
    const line = parts.join('');
    parts = [];
    return line.endsWith('\r') ? line.slice(0, -1) : line;
  };
  for await (const chunk of stream) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    let from = 0;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
      parts.push(text.slice(from, at));
      from = at + 1;
      yield finish();
    }
    if (from < text.length) parts.push(text.slice(from));
  }
  parts.push(decoder.decode());
  const last = finish();
  if (last !== '') yield last;
}
