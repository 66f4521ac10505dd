"""Where words that an editor quotes stand in an article; typography, capitals and accents do not matter."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from textwrap import shorten

from rapidfuzz import fuzz, process

from builder.data.folding import fold, vocabulary
from builder.model import Article, ArticleSlug, Span

NEAR = 60
"""Likeness in per cent from which something is offered as what was meant."""
LEAST = 10
"""Characters of words that tell one article from the others."""
SMALL, TELLING = 3, 2
"""Letters of words that tell nothing, and so many words that tell an article from all others, were it known or not."""
ALIKE = 90
"""Likeness in per cent of a name to the part of another that it was cut to."""
DATED = re.compile(r"^\d{4}(?:-\d\d){0,2}(?:-|$)")
"""What stands before an article's name as its date."""
OPENS = ("", "\n", ".", "!", "?", "…")
ENDS = ("", ".", "!", "?", "…")
"""What stands before a sentence, and behind it."""
SHOWN = 90
"""Characters of a passage that a doubt quotes."""
RUN = re.compile(r"[^\s'’‘ʼʹ′`´«»“”„\"()\[\],;:!?…]+")
"""What is no more than a word, before it is folded."""
EDGES = ".-–—"


def has(words: str, text: str) -> bool:
    """True when a text has these words, whole and in this order; both are folded."""
    return bool(words) and f" {words} " in f" {text} "


def holding(words: str, prose: str, spans: Iterable[Span]) -> tuple[Span, ...]:
    """The passages that have these words; where one is made of nothing else, it alone."""
    wanted = fold(words)
    said = {span: fold(span.of(prose)) for span in spans}
    exact = tuple(span for span in said if said[span] == wanted)
    return exact or tuple(span for span in said if has(wanted, said[span]))


def nearest(words: str, prose: str, spans: Iterable[Span]) -> str:
    """The passage that is most like these words, as it is written, in one line; empty where none is like them."""
    wanted = fold(words)
    likeness = {span: fuzz.partial_ratio(wanted, fold(span.of(prose))) for span in spans}
    best = max(likeness, key=lambda span: (likeness[span], -span.start), default=None)
    return shown(prose, best) if best and likeness[best] >= NEAR else ""


def shown(prose: str, span: Span) -> str:
    """The beginning of a passage in one line, in whole words: somebody may copy it."""
    text = span.of(prose)
    return shorten(text, SHOWN, placeholder="") or text.strip()[:SHOWN]


def places(words: str, prose: str, within: Span) -> tuple[Span, ...]:
    """Where these words stand in a passage, in text order, none over another."""
    wanted = fold(words).split()
    matches = RUN.finditer(prose, within.start, within.end)
    runs = [(word.split(), match) for match in matches if (word := fold(match[0]))]
    found: list[Span] = []
    for i, (_, first) in enumerate(runs):
        size = next((n for n in range(1, len(wanted) + 1) if _said(runs[i : i + n]) == wanted), 0)
        if size and (not found or found[-1].end <= first.start()):
            last = runs[i + size - 1][1]
            # What only ends a sentence, or opens an aside, is no part of a word.
            start = first.end() - len(first[0].lstrip(EDGES))
            found.append(Span(start, last.start() + len(last[0].rstrip(EDGES))))
    return tuple(found)


def _said(runs: list[tuple[list[str], re.Match[str]]]) -> list[str]:
    return [word for words, _ in runs for word in words]


def no_article(slug: ArticleSlug, articles: Mapping[ArticleSlug, Article], words: str = "", name: str = "") -> str:
    """What to write instead of the name of an article that does not exist: the one that has the ``words`` quoted, if
    one alone has them and they are a sentence of it or tell something, or one of several whose name is like the lost
    one's, else the one with the nearest name. Any article may have ``dans la nuit de lundi à mardi``: the one that is
    named may be gone. Where no words are quoted, those of a ``name`` tell."""
    wanted = fold(words or name)
    having = [a.slug for a in articles.values() if has(wanted, fold(a.prose))] if len(wanted) >= LEAST else []
    telling = {w for w in wanted.split() if len(w) > SMALL and w.isalpha()} - vocabulary("little_words")
    if words and len(having) == 1 and len(telling) < TELLING and not _is_sentence(words, articles[having[0]].prose):
        having = []
    elif len(having) > 1:
        having = _called_like(slug, having)
    if len(having) == 1:
        return f"there is no article `{slug}`; did you mean `{having[0]}`, which has these words?"
    guess = process.extractOne(slug, sorted(articles), scorer=_likeness, score_cutoff=NEAR)
    meant = (
        f"; did you mean `{guess[0]}`?"
        if guess
        else "; write its name as in the address of its page, or take the entry out"
    )
    return f"there is no article `{slug}`{meant}"


def _called_like(slug: str, slugs: Iterable[ArticleSlug]) -> list[ArticleSlug]:
    """Those whose names without dates are in the lost one's, or hold it: ``peintre`` of ``2025-06-18-un-peintre``."""
    lost = _undated(slug)
    return [
        s for s in slugs if fuzz.partial_ratio(lost, _undated(s)) >= ALIKE and min(len(lost), len(_undated(s))) > SMALL
    ]


def _likeness(one: str, other: str, **_: object) -> float:
    """How like two names are without their dates, of which many share much: by those only where nothing else is."""
    names = (_undated(one), _undated(other))
    return fuzz.ratio(*names) if all(names) else fuzz.ratio(one, other)


def _undated(slug: str) -> str:
    return DATED.sub("", slug)


def _is_sentence(words: str, prose: str) -> bool:
    """True where a text has these words as a whole sentence."""
    for span in places(words, prose, Span(0, len(prose))):
        before, behind = prose[: span.start].rstrip(' «“"'), prose[span.end :].lstrip(' »”"')
        if before[-1:] in OPENS and behind[:1] in ENDS:
            return True
    return False


def quoted(words: str) -> str:
    """Words in one line between double quotes, as YAML takes them; what would end the quotation is left out."""
    plain = words.replace('"', " ").replace("\\", " ")
    return f'"{" ".join(plain.split())}"'
