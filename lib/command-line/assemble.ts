/** `npm run kernel`: assembles the net's arithmetic, netKernel.wat, into the module that ships. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import wabt from 'wabt';
import { ROOT } from './build.ts';

const SOURCE = path.join(ROOT, 'lib/engine/model/netKernel.wat');
const SHIPPED = path.join(ROOT, 'lib/engine/model/netKernelBytes.ts');

/**
 * What netKernelBytes.ts holds where it fits its source.
 *
 * @throws Error with the line, where the source is no WebAssembly.
 */
export async function assembled(): Promise<string> {
  const { parseWat } = await wabt();
  const module = parseWat(SOURCE, readFileSync(SOURCE), { simd: true, sat_float_to_int: true });
  module.validate();
  const base64 = Buffer.from(module.toBinary({}).buffer).toString('base64');
  return `/** Written by "npm run kernel": netKernel.wat as WebAssembly, in base64. */\nexport const NET_KERNEL =\n  '${base64}';\n`;
}

/** @returns exit status: 0. */
export async function main(): Promise<number> {
  writeFileSync(SHIPPED, await assembled());
  return 0;
}
