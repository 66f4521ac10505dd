"""Makes ``builder/data/name_weights/*.npz``: the name finders' weights, taught with folders of marked texts.
Run by hand in the project's environment when those texts or a model's package change, never by the build (an hour):

    .venv/bin/python -m tools.make_name_weights [FOLDER...] [--language=fr] [--check]

A folder (``tools/name_texts``, where none is given) has ``fr*.txt`` and ``en*.txt``, or such files in folders ``fr``
and ``en``, each of many articles about nobody, as its ``README.md`` says. Where they have slots (``slots.py``), these
are filled anew for each round. Numbers, dates and peoples, which nobody marked, are learnt as the package's finder
reads them, so that it does not forget them. With ``--check`` each fifth article is kept out, and what the finder gets
right of it is printed.
"""

from __future__ import annotations

import json
import random
import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import spacy
from spacy.language import Language
from spacy.tokens import Doc, Span
from spacy.training import Example
from spacy.util import filter_spans, minibatch
from thinc.api import Adam, fix_random_seed

from builder.extract import models
from builder.extract.name_weights import parameters
from builder.extract.tagging import SAME_LENGTH
from tools.slots import SLOT, Filler, Names, articles, unmarked

TARGET = Path(__file__).parents[1] / "builder/data/name_weights"
EPOCHS, RATE, DROPOUT, BATCH = 6, 0.001, 0.3, 32
SHARE = 0.5
"""How far from the package's weights (0) to the taught ones (1)."""
KINDS = {"PERSON": "a", "PER": "a", "GPE": "p", "LOC": "p", "FAC": "p", "ORG": "g"}
OTHERS = frozenset({"EVENT", "WORK_OF_ART", "PRODUCT", "LAW", "MISC"})
PLACES = frozenset({"GPE", "LOC", "FAC"})
FRENCH = {"a": "PER", "p": "LOC", "g": "ORG", "x": "MISC"}
BUILT = frozenset({
    "stadium", "airport", "hall", "park", "bridge", "church", "station", "house", "hospital", "centre", "center",
    "arena", "prison", "jail", "theatre", "tower", "square", "mall", "hotel", "palace", "castle", "cathedral", "mosque",
    "temple", "port", "harbour", "pier", "court", "ground", "museum", "school",
})  # fmt: skip
NATURE = frozenset({
    "river", "lake", "island", "islands", "mount", "mountain", "mountains", "sea", "bay", "valley", "peninsula",
    "desert", "ocean", "gulf",
})  # fmt: skip
HAPPENING = re.compile(
    r"\b(?:cup|festival|open|games|league|championship|day|night|tournament|race|marathon|prize|awards?|war|storm|"
    r"hurricane|cyclone)\b",
    re.IGNORECASE,
)
LEGAL = re.compile(r"\b(?:act|bill|law|code|treaty|agreement)$", re.IGNORECASE)


def texts_of(folder: Path, language: str) -> list[str]:
    """The articles of a folder in one language."""
    files = sorted(p for p in folder.rglob("*.txt") if p.relative_to(folder).as_posix().startswith(language))
    return articles(files)


def paragraphs(article: str) -> Iterator[tuple[str, Names]]:
    """The paragraphs of a marked article, without the marks, and the names in each."""
    for line in filter(str.strip, article.splitlines()[1:]):
        plain, names = unmarked(line)
        yield plain.translate(SAME_LENGTH), names


def label(kind: str, name: str, guessed: str, language: str) -> str:
    """The model's label for a marked name: of several that mean the same the one that it guesses itself."""
    if language == "fr":
        return FRENCH[kind]
    words = name.lower().split()
    if kind == "p":
        built, nature = words[-1] in BUILT, words[-1] in NATURE or words[0] in NATURE
        return guessed if guessed in PLACES else "FAC" if built else "LOC" if nature else "GPE"
    if kind == "x":
        if guessed in OTHERS:
            return guessed
        return "EVENT" if HAPPENING.search(name) else "LAW" if LEGAL.search(name) else "WORK_OF_ART"
    return "PERSON" if kind == "a" else "ORG"


def lesson(read: Doc, names: Names, language: str) -> Doc:
    """A paragraph as the finder read it, with the names as they are marked."""
    spans = []
    for start, end, kind in names:
        words = read.char_span(start, end, alignment_mode="expand")
        guessed = next((e.label_ for e in read.ents if e.start < words.end and words.start < e.end), "")
        spans.append(Span(read, words.start, words.end, label(kind, words.text, guessed, language)))
    taken = {i for span in spans for i in range(span.start, span.end)}
    known = {*KINDS, *OTHERS}
    spans += [e for e in read.ents if e.label_ not in known and not taken & set(range(e.start, e.end))]
    right = read.copy()
    right.set_ents([Span(right, s.start, s.end, s.label_) for s in filter_spans(spans)])
    return right


