"""The net: what it is made of, its forward pass, its losses.

Units (paragraphs) are read by a two-way GRU; a small layer says for each token whether it is the head of a
cue; for each cue a second, smaller two-way GRU labels the unit's tokens O / source / cue / content.
"""
import jax
import jax.numpy as jnp
import numpy as np

HIDDEN = 64
LABEL_HIDDEN = 40
MIX = 48
WORD = 40
# Sizes of the small embeddings, in the order of the features in a row.
TABLES = (("tag", 8), ("shape", 4), ("quote", 6), ("entity", 4), ("suffix", 10), ("prefix", 6))
INPUT = WORD + sum(size for _, size in TABLES)
DISTANCES = 33
SENTENCES = 7


def initial(sizes, words, seed):
    """Weights before training. `words`: (vocabulary, WORD) start of the word embeddings."""
    rng = np.random.default_rng(seed)

    def uniform(*shape, fan):
        return rng.uniform(-1, 1, shape).astype(np.float32) / np.float32(np.sqrt(fan))

    params = {"words": words.astype(np.float32)}
    for name, size in TABLES:
        params[name] = rng.normal(0, 0.5, (sizes[name], size)).astype(np.float32)

    def gru(name, inputs, hidden):
        for way in "fb":
            params[f"{name}.{way}.x"] = uniform(inputs, 3 * hidden, fan=hidden)
            params[f"{name}.{way}.h"] = uniform(hidden, 3 * hidden, fan=hidden)
            params[f"{name}.{way}.bias"] = np.zeros(3 * hidden, np.float32)
            params[f"{name}.{way}.candidate"] = np.zeros(hidden, np.float32)

    gru("read", INPUT, HIDDEN)
    seen = 2 * HIDDEN + INPUT
    params["cue.mix"] = uniform(seen, MIX, fan=seen)
    params["cue.mixBias"] = np.zeros(MIX, np.float32)
    params["cue.out"] = uniform(MIX, 1, fan=MIX)
    params["cue.bias"] = np.full(1, -3, np.float32)
    params["label.token"] = uniform(seen, MIX, fan=seen)
    params["label.cue"] = uniform(seen, MIX, fan=seen)
    params["label.bias"] = np.zeros(MIX, np.float32)
    params["label.distance"] = rng.normal(0, 0.5, (DISTANCES, MIX)).astype(np.float32)
    params["label.sentence"] = rng.normal(0, 0.5, (SENTENCES, MIX)).astype(np.float32)
    gru("label", MIX, LABEL_HIDDEN)
    params["label.out"] = uniform(2 * LABEL_HIDDEN, 4, fan=2 * LABEL_HIDDEN)
    params["label.outBias"] = np.zeros(4, np.float32)
    # Only in training: which role each token has in any attribution; it teaches the reader what matters.
    params["aux.out"] = uniform(seen, 4, fan=seen)
    params["aux.bias"] = np.zeros(4, np.float32)
    return params


@jax.custom_vjp
def scan(x, weights, bias, mask):
    """One way of a GRU. x: (L, B, 3H) inputs' part of reset, update, candidate; mask: (L, B, 1). → (L, B, H)"""
    return scan_forward(x, weights, bias, mask)[0]


def scan_forward(x, weights, bias, mask):
    hidden = weights.shape[0]

    def step(h, row):
        xt, m = row
        g = h @ weights
        r = jax.nn.sigmoid(xt[:, :hidden] + g[:, :hidden])
        z = jax.nn.sigmoid(xt[:, hidden:2 * hidden] + g[:, hidden:2 * hidden])
        gn = g[:, 2 * hidden:] + bias
        n = jnp.tanh(xt[:, 2 * hidden:] + r * gn)
        new = m * ((1 - z) * n + z * h) + (1 - m) * h
        return new, (new, h, r, z, n, gn)

    start = jnp.zeros((x.shape[1], hidden), x.dtype)
    _, (out, before, r, z, n, gn) = jax.lax.scan(step, start, (x, mask))
    return out, (weights, mask, before, r, z, n, gn)


def scan_backward(saved, grad):
    weights, mask, before, r, z, n, gn = saved

    def step(dh, row):
        g, m, h, r, z, n, gn = row
        dh = dh + g
        d = m * dh
        da_n = d * (1 - z) * (1 - n * n)
        da_r = da_n * gn * r * (1 - r)
        da_z = d * (h - n) * z * (1 - z)
        gates = jnp.concatenate([da_r, da_z, da_n * r], 1)
        return d * z + (1 - m) * dh + gates @ weights.T, (da_r, da_z, da_n, gates)

    _, (da_r, da_z, da_n, gates) = jax.lax.scan(
        step, jnp.zeros_like(before[0]), (grad, mask, before, r, z, n, gn), reverse=True)
    hidden = weights.shape[0]
    d_weights = before.reshape(-1, hidden).T @ gates.reshape(-1, 3 * hidden)
    return (jnp.concatenate([da_r, da_z, da_n], 2), d_weights,
            gates[..., 2 * hidden:].sum((0, 1)), jnp.zeros_like(mask))


