"""Person, place or group: one kind for each name of a document, by all its occurrences."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import replace
from itertools import pairwise

from spacy.tokens import Doc
from spacy.tokens import Span as Tokens

from builder.extract.names.candidate import Candidate, abbreviates, is_acronym, is_capital, key
from builder.extract.names.lexicon import Lexicon
from builder.extract.tagging import Passage
from builder.model import Kind

TOWN = re.compile(r"-(?:sur|en|les|lès|lez|sous|aux|la|le|on|upon|by)-", re.I)
"""Rostov-sur-le-Don, Stratford-upon-Avon."""
JOINTS = frozenset({",", "et", "and", "&", "/", "ou", "or", ", and", "et de", "et à", "and of"})


def settled(
    passages: tuple[Passage, ...], candidates: list[Candidate], lexicon: Lexicon
) -> list[Candidate]:
    """The candidates, each with its name's kind; those that nothing tells are left out."""
    votes: defaultdict[str, Counter[Kind]] = defaultdict(Counter)
    for candidate in candidates:
        tokens = candidate.tokens(passages)
        votes[key(tokens)].update(_votes(passages[candidate.passage].doc, candidate, lexicon))
    _by_neighbours(passages, candidates, votes)
    for candidate in candidates:
        tokens = candidate.tokens(passages)
        if len(tokens) > 1 and not candidate.fixed and best(votes.get(tokens[-1].text, Counter())) is Kind.ACTOR:
            votes[key(tokens)][Kind.ACTOR] += 2
    surnames = _surnames(passages, candidates, votes)
    for name in surnames:
        if name in votes:
            votes[name][Kind.ACTOR] += 3 + votes[name].total()
    kept = []
    for candidate in candidates:
        if candidate.fixed:
            kept.append(candidate)
            continue
        kind = best(votes[key(candidate.tokens(passages))])
        if kind is not None:
            kept.append(replace(candidate, kind=kind))
    return kept


def best(votes: Counter[Kind]) -> Kind | None:
    """The kind with the most votes, if any has some; actor before group before place between equals."""
    top = max((votes[kind], -i) for i, kind in enumerate((Kind.ACTOR, Kind.GROUP, Kind.PLACE)))
    return (Kind.ACTOR, Kind.GROUP, Kind.PLACE)[-top[1]] if top[0] > 0 else None


def _by_neighbours(
    passages: tuple[Passage, ...], candidates: list[Candidate], votes: defaultdict[str, Counter[Kind]]
) -> None:
    """``Sudzha, Korenevo and Psyol``: names in a row are of one kind, where nothing else tells it."""
    for a, b in [*pairwise(candidates), *((b, a) for a, b in pairwise(reversed(candidates)))][:]:
        first, second = (a, b) if a.start < b.start else (b, a)
        if first.passage != second.passage or (first.fixed and second.fixed):
            continue
        between = passages[first.passage].doc[first.end : second.start].text.strip()
        if between == "(" and abbreviates(second.tokens(passages).text, first.tokens(passages).text):
            if first.kind is Kind.GROUP:
                votes[key(second.tokens(passages))][Kind.GROUP] += 6
            continue
        if between not in JOINTS:
            continue
        for known, open_ in ((first, second), (second, first)):
            name = key(open_.tokens(passages))
            if best(votes[name]) is None and all(is_capital(t) for t in open_.tokens(passages)):
                kind = best(votes[key(known.tokens(passages))])
                if kind is not None:
                    votes[name][kind] += 2


def _surnames(
    passages: tuple[Passage, ...], candidates: list[Candidate], votes: defaultdict[str, Counter[Kind]]
) -> set[str]:
    found = set()
    for candidate in candidates:
        tokens = candidate.tokens(passages)
        if len(tokens) > 1 and best(votes[key(tokens)]) is Kind.ACTOR and is_capital(tokens[-1]):
            found.add(tokens[-1].text)
    return found


def _votes(doc: Doc, candidate: Candidate, lexicon: Lexicon) -> Counter[Kind]:
    """What one occurrence says of its kind."""
    votes: Counter[Kind] = Counter()
    if candidate.kind is not None:
        votes[candidate.kind] += 9 if candidate.fixed else 2
    tokens = doc[candidate.start : candidate.end]
    _by_itself(tokens, votes, lexicon)
    _by_before(doc, candidate, votes, lexicon)
    _by_after(doc, candidate, votes, lexicon)
    # Span.root asks the whole document for its annotation each time: an eighth of the time that names take.
    root = next((t for t in tokens if not candidate.start <= t.head.i < candidate.end), tokens[0])
    if root.dep_.startswith("nsubj") and root.head.lemma_.lower() in lexicon.lists["speech"]:
        votes[Kind.GROUP] += 1
        votes[Kind.ACTOR] += 1
    return votes


