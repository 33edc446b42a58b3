"""Usage: export.py --rows FOLDER --weights FILE.npz [--net net.bin] [--potentials FILE --part train|dev [--fold K/N]]

Writes the file that ships, and the scores of its (rounded) weights for documents of a part; with --fold for
every N-th article from K only."""
import argparse
import json
from pathlib import Path

import train  # noqa: F401  (sets JAX to one thread before it is loaded)
import jax
import jax.numpy as jnp
import numpy as np

import data
import file
import model

CANDIDATE = 0.04


class Known(data.Vocabulary):
    """A vocabulary read back from a file of weights."""

    def __init__(self, words, sizes):
        self.sizes = sizes
        self.words = list(words)
        self.index = {word: i for i, word in enumerate(self.words)}


@jax.jit
def cue_pass(params, batch):
    encoded = model.encode(params, batch["words"], batch["rows"], batch["mask"], None, 0)
    return encoded, model.cue_logits(params, encoded, None, 0)


@jax.jit
def label_pass(params, encoded, batch, unit, head):
    return jax.nn.log_softmax(model.label_logits(
        params, encoded, batch["mask"], batch["sentences"], unit, head, None, 0))


def scores(params, documents):
    """→ for each document (cue logits, [(head, from, to, labels)])"""
    found = {id(d): (np.zeros(len(d.words), np.float32), []) for d in documents}
    for batch in data.batches(data.units_of(documents)):
        arrays = batch.arrays()
        encoded, logits = cue_pass(params, arrays)
        logits = np.asarray(logits)
        wanted = []
        for i, (document, start, end, gold) in enumerate(batch.units):
            row = logits[i, :end - start]
            found[id(document)][0][start:end] = row
            heads = set(np.nonzero(row > np.log(CANDIDATE / (1 - CANDIDATE)))[0].tolist())
            heads |= {one["head"] - start for one in gold}
            wanted += [(i, head) for head in sorted(heads)]
        size = 128
        for at in range(0, len(wanted), size):
            part = wanted[at:at + size]
            unit, head = np.array(part + [(0, 0)] * (size - len(part)), np.int32).T
            labels = np.asarray(label_pass(params, encoded, arrays, unit, head))
            for (i, head), label in zip(part, labels):
                document, start, end, _ = batch.units[i]
                found[id(document)][1].append((start + head, start, end, label[:end - start]))
    return [found[id(d)] for d in documents]


def write_potentials(path, documents):
    with open(path, "wb") as out:
        for cues, candidates in documents:
            out.write(np.uint32(len(cues)).tobytes() + cues.astype("<f4").tobytes())
            out.write(np.uint32(len(candidates)).tobytes())
            for head, start, end, labels in sorted(candidates, key=lambda one: one[0]):
                out.write(np.array([head, start, end], "<u4").tobytes())
                out.write(np.ascontiguousarray(labels).astype("<f4").tobytes())


def measures(documents, found):
    """Plain figures: cue F1 at ½, and how many tokens of gold attributions have the right label."""
    right = fired = gold = 0
    same = tokens = 0
    for document, (cues, candidates) in zip(documents, found):
        says = cues > 0
        right += (says & (document.cues > 0)).sum()
        fired += says.sum()
        gold += document.cues.sum()
        by_head = {head: (start, labels) for head, start, _, labels in candidates}
        for one in document.gold:
            if one["head"] not in by_head:
                continue
            start, labels = by_head[one["head"]]
            truth = np.zeros(len(labels), np.int32)
            for role, number in (("content", data.CONTENT), ("source", data.SOURCE), ("cue", data.CUE)):
                for a, b in one[role]:
                    truth[max(0, a - start):max(0, b - start)] = number
            kept = (truth > 0) | (labels.argmax(1) > 0)
            same += (labels.argmax(1) == truth)[kept].sum()
            tokens += kept.sum()
    return {"cueP": right / max(fired, 1), "cueR": right / gold, "cueF1": 2 * right / (fired + gold),
            "labels": same / tokens}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--rows", required=True)
    parser.add_argument("--weights", required=True)
    parser.add_argument("--net")
    parser.add_argument("--potentials")
    parser.add_argument("--part", default="dev")
    parser.add_argument("--fold", default="")
    args = parser.parse_args()
    rows = Path(args.rows)
    sizes = json.loads((rows / "tables.json").read_text())
    loaded = dict(np.load(args.weights))
    vocabulary = Known(loaded.pop("vocabulary").tolist(), sizes)
    packed, held = file.pack(loaded, vocabulary.words)
    if args.net:
        Path(args.net).write_bytes(packed)
    documents = data.read(rows / f"{args.part}.rows")
    if args.fold:
        fold, folds = map(int, args.fold.split("/"))
        documents = [d for d in documents if d.article % folds == fold]
    vocabulary.number(documents)
    found = scores(jax.tree.map(jnp.asarray, held), documents)
    print(json.dumps({key: round(float(value), 4) for key, value in measures(documents, found).items()}))
    if args.potentials:
        write_potentials(args.potentials, found)


if __name__ == "__main__":
    main()
