"""Trains the net. Usage: train.py --rows FOLDER --out FILE.npz [--fold K/N] [--epochs E] [--seed S]"""
import argparse
import json
import os
import time
from functools import partial
from pathlib import Path

# One thread: the same bytes on every run, and the machine stays usable.
os.environ["XLA_FLAGS"] = "--xla_cpu_multi_thread_eigen=false intra_op_parallelism_threads=1"
for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[name] = "1"
os.environ["JAX_PLATFORMS"] = "cpu"

import jax  # noqa: E402
import jax.numpy as jnp  # noqa: E402
import numpy as np  # noqa: E402

import data  # noqa: E402
import model  # noqa: E402

RATE = 2.5e-3
WARM_UP = 100
AVERAGE = 0.998
DROPOUT = 0.3
WORD_DROPOUT = 0.06


def loss_of(params, batch, key, pool, coarse):
    k1, *rest = jax.random.split(key, 4)
    k2, k3, k4 = ((one, pool) for one in rest)
    hidden = jax.random.bernoulli(k1, WORD_DROPOUT, batch["words"].shape)
    words = jnp.where(hidden, data.UNKNOWN, batch["words"])
    encoded = model.encode(params, words, batch["rows"], batch["mask"], k2, DROPOUT, coarse)
    logits = model.cue_logits(params, encoded, k3, 0.2)
    mask = batch["mask"]
    counts = mask * batch["counts"]
    cue = (counts * (jax.nn.softplus(logits) - batch["cues"] * logits)).sum()
    labels = jax.nn.log_softmax(model.label_logits(
        params, encoded, mask, batch["sentences"], batch["unit"], batch["head"], k4, DROPOUT))
    picked = (labels * jax.nn.one_hot(batch["labels"], 4)).sum(-1)
    label = -(picked * mask[batch["unit"]] * batch["weight"][:, None]).sum()
    roles = jax.nn.log_softmax(encoded @ params["aux.out"] + params["aux.bias"])
    aux = -((roles * jax.nn.one_hot(batch["roles"], 4)).sum(-1) * counts).sum()
    return (cue * 1.5 + label * 0.4 + aux * 0.15) / 60, (cue, label, aux)


@partial(jax.jit, donate_argnums=(0, 1, 2, 3))
def update(params, first, second, average, batch, key, pool, coarse, rate, step):
    """One step of Adam with clipped gradients; keeps a running average of the weights."""
    grads, parts = jax.grad(loss_of, has_aux=True)(params, batch, key, pool, coarse)
    norm = jnp.sqrt(sum((g * g).sum() for g in jax.tree.leaves(grads)))
    scale = jnp.minimum(1, 5 / (norm + 1e-6))
    keep = jnp.minimum(AVERAGE, (1 + step) / (10 + step))
    fix1, fix2 = 1 - 0.9 ** step, 1 - 0.999 ** step
    out = {}
    for name, p in params.items():
        g = grads[name] * scale
        m = 0.9 * first[name] + 0.1 * g
        v = 0.999 * second[name] + 0.001 * g * g
        new = p - rate * (m / fix1) / (jnp.sqrt(v / fix2) + 1e-8)
        out[name] = (new, m, v, keep * average[name] + (1 - keep) * new)
    return tuple({name: value[i] for name, value in out.items()} for i in range(4)) + (parts,)


def train(documents, vocabulary, sizes, epochs, seed, log=print):
    params = jax.tree.map(jnp.asarray, model.initial(
        {**sizes, **{name: sizes[key] for name, key in TABLE_SIZES}}, vocabulary.start, seed))
    first, second = (jax.tree.map(jnp.zeros_like, params) for _ in range(2))
    average = jax.tree.map(jnp.copy, params)
    rng = np.random.default_rng(seed)
    key = jax.random.PRNGKey(seed)
    pool = jnp.asarray(model.random_pool(seed))
    units = data.units_of(documents)
    total, step = None, 0
    for epoch in range(epochs):
        made = data.batches(units, rng)
        total = total or len(made) * epochs
        sums, began = np.zeros(3), time.process_time()
        coarse = np.float32(epoch * 2 >= epochs)
        for batch in made:
            step += 1
            key, sub = jax.random.split(key)
            rate = RATE * min(1, step / WARM_UP) * max(0.02, 1 - step / total)
            params, first, second, average, parts = update(
                params, first, second, average, batch.arrays(), sub, pool, coarse, np.float32(rate), np.float32(step))
            sums += np.array(parts)
        log(f"epoch {epoch + 1}: {len(made)} batches, losses {sums.round()}, "
            f"{time.process_time() - began:.0f} s of processor", flush=True)
    return {name: np.asarray(value) for name, value in average.items()}


TABLE_SIZES = (("tag", "tags"), ("shape", "shapes"), ("quote", "quotes"), ("entity", "entities"),
               ("suffix", "affixes"), ("prefix", "affixes"))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--rows", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--fold", default="")
    parser.add_argument("--epochs", type=int, default=9)
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    jax.config.update("jax_compilation_cache_dir", str(Path(args.rows) / "compiled"))
    jax.config.update("jax_persistent_cache_min_compile_time_secs", 0)
    sizes = json.loads((Path(args.rows) / "tables.json").read_text())
    documents = data.read(Path(args.rows) / "train.rows")
    vocabulary = data.Vocabulary(documents, args.rows, sizes)
    vocabulary.number(documents)
    print(f"{len(vocabulary.words)} words, {vocabulary.masked} names masked", flush=True)
    if args.fold:
        fold, folds = map(int, args.fold.split("/"))
        documents = [d for d in documents if d.article % folds != fold]
    params = train(documents, vocabulary, sizes, args.epochs, args.seed)
    np.savez(args.out, vocabulary=np.array(vocabulary.words), **params)


if __name__ == "__main__":
    main()
