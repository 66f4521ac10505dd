"""Makes ``builder/data/word_kinds.json``: what tells persons, places and groups apart in the French model's vectors.
Run by hand in the project's environment when that model changes, never by the build:

    .venv/bin/python tools/make_word_kinds.py

Multinomial logistic regression (maximum likelihood with a penalty on the weights' squares, by plain gradient descent;
the three kinds weigh the same), on the vectors of surnames, first names and full names, of towns, regions and
countries, and of groups. Prints how often it is right on names that were held back, and how often when it is sure.
"""

from __future__ import annotations

import json
import random
from hashlib import sha256
from importlib.metadata import version
from itertools import count
from pathlib import Path

import numpy as np
import yaml

from builder.data import load
from builder.data.gazetteer import spot
from builder.extract.names.word_kinds import vector_of

HERE = Path(__file__).parent
TARGET = HERE.parent / "builder/data/word_kinds.json"
TOWN = 150_000
"""Inhabitants from which a town is learnt."""
PENALTY, STEPS, RATE = 0.3, 2000, 8.0


def examples() -> tuple[list[str], list[int]]:
    """Names, and of each the kind: 0 person, 1 place, 2 group."""
    chosen = random.Random(1)
    known = yaml.safe_load((HERE / "word_kinds.yml").read_text(encoding="utf-8"))
    surnames, groups = known["surnames"].split(), known["groups"].split()
    given = [name.title() for name in load("names")["given"].split()]
    full = [f"{chosen.choice(given)} {surname}" for surname in surnames]
    persons = [*surnames, *chosen.sample(given, 400), *chosen.sample(full, 350)]
    for name in ("well_known", "media", "clubs"):
        groups += load(name)["names"]
    areas = set()
    for number in count():
        try:
            place = spot(number)
        except (IndexError, TypeError):  # past the last
            break
        if place.level in ("country", "region") or place.population > TOWN:
            areas.add(place.name)
    listed = chosen.sample(sorted(areas), len(areas))
    places = [n for n in listed if " " not in n and vector_of(n) is not None][:1000]
    places += [n for n in listed if " " in n and vector_of(n) is not None][:350]
    names = [*dict.fromkeys(persons), *places, *dict.fromkeys(groups)]
    kinds = [0] * len(dict.fromkeys(persons)) + [1] * len(places) + [2] * len(dict.fromkeys(groups))
    kept = [i for i, name in enumerate(names) if vector_of(name) is not None]
    return [names[i] for i in kept], [kinds[i] for i in kept]


def fit(vectors: np.ndarray, kinds: np.ndarray) -> np.ndarray:
    """The weights, a row for each dimension and one for the constant, a column for each kind."""
    inputs = np.c_[vectors, np.ones(len(kinds))]
    wanted = np.eye(3)[kinds]
    share = np.array([len(kinds) / (3 * (kinds == kind).sum()) for kind in kinds])[:, None]
    weights = np.zeros((inputs.shape[1], 3))
    for _ in range(STEPS):
        weights -= RATE / len(kinds) * (inputs.T @ ((_chances(inputs @ weights) - wanted) * share) + PENALTY * weights)
    return weights


def _chances(scores: np.ndarray) -> np.ndarray:
    powers = np.exp(scores - scores.max(axis=1, keepdims=True))
    return powers / powers.sum(axis=1, keepdims=True)


def main() -> None:
    names, listed = examples()
    kinds = np.array(listed)
    vectors = np.array([vector_of(name) for name in names])
    parts = np.random.default_rng(0).permutation(len(names)) % 5
    found = np.zeros((len(names), 3))
    for part in range(5):
        weights = fit(vectors[parts != part], kinds[parts != part])
        found[parts == part] = _chances(np.c_[vectors, np.ones(len(names))][parts == part] @ weights)
    right, sure = found.argmax(axis=1) == kinds, found.max(axis=1) >= 0.9
    shares = f"right {right.mean():.3f}; sure of {sure.mean():.2f}, there right {right[sure].mean():.3f}"
    print(f"{len(names)} names; {shares}")
    weights = fit(vectors, kinds)
    package = load("models")["fr"]
    made_of = sha256(" ".join(sorted(names)).encode()).hexdigest()
    rows = ",\n".join(json.dumps([round(float(w), 3) for w in column]) for column in weights.T)
    TARGET.write_text(
        f'{{"package": "{package}", "version": "{version(package)}", "names": "{made_of}", "weights": [\n{rows}\n]}}\n',
        encoding="utf-8",
    )


if __name__ == "__main__":
    main()
