"""Rows of documents → vocabulary and batches of one shape each."""
import json
from collections import Counter, defaultdict
from pathlib import Path

import numpy as np

from model import WORD

UNKNOWN, NAME = 0, 1
RESERVED = ("<unknown>", "<name>")
# The batch's units have at most so many tokens; all batches of a bucket have one shape, compiled once.
BUCKETS = (16, 32, 48, 64, 96, 144, 250)
BATCH_TOKENS = 3000
# As in lib/engine/model/chain.ts.
SOURCE, CONTENT, CUE = 1, 2, 3


class Document:
    def __init__(self, line):
        row = json.loads(line)
        self.id = row["id"]
        self.article = row["article"]
        self.weight = row["weight"]
        self.words = row["words"]
        self.features = np.array(row["features"], np.int32).reshape(-1, 7)
        self.units = row["units"]
        self.gold = row["gold"]
        self.cues = np.zeros(len(self.words), np.float32)
        self.roles = np.zeros(len(self.words), np.int32)
        for one in self.gold:
            for role, number in (("content", CONTENT), ("source", SOURCE), ("cue", CUE)):
                for start, end in one[role]:
                    self.roles[start:end] = number
            if one["head"] >= 0:
                self.cues[one["head"]] = 1


def read(path):
    with open(path, encoding="utf8") as file:
        return [Document(line) for line in file if line.strip()]


class Vocabulary:
    """Words with a vector of their own. Names of people, and of what is rarely named, have none: the year's
    politics must not become part of what a cue or a source looks like."""

    def __init__(self, documents, vectors, sizes):
        self.sizes = sizes
        glove = (Path(vectors) / "vectors.words").read_text(encoding="utf8").split("\n")
        matrix = np.fromfile(Path(vectors) / "vectors.f32", "<f4").reshape(len(glove), -1)
        rank = {word: i for i, word in enumerate(glove)}
        counts, seen_in = Counter(), defaultdict(set)
        inside, capital, person, date = Counter(), Counter(), Counter(), Counter()
        for d, document in enumerate(documents):
            for word, row in zip(document.words, document.features.tolist()):
                counts[word] += 1
                if len(seen_in[word]) < 3:
                    seen_in[word].add(d)
                if row[1] != 3:
                    inside[word] += 1
                    capital[word] += row[1] in (1, 2) and row[0] == sizes["properNoun"]
                person[word] += row[3] == 1 and row[1] != 5
                date[word] += row[3] == sizes["date"]

        def masked(word):
            if date[word] * 2 > counts[word]:
                return False
            if person[word] * 2 > counts[word]:
                return True
            if capital[word] * 4 < inside[word] * 3 or capital[word] == 0:
                return False
            return rank.get(word, len(rank)) >= 4000

        self.masked = sum(masked(word) for word in counts)
        known = {word for word in counts if len(seen_in[word]) >= 2 and not masked(word)}
        for word in glove[:sizes.get("glove", 14000)]:
            if word.isalpha() and not masked(word):
                known.add(word)
        self.words = list(RESERVED) + sorted(known)
        self.index = {word: i for i, word in enumerate(self.words)}
        self.start = self._start(matrix, rank)

    def _start(self, matrix, rank):
        """The most telling WORD directions of the vectors, by principal component analysis."""
        common = matrix[:15000] - matrix[:40000].mean(0)
        directions = np.linalg.svd(common, full_matrices=False)[2][:WORD]
        projected = (matrix - matrix[:40000].mean(0)) @ directions.T
        projected *= 0.5 / projected[:15000].std()
        start = np.random.default_rng(7).normal(0, 0.2, (len(self.words), WORD))
        alias = {"“": '"', "”": '"', "''": '"', "``": '"', "’": "'", "n't": "not", "—": "-", "--": "-", "–": "-"}
        for i, word in enumerate(self.words):
            at = rank.get(alias.get(word, word))
            if at is not None:
                start[i] = projected[at]
        return start.astype(np.float32)

    def number(self, documents):
        """Sets `ids` and masks the letters of names, as `netWords` of net.ts does."""
        proper = self.sizes["properNoun"]
        for document in documents:
            ids = np.array([self.index.get(word, UNKNOWN) for word in document.words], np.int32)
            rows = document.features
            name = (ids == UNKNOWN) & np.isin(rows[:, 1], (1, 2, 3)) & (rows[:, 0] == proper)
            document.ids = np.where(name, NAME, ids).astype(np.int32)
            document.rows = rows.copy()
            document.rows[name, 4:6] = 0


class Batch:
    """Units of similar length, padded: words (B, L), rows (B, L, 6), sentences, mask, cues, roles (B, L);
    unit, head, weight (C,) and labels (C, L) of the attributions."""

    def __init__(self, units, count, length, attributions):
        self.units = units
        self.words = np.zeros((count, length), np.int32)
        self.rows = np.zeros((count, length, 6), np.int32)
        self.sentences = np.zeros((count, length), np.int32)
        self.mask = np.zeros((count, length), np.float32)
        self.counts = np.ones((count, 1), np.float32)
        self.cues = np.zeros((count, length), np.float32)
        self.roles = np.zeros((count, length), np.int32)
        self.unit = np.zeros(attributions, np.int32)
        self.head = np.zeros(attributions, np.int32)
        self.weight = np.zeros(attributions, np.float32)
        self.labels = np.zeros((attributions, length), np.int32)
        at = 0
        for i, (document, start, end, gold) in enumerate(units):
            n = end - start
            self.words[i, :n] = document.ids[start:end]
            self.rows[i, :n] = document.rows[start:end, :6]
            self.sentences[i, :n] = document.rows[start:end, 6]
            self.mask[i, :n] = 1
            self.counts[i] = document.weight
            self.cues[i, :n] = document.cues[start:end]
            self.roles[i, :n] = document.roles[start:end]
            for one in gold:
                if at == attributions:
                    break
                self.unit[at], self.head[at], self.weight[at] = i, one["head"] - start, document.weight
                for role, number in (("content", CONTENT), ("source", SOURCE), ("cue", CUE)):
                    for a, b in one[role]:
                        a, b = max(a, start), min(b, end)
                        if b > a:
                            self.labels[at, a - start:b - start] = number
                at += 1

    def arrays(self):
        return {name: value for name, value in vars(self).items() if name != "units"}


def units_of(documents):
    return [
        (document, start, end, [one for one in document.gold if start <= one["head"] < end])
        for document in documents for start, end in document.units
    ]


def batches(units, rng=None):
    """All units in batches; in random order with `rng`, else by length and place."""
    made = []
    shortest = 0
    for length in BUCKETS:
        inside = [u for u in units if shortest < u[2] - u[1] <= length]
        shortest = length
        count = max(1, round(BATCH_TOKENS / length))
        most = max(8, int(count * length * 0.034))
        order = rng.permutation(len(inside)) if rng is not None else range(len(inside))
        taken, golds = [], 0
        for i in order:
            unit = inside[i]
            if taken and (len(taken) == count or golds + len(unit[3]) > most):
                made.append(Batch(taken, count, length, most))
                taken, golds = [], 0
            taken.append(unit)
            golds += len(unit[3])
        if taken:
            made.append(Batch(taken, count, length, most))
    if rng is not None:
        made = [made[i] for i in rng.permutation(len(made))]
    return made