def taught(nlp: Language, rounds: list[list[Doc]]) -> dict[str, np.ndarray]:
    """The finder's parameters, moved by the lessons and then part of the way back."""
    before = {key: node.get_param(name).copy() for node, name, key in parameters(nlp)}
    finder: Any = nlp.get_pipe("ner")
    optimizer = Adam(RATE, L2=0.01, L2_is_weight_decay=True, grad_clip=1.0, use_averages=True)
    fix_random_seed(1)
    chosen = random.Random(1)
    for epoch, lessons in enumerate(rounds):
        chosen.shuffle(lessons)
        losses: dict[str, float] = {}
        for batch in minibatch(lessons, size=BATCH):
            finder.update([Example(nlp.make_doc(d.text), d) for d in batch], sgd=optimizer, losses=losses, drop=DROPOUT)
        print(f"{nlp.lang} {epoch + 1} of {len(rounds)}: {losses['ner']:.0f}", flush=True)
    with finder.model.use_params(optimizer.averages):
        after = {key: node.get_param(name).copy() for node, name, key in parameters(nlp)}
    return {key: (1 - SHARE) * before[key] + SHARE * after[key] for key in before}


def give(nlp: Language, weights: dict[str, np.ndarray]) -> None:
    """Has the finder use these weights."""
    for node, name, key in parameters(nlp):
        node.set_param(name, weights[key].astype(np.float32))


def right(nlp: Language, lessons: list[Doc]) -> str:
    """How often the finder is right on these, kind by kind: F1 of whole names."""
    hit, found, there = Counter[str](), Counter[str](), Counter[str]()
    for lesson_ in lessons:
        read = nlp.get_pipe("ner")(nlp.make_doc(lesson_.text))
        want, have = (
            {(e.start, e.end, KINDS[e.label_]) for e in doc.ents if e.label_ in KINDS} for doc in (lesson_, read)
        )
        for counter, names in ((hit, want & have), (found, have), (there, want)):
            counter.update(kind for _, _, kind in names)
    return " ".join(f"{k} {2 * hit[k] / max(1, found[k] + there[k]):.3f}" for k in "apg")


def lessons_of(nlp: Language, texts: list[str]) -> list[list[Doc]]:
    """The lessons of each article."""
    marked = [(i, line, names) for i, text in enumerate(texts) for line, names in paragraphs(text)]
    read = nlp.pipe((line for _, line, _ in marked), batch_size=64)
    found: list[list[Doc]] = [[] for _ in texts]
    for (i, _, names), doc in zip(marked, read, strict=True):
        found[i].append(lesson(doc, names, nlp.lang))
    return found


def rounds_of(nlp: Language, folders: list[Path], held: int) -> tuple[list[list[Doc]], list[Doc]]:
    """The lessons of each round, and those of each ``held``-th article, which are kept out (of none for 0)."""
    rounds: list[list[Doc]] = [[] for _ in range(EPOCHS)]
    kept: list[Doc] = []
    for folder in folders:
        texts, read = texts_of(folder, nlp.lang), None
        slots = any(map(SLOT.search, texts))
        for n in range(EPOCHS):
            if read is None or slots:
                read = lessons_of(nlp, list(map(Filler.of(folder, n).filled, texts)) if slots else texts)
            for i, own in enumerate(read):
                if not held or i % held:
                    rounds[n] += own
                elif n == 0:
                    kept += own
    return rounds, kept


def main() -> None:
    folders = [Path(a) for a in sys.argv[1:] if not a.startswith("-")] or [Path(__file__).parent / "name_texts"]
    asked = [a.partition("=")[2] for a in sys.argv if a.startswith("--language=")]
    models.teach = lambda nlp: None  # the finder is taught from the package's own weights
    for language in asked or ["fr", "en"]:
        nlp = models.model(language)
        rounds, kept = rounds_of(nlp, folders, 5 if "--check" in sys.argv else 0)
        if kept:
            print(f"{language} before: {right(nlp, kept)}", flush=True)
        weights = taught(nlp, rounds)
        if kept:
            give(nlp, weights)
            print(f"{language} after: {right(nlp, kept)}", flush=True)
            continue
        named = f"{nlp.meta['lang']}_{nlp.meta['name']}"
        meta = json.dumps({"model": named, "version": nlp.meta["version"], "spacy": spacy.__version__})
        small = {key: value.astype(np.float16) for key, value in weights.items()}
        TARGET.mkdir(exist_ok=True)
        np.savez_compressed(TARGET / f"{language}.npz", meta=np.array(meta), **small)


if __name__ == "__main__":
    main()
