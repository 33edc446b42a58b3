"""Weights ↔ the file that ships. Its form is described in lib/engine/model/netFile.ts."""
import json
import struct
import zlib

import numpy as np

MAGIC = b"ATRN"
VERSION = 1
# Weights whose rows in the file are the outputs of a layer; here their columns are.
TURNED = ("cue.mix", "cue.out", "label.token", "label.cue", "label.out")


def is_turned(name):
    return name in TURNED or name.endswith((".x", ".h"))


def coded(matrix, steps):
    """Rounds each row to whole steps of its own size. → (integers, step codes, size of code 255)"""
    sizes = np.abs(matrix).max(1) / steps
    top = np.float32(max(sizes.max(), 1e-9))
    codes = np.clip(np.ceil(sizes / top * 255 - 1e-4), 1, 255).astype(np.uint8)
    row_steps = codes.astype(np.float32) * (top / np.float32(255))
    whole = np.clip(np.rint(matrix / row_steps[:, None]), -steps, steps).astype(np.int8)
    return whole, codes, top


def pack(params, vocabulary):
    """→ (the file's bytes, the weights as the file holds them)"""
    tensors, payload, held = [], [], {}
    for name in sorted(params):
        if name.startswith("aux."):
            continue
        value = params[name].astype(np.float32)
        if value.ndim == 1:
            tensors.append([name, "float", 1, value.size])
            payload.append(value.astype("<f4").tobytes())
            held[name] = value
            continue
        matrix = value.T if is_turned(name) else value
        steps = 7 if name == "words" else 127
        whole, codes, top = coded(matrix, steps)
        tensors.append([name, "four" if steps == 7 else "eight", *matrix.shape])
        if steps == 7:
            raised = (whole + 8).astype(np.uint8)
            whole_bytes = (raised[:, 0::2] | (raised[:, 1::2] << 4)).tobytes()
        else:
            whole_bytes = whole.tobytes()
        payload.append(struct.pack("<f", top) + codes.tobytes() + whole_bytes)
        back = whole * (codes.astype(np.float32) * (top / np.float32(255)))[:, None]
        held[name] = (back.T if is_turned(name) else back).astype(np.float32)
    header = json.dumps({"tensors": tensors, "words": "\n".join(vocabulary)}, separators=(",", ":")).encode("ascii")
    body = struct.pack("<I", len(header)) + header + b"".join(payload)
    return MAGIC + struct.pack("<II", VERSION, zlib.adler32(body)) + body, held
