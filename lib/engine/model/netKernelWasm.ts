/** The net's arithmetic in WebAssembly: `netKernel.wat`, assembled, with its addresses in bytes. */
import { decodeBase64 } from './base64.ts';
import type { Kernel } from './netKernel.ts';
import { NET_KERNEL } from './netKernelBytes.ts';

/** The part of WebAssembly's interface that is used here; the engine is compiled without the DOM's types. */
interface WebAssemblyApi {
  readonly CompileError: new () => Error;
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Memory: new (size: { initial: number; maximum: number }) => { readonly buffer: ArrayBuffer };
  readonly Instance: new (
    module: object,
    imports: Readonly<Record<string, Readonly<Record<string, object>>>>,
  ) => { readonly exports: Readonly<Record<string, (...numbers: number[]) => void>> };
}

const PAGE = 65_536;
const BYTES = 4;

/**
 * Makes the kernel with a memory for so many numbers, all 0.
 *
 * @returns null where there is no WebAssembly, no SIMD in it, or a policy that forbids it.
 */
export function wasmKernel(size: number): Kernel | null {
  const api = (globalThis as unknown as { readonly WebAssembly?: WebAssemblyApi }).WebAssembly;
  if (!api) return null;
  try {
    return instance(api, size);
  } catch (error) {
    if (error instanceof api.CompileError) return null;
    throw error;
  }
}

function instance(api: WebAssemblyApi, size: number): Kernel {
  const pages = Math.ceil((size * BYTES) / PAGE);
  const memory = new api.Memory({ initial: pages, maximum: pages });
  const module = new api.Module(decodeBase64(NET_KERNEL));
  const { products, gru } = new api.Instance(module, { net: { memory } }).exports;
  if (!products || !gru) throw new Error('The net’s WebAssembly lacks its functions. Assemble it again.');
  return {
    kind: 'wasm',
    floats: new Float32Array(memory.buffer),
    products: ({ weights, bias, rows, columns }, count, from, into) => {
      if (count === 0) return;
      products(
        weights * BYTES,
        bias * BYTES,
        rows,
        columns,
        count,
        from.at * BYTES,
        from.stride * BYTES,
        into.at * BYTES,
        into.stride * BYTES,
      );
    },
    gru: ({ weights, bias, rows, columns }, count, inputs, states, before, gates) => {
      if (count === 0) return;
      gru(
        weights * BYTES,
        bias * BYTES,
        rows,
        columns,
        count,
        inputs.at * BYTES,
        inputs.stride * BYTES,
        states.at * BYTES,
        states.stride * BYTES,
        before * BYTES,
        gates * BYTES,
      );
    },
  };
}
