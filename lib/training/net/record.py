"""Usage: record.py --rows FOLDER --weights FILE.npz --out FILE.json [--sentences 1000]

Records what the trainer's forward pass says with the rounded weights: of the made-up sample (sample.rows, see
record.ts), and of the first documents of dev.rows (token numbers and labels only, no words)."""
import argparse
import json
from itertools import groupby
from pathlib import Path

import train  # noqa: F401  (sets JAX to one thread before it is loaded)
import jax
import jax.numpy as jnp
import numpy as np

import data
import export
import file


def answers(document, cues, candidates):
    """Heads of cues, and for each the runs of labels from its first token on: "12O 3S 1C"."""
    found = []
    for head, start, _, labels in sorted(candidates, key=lambda one: one[0]):
        runs = " ".join(f"{len(list(run))}{'OSCU'[label]}" for label, run in groupby(labels.argmax(1).tolist()))
        found.append([head, round(float(cues[head]), 2), start, runs])
    return {"id": document.id, "tokens": len(document.words), "candidates": found}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--rows", required=True)
    parser.add_argument("--weights", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--sentences", type=int, default=1000)
    args = parser.parse_args()
    rows = Path(args.rows)
    loaded = dict(np.load(args.weights))
    vocabulary = export.Known(loaded.pop("vocabulary").tolist(), json.loads((rows / "tables.json").read_text()))
    params = jax.tree.map(jnp.asarray, file.pack(loaded, vocabulary.words)[1])
    recorded = {}
    for part in ("sample", "dev"):
        documents, sentences = [], 0
        for document in data.read(rows / f"{part}.rows"):
            if sentences >= args.sentences:
                break
            document.gold = []
            documents.append(document)
            sentences += int(document.features[-1, 6]) + 1
        vocabulary.number(documents)
        found = export.scores(params, documents)
        recorded[part] = {"sentences": sentences,
                          "documents": [answers(d, *scores) for d, scores in zip(documents, found)]}
    Path(args.out).write_text(json.dumps(recorded, separators=(",", ":")) + "\n")


if __name__ == "__main__":
    main()