def _by_itself(tokens: Tokens, votes: Counter[Kind], lexicon: Lexicon) -> None:
    text = tokens.text
    if text in lexicon.media:
        votes[Kind.GROUP] += 12
    elif text.lower() in lexicon.countries:
        votes[Kind.PLACE] += 12
    elif is_acronym(text):
        votes[Kind.GROUP] += 3
    elif lexicon.has("seats", tokens[-1].text) and len(tokens) == 1:
        votes[Kind.GROUP] += 12
    elif TOWN.search(text):
        votes[Kind.PLACE] += 4
    elif len(tokens) > 1 and lexicon.has("group_tails", tokens[-1].text):
        votes[Kind.GROUP] += 8


def _by_before(doc: Doc, candidate: Candidate, votes: Counter[Kind], lexicon: Lexicon) -> None:
    i = candidate.start
    before = doc[i - 1].text.lower() if i else ""
    two = doc[i - 2].text.lower() if i > 1 else ""
    if before == "." and lexicon.has("titles", two + "."):
        before = two + "."
    noun = _noun_before(doc, i, lexicon)
    if lexicon.has("titles", before) or (noun and lexicon.is_person(noun)):
        votes[Kind.ACTOR] += 4
    elif noun and lexicon.head_first and (lexicon.has("group_heads", noun) or lexicon.has("apposed", noun)):
        votes[Kind.GROUP] += 4
    if before in {"de", "d'", "of"} and lexicon.has("leaders", two) and candidate.kind is not Kind.PLACE:
        votes[Kind.GROUP] += 3
    if lexicon.has("plurals", before) and _is_team(doc[candidate.start : candidate.end], lexicon):
        votes[Kind.GROUP] += 3
    if lexicon.has("inner_locatives", before):
        votes[Kind.PLACE] += 3
    elif lexicon.has("locatives", before):
        votes[Kind.PLACE] += 1


def _is_team(tokens: Tokens, lexicon: Lexicon) -> bool:
    """``les Springboks``: one plural name behind a plural article."""
    named = tokens[0].ent_type_ in {"PER", "MISC", "PERSON", "ORG"}
    return named and len(tokens) == 1 and tokens.text.endswith(("s", "x"))


def _noun_before(doc: Doc, i: int, lexicon: Lexicon) -> str:
    """The noun at once before a name, adjectives aside: ``entraîneur`` in ``l'entraîneur sud-africain Rassie``."""
    j = i - 1
    while j >= 0 and i - j < 4 and lexicon.head_first and (doc[j].pos_ == "ADJ" or lexicon.is_demonym(doc[j].text)):
        j -= 1
    return doc[j].text.lower() if j >= 0 else ""


def _by_after(doc: Doc, candidate: Candidate, votes: Counter[Kind], lexicon: Lexicon) -> None:
    i = candidate.end
    if i + 2 >= len(doc):
        return
    if doc[i].text == "," and candidate.kind is not Kind.PLACE:
        texts = [t.text for t in doc[i + 1 : i + 6]]
        while texts and _leads_in(texts[0].lower(), lexicon):
            texts = texts[1:]
        words = [t.lower() for t in texts]
        of_next = len(texts) > 1 and texts[1][:1].isupper()
        if words and lexicon.is_person(words[0]) and not of_next:
            votes[Kind.ACTOR] += 5
        if len(words) > 1 and words[0].isdigit() and lexicon.has("ages", words[1]):
            votes[Kind.ACTOR] += 4
    if not lexicon.head_first and lexicon.has("local_offices", doc[i].text) and is_capital(doc[i]):
        votes[Kind.PLACE] += 4
    if doc[i].text == "'s" and lexicon.is_person(doc[i + 1].text):
        votes[Kind.ACTOR] += 1


def _leads_in(word: str, lexicon: Lexicon) -> bool:
    """True for what stands between a comma and the noun of an apposition."""
    return lexicon.has("articles", word) or lexicon.is_demonym(word) or lexicon.has("before", word)