scan.defvjp(scan_forward, scan_backward)


def two_way(params, name, x, mask):
    """x: (B, L, I), mask: (B, L) → (B, L, 2H)"""
    rows = jnp.swapaxes(x, 0, 1)
    m = jnp.swapaxes(mask, 0, 1)[..., None]
    ways = []
    for way in "fb":
        flip = (lambda a: a[::-1]) if way == "b" else (lambda a: a)
        weights = params[f"{name}.{way}.x"]
        projected = (rows.reshape(-1, rows.shape[2]) @ weights).reshape(*rows.shape[:2], -1)
        projected = projected + params[f"{name}.{way}.bias"]
        ways.append(flip(scan(flip(projected), params[f"{name}.{way}.h"],
                              params[f"{name}.{way}.candidate"], flip(m))))
    return jnp.swapaxes(jnp.concatenate(ways, 2), 0, 1)


# Random numbers are the dearest part of a step on a processor: they are drawn once, and each use of dropout
# takes a stretch from a random place.
POOL = 1 << 22


def random_pool(seed):
    return np.random.default_rng(seed).integers(0, 256, POOL, np.uint8)


def dropout(key, x, rate):
    """key: None (off), or a key and the pool of random bytes."""
    if key is None or rate == 0:
        return x
    key, pool = key
    assert x.size < POOL // 2
    start = jax.random.randint(key, (), 0, POOL - x.size)
    drawn = jax.lax.dynamic_slice(pool, (start,), (x.size,)).reshape(x.shape)
    return jnp.where(drawn >= round(256 * rate), x / (1 - rate), 0)


def keys(key, n):
    return [None] * n if key is None else [(one, key[1]) for one in jax.random.split(key[0], n)]


def four_bits(rows):
    """Word vectors as the file can hold them: 15 steps a row."""
    step = jnp.abs(rows).max(-1, keepdims=True) / 7 + 1e-9
    return jnp.round(rows / step) * step


def encode(params, words, features, mask, key, rate, coarse=0.0):
    """words: (B, L), features: (B, L, 6) → (B, L, 2 HIDDEN + INPUT). `coarse`: 1 trains with word vectors of
    four bits (their rounding is passed over by the gradient)."""
    k1, k2 = keys(key, 2)
    rows = params["words"][words]
    parts = [rows + coarse * jax.lax.stop_gradient(four_bits(rows) - rows)]
    parts += [params[name][features[..., i]] for i, (name, _) in enumerate(TABLES)]
    x = dropout(k1, jnp.concatenate(parts, -1), rate)
    return jnp.concatenate([dropout(k2, two_way(params, "read", x, mask), rate), x], -1)


def cue_logits(params, encoded, key, rate):
    mix = jax.nn.relu(encoded @ params["cue.mix"] + params["cue.mixBias"])
    return (dropout(key, mix, rate) @ params["cue.out"] + params["cue.bias"])[..., 0]


def distance_rows(distance):
    """Distance to the cue in tokens → row: each up to 8, then to 12, 20, 35, further; two sides."""
    a = jnp.abs(distance)
    b = jnp.where(a <= 8, a, jnp.where(a <= 12, 9, jnp.where(a <= 20, 10, jnp.where(a <= 35, 11, 12))))
    return b * jnp.sign(distance) + 16


def label_logits(params, encoded, mask, sentences, unit, head, key, rate):
    """unit, head: (C,) row of the batch and position of each cue → (C, L, 4)"""
    k1, k2 = keys(key, 2)
    tokens = encoded @ params["label.token"] + params["label.bias"]
    cues = encoded[unit, head] @ params["label.cue"]
    position = jnp.arange(encoded.shape[1])[None, :] - head[:, None]
    away = jnp.clip(sentences[unit] - sentences[unit, head][:, None], -3, 3) + 3
    x = tokens[unit] + cues[:, None] + params["label.distance"][distance_rows(position)]
    x = dropout(k1, jax.nn.relu(x + params["label.sentence"][away]), rate)
    out = dropout(k2, two_way(params, "label", x, mask[unit]), rate)
    return out @ params["label.out"] + params["label.outBias"]
