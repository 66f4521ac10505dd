"""Person, place or group: one kind for each name of a document, by all its occurrences."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field, replace
from itertools import pairwise, zip_longest

from builder.data.order import family_first
from builder.extract.names import context
from builder.extract.names.alone import by_itself, is_tail
from builder.extract.names.candidate import Candidate, abbreviates, is_acronym, is_capital, key
from builder.extract.names.lexicon import Lexicon
from builder.extract.names.maps import TOWN_OF_SIZE, is_on_map
from builder.extract.parse import Doc
from builder.extract.parse import Span as Tokens
from builder.extract.tagging import Passage
from builder.model import Kind


@dataclass
class Situation:
    """What the words around all occurrences of a name say."""

    words: Counter[Kind] = field(default_factory=Counter)
    """Votes for each kind, the model's aside."""
    is_person: bool = False
    """True when the model saw a person somewhere."""
    says: int = 0
    """How often it is the subject of a verb of saying."""
    acts: bool = False
    """True when it is the subject of any verb."""
    by_article: bool = False
    """True when an article before it speaks against the person that the model saw."""


ROW = 3
"""So many names joined by commas are a row that tells of what kind its members are."""
JOINTS = frozenset({",", "et", "and", "&", "/", "ou", "or", ", and", "et de", "et à", "and of"})


def settled(passages: tuple[Passage, ...], candidates: list[Candidate], lexicon: Lexicon) -> list[Candidate]:
    """The candidates, each with its name's kind; those that nothing tells are left out."""
    votes: defaultdict[str, Counter[Kind]] = defaultdict(Counter)
    situations: defaultdict[str, Situation] = defaultdict(Situation)
    for candidate in candidates:
        name = key(candidate.tokens(passages))
        votes[name].update(_votes(passages[candidate.passage].doc, candidate, lexicon, situations[name]))
    _by_neighbours(passages, candidates, votes, situations, lexicon)
    _by_rows(passages, candidates, votes, situations)
    for candidate in candidates:
        tokens = candidate.tokens(passages)
        whole = all(
            is_capital(t) or t.is_punct or lexicon.has("particles", t.text) for t in tokens
        )  # not "Bleus sans Z"
        if (
            whole
            and len(tokens) > 1
            and not candidate.fixed
            and best(votes.get(tokens[-1].text, Counter())) is Kind.ACTOR
        ):
            votes[key(tokens)][Kind.ACTOR] += 2
    _by_districts(passages, candidates, votes, situations, lexicon)
    _by_heads(passages, candidates, votes, situations, lexicon)
    surnames = _surnames(passages, candidates, votes, situations, lexicon)
    firsts = {name.partition(" ")[0] for name in votes if " " in name and best(votes[name]) is Kind.ACTOR}
    told_firsts = {
        name.partition(" ")[0]
        for name in votes
        if " " in name
        and (
            situations[name].words[Kind.ACTOR] > 3 or best(votes.get(name.rpartition(" ")[2], Counter())) is Kind.ACTOR
        )
    } & firsts - lexicon.well_known
    for name in votes:
        placed = name.lower() in lexicon.countries or situations[name].words[Kind.PLACE] > 0 or is_on_map(name)
        if name in firsts and lexicon.is_given(name) and not placed:
            votes[name][Kind.ACTOR] += 6  # "Zed Exemple … Zed said"
            situations[name].words[Kind.ACTOR] += 3
        elif name in told_firsts and not situations[name].words and not is_on_map(name, TOWN_OF_SIZE):
            votes[name][Kind.ACTOR] += 3 + votes[name].total()  # "Raila" beside "the leader Raila Exemplo"
            situations[name].words[Kind.ACTOR] += 3
        first, _, rest = name.partition(" ")
        turned = first in surnames and lexicon.is_given(rest.rpartition(" ")[2])  # "Exemple Zed"
        if name in surnames or turned:
            votes[name][Kind.ACTOR] += 3 + votes[name].total()
    kept = []
    for candidate in candidates:
        if candidate.fixed:
            kept.append(candidate)
            continue
        tokens = candidate.tokens(passages)
        name = key(tokens)
        kind = best(votes[name])
        if name not in surnames:
            kind = _corrected(kind, tokens, situations[name], lexicon)
        if kind is not None:
            kept.append(replace(candidate, kind=kind))
    return kept


def _corrected(kind: Kind | None, tokens: Tokens, situation: Situation, lexicon: Lexicon) -> Kind | None:
    """The kind by the words around all occurrences, where the model alone spoke for another; by the map where
    they say nothing."""
    words = situation.words
    if tokens.text in lexicon.well_known:
        return kind
    if kind is Kind.ACTOR and words[kind] == 0 and not lexicon.is_given(tokens[0].text):
        return _not_a_person(tokens, situation)
    if kind is Kind.GROUP and words[kind] == 0 and _is_full_name(tokens, lexicon):
        return Kind.ACTOR  # "Morgan Exemple", a company to the model alone
    if kind is Kind.GROUP and words[kind] == 0 and not is_acronym(tokens.text):
        by_words = words[Kind.PLACE] >= 3 and words[Kind.PLACE] > 2 * situation.says
        by_words = by_words or (words[Kind.PLACE] > 0 and is_on_map(tokens.text, TOWN_OF_SIZE))  # "to Vilnius, called"
        return Kind.PLACE if by_words or (situation.by_article and is_on_map(tokens.text)) else kind
    if kind is Kind.PLACE and words[kind] == 0 and lexicon.opens_person(tokens.doc, tokens.start):
        site = any(lexicon.has(name, tokens[-1].text) for name in ("site_heads", "place_heads", "streets"))
        return kind if site or len(tokens) != 2 or is_on_map(tokens.text) else Kind.ACTOR
    if kind is Kind.PLACE and situation.says > words[kind] and not is_on_map(tokens.text):
        return None if tokens.text.lower() in lexicon.countries else Kind.GROUP
    if kind is None and len(tokens) in (2, 3) and lexicon.opens_person(tokens.doc, tokens.start):
        return None if is_on_map(tokens.text) else Kind.ACTOR  # "Novak Exemple", of which the model saw nothing
    if kind is None and not lexicon.is_given(tokens[0].text):
        named = tokens[0].pos_ == "PROPN" or tokens[0].ent_type_ != ""
        return Kind.PLACE if named and is_on_map(tokens.text) else None
    return kind


def _is_full_name(tokens: Tokens, lexicon: Lexicon) -> bool:
    """True for a first name and one more word that ends no company's name and is no place's."""
    if len(tokens) != 2 or not lexicon.opens_person(tokens.doc, tokens.start):
        return False
    return not (is_on_map(tokens.text) or is_acronym(tokens[1].text))


def _not_a_person(tokens: Tokens, situation: Situation) -> Kind:
    """What a name is that only the model, or only a verb of saying, takes for a person."""
    alone, by_words = len(tokens) == 1, situation.words[Kind.PLACE]
    if by_words >= max(1 if alone else 3, situation.says):
        return Kind.PLACE
    if alone and not (situation.acts or _is_quoted(tokens)) and is_on_map(tokens.text, TOWN_OF_SIZE):
        return Kind.PLACE
    return Kind.GROUP if alone and not situation.is_person else Kind.ACTOR


def _is_quoted(tokens: Tokens) -> bool:
    return tokens.start > 0 and tokens.doc[tokens.start - 1].text in {"«", "“", '"', "‘"}


def best(votes: Counter[Kind]) -> Kind | None:
    """The kind with the most votes, if any has some; actor before group before place between equals."""
    top = max((votes[kind], -i) for i, kind in enumerate((Kind.ACTOR, Kind.GROUP, Kind.PLACE)))
    return (Kind.ACTOR, Kind.GROUP, Kind.PLACE)[-top[1]] if top[0] > 0 else None


def _by_neighbours(
    passages: tuple[Passage, ...],
    candidates: list[Candidate],
    votes: defaultdict[str, Counter[Kind]],
    situations: defaultdict[str, Situation],
    lexicon: Lexicon,
) -> None:
    """``Sudzha, Korenevo and Psyol``: names in a row are of one kind, where nothing else tells it."""
    for a, b in [*pairwise(candidates), *((b, a) for a, b in pairwise(reversed(candidates)))][:]:
        first, second = (a, b) if a.start < b.start else (b, a)
        if first.passage != second.passage or (first.fixed and second.fixed):
            continue
        between = passages[first.passage].doc.span(first.end, second.start).text.strip()
        if between == "(" and abbreviates(second.tokens(passages).text, first.tokens(passages).text):
            if first.kind is Kind.GROUP:
                votes[key(second.tokens(passages))][Kind.GROUP] += 6
            elif first.kind is Kind.ACTOR and first.end - first.start == len(second.tokens(passages).text) > 2:
                votes[key(second.tokens(passages))][Kind.ACTOR] += 12  # "Zed Exemple Essai (ZEE)"
                situations[key(second.tokens(passages))].words[Kind.ACTOR] += 3
            continue
        closed = passages[first.passage].doc.span(second.end, second.end + 1).text in {",", ".", ")"}
        if between == ", or" and closed and first.kind is Kind.GROUP and first.fixed and not second.fixed:
            votes[key(second.tokens(passages))][Kind.GROUP] += 6  # "the Department of Testing, or Test Fire"
        if _is_journey(passages[first.passage].doc, first, between, lexicon):
            for end_, other in ((first, second), (second, first)):
                if best(votes[key(end_.tokens(passages))]) is Kind.PLACE or is_on_map(
                    end_.tokens(passages).text, TOWN_OF_SIZE
                ):
                    votes[key(other.tokens(passages))][Kind.PLACE] += 3
                    situations[key(other.tokens(passages))].words[Kind.PLACE] += 3
        if between not in JOINTS:
            continue
        placed = second.kind is not Kind.ACTOR and not lexicon.opens_person(passages[first.passage].doc, second.start)
        if between == "et à" and a is first and placed and best(votes[key(first.tokens(passages))]) is Kind.PLACE:
            situations[key(second.tokens(passages))].words[Kind.PLACE] += 3
            votes[key(second.tokens(passages))][Kind.PLACE] += 3
        doc = passages[first.passage].doc
        if between != "," and first.start and lexicon.has("inner_locatives", doc[first.start - 1].text):
            situations[key(second.tokens(passages))].words[Kind.PLACE] += 3  # "in Leeds and Pune"
        for known, open_ in ((first, second), (second, first)):
            name = key(open_.tokens(passages))
            if known.rule == "place-noun" and between != "," and not open_.fixed:  # "oblast de Z, Zed Exemple," is none
                situations[name].words[Kind.PLACE] += 3
            if best(votes[name]) is None and all(is_capital(t) for t in open_.tokens(passages)):
                kind = best(votes[key(known.tokens(passages))])
                single = open_.end - open_.start == 1 < known.end - known.start
                if kind is not None and not (kind is Kind.ACTOR and single):  # "Zed Exemple, Corruption"
                    votes[name][kind] += 2


def _is_journey(doc: Doc, first: Candidate, between: str, lexicon: Lexicon) -> bool:
    """``from X to Y``, ``de X à Y``: where a way leads."""
    before = doc[first.start - 1].lower_ if first.start else ""
    return (before, between) in ({("de", "à"), ("d'", "à")} if lexicon.head_first else {("from", "to")})


def _by_rows(
    passages: tuple[Passage, ...],
    candidates: list[Candidate],
    votes: defaultdict[str, Counter[Kind]],
    situations: defaultdict[str, Situation],
) -> None:
    """``Osun, Kebbi, Akwa Ibom and Adamawa``: in a row of names most of which are places, what the map knows is one."""
    row: list[Candidate] = []
    for candidate, following in zip_longest(candidates, candidates[1:]):
        row.append(candidate)
        if following is not None and following.passage == candidate.passage:
            between = passages[candidate.passage].doc.span(candidate.end, following.start)
            # A name of the row may have been missed.
            if between and len(between) < 8 and all(t.text in JOINTS or is_capital(t) for t in between):
                continue
        if len(row) >= ROW:
            names = [c.tokens(passages) for c in row]
            told = [best(votes[key(n)]) is Kind.PLACE for n in names]
            mapped = [not c.fixed and is_on_map(n.text) for c, n in zip(row, names, strict=True)]
            if any(told) and 2 * sum(a or b for a, b in zip(told, mapped, strict=True)) > len(row):
                for name in (key(n) for n, known in zip(names, mapped, strict=True) if known):
                    votes[name][Kind.PLACE] += 6
                    situations[name].words[Kind.PLACE] += 3
        row = []


def _by_districts(
    passages: tuple[Passage, ...],
    candidates: list[Candidate],
    votes: defaultdict[str, Counter[Kind]],
    situations: defaultdict[str, Situation],
    lexicon: Lexicon,
) -> None:
    """``Exemple`` beside ``région d'Exemple``: what a district is named after is a place."""
    for candidate in candidates:
        if candidate.rule == "dateline":
            named = candidate.tokens(passages).text.title()
            if named in votes:
                votes[named][Kind.PLACE] += 6  # "EXEMPLETON, India — … at Exempleton"
                situations[named].words[Kind.PLACE] += 3
        if candidate.rule != "place-noun":
            continue
        tokens = candidate.tokens(passages)
        words = [t for t in tokens if is_capital(t) and not lexicon.has("place_heads", t.text)]
        name = " ".join(t.text for t in words)
        if len(words) == 1 and words[0].i in (tokens.start, tokens.end - 1) and len(tokens) > 1 and name in votes:
            votes[name][Kind.PLACE] += 4
            situations[name].words[Kind.PLACE] += 3


def _by_heads(
    passages: tuple[Passage, ...],
    candidates: list[Candidate],
    votes: defaultdict[str, Counter[Kind]],
    situations: defaultdict[str, Situation],
    lexicon: Lexicon,
) -> None:
    """``Exemple`` beside ``Agence Exemple`` or ``Exemple Party``: what the body is called again, where no map knows
    it."""
    for candidate in candidates:
        tokens = candidate.tokens(passages)
        if candidate.kind is Kind.GROUP:
            for size in range(2, len(tokens)):  # "Exempla Transit" of "Exempla Transit Services Inc"
                shorter = key(tokens[:size])
                if shorter in votes and all(lexicon.has("group_tails", t.text.rstrip(".")) for t in tokens[size:]):
                    votes[shorter][Kind.GROUP] += 6
                    situations[shorter].words[Kind.GROUP] += 3
        if candidate.kind is not Kind.GROUP or len(tokens) != 2:
            continue
        if lexicon.head_first:
            head, bare = tokens
            headed = candidate.rule == "head-noun" and lexicon.has("group_heads", head.text)
        else:
            bare, head = tokens
            headed = lexicon.has("left_out_heads", head.text)
        if headed and bare.text in votes and is_capital(bare) and not is_on_map(bare.text, TOWN_OF_SIZE):
            votes[bare.text][Kind.GROUP] += 6
            situations[bare.text].words[Kind.GROUP] += 3


def _surnames(
    passages: tuple[Passage, ...],
    candidates: list[Candidate],
    votes: defaultdict[str, Counter[Kind]],
    situations: defaultdict[str, Situation],
    lexicon: Lexicon,
) -> set[str]:
    """The last words of all names of persons of several words."""
    found = set()
    for candidate in candidates:
        tokens = candidate.tokens(passages)
        first = len(tokens) > 1 and family_first(tokens.text)
        if len(tokens) < 2 or not (first or is_capital(tokens[-1])):
            continue
        kind = best(votes[key(tokens)])
        if kind is Kind.ACTOR or _corrected(kind, tokens, situations[key(tokens)], lexicon) is Kind.ACTOR:
            i = len(tokens) - 1
            if first:
                found.add(tokens[0].text)  # "Kim Jong-un"
                continue
            while i > 2 and tokens[i - 1].text == "-" and not (tokens[i - 1].whitespace_ or tokens[i - 2].whitespace_):
                i -= 2
            found.add(key(tokens[i:]))
    return found


def _votes(doc: Doc, candidate: Candidate, lexicon: Lexicon, situation: Situation) -> Counter[Kind]:
    """What one occurrence says of its kind; noted in the name's situation too."""
    votes: Counter[Kind] = Counter()
    article = candidate.kind is Kind.ACTOR and context.has_article(doc, candidate, lexicon)
    if article and not candidate.fixed:
        votes[Kind.GROUP] += 1
        situation.by_article = True
    elif candidate.kind is not None:
        situation.is_person |= candidate.kind is Kind.ACTOR
        votes[candidate.kind] += 9 if candidate.fixed else 2
    tokens = doc.span(candidate.start, candidate.end)
    by_itself(tokens, votes, lexicon)
    words = context.around(doc, candidate, lexicon)
    if is_tail(tokens, lexicon):
        words[Kind.GROUP] += 3
    if candidate.fixed and candidate.kind is not None:
        words[candidate.kind] += 3
    votes.update(words)
    situation.words.update(words)
    situation.acts |= any(t.dep_.startswith("nsubj") for t in tokens)
    if candidate.kind is Kind.PLACE and not candidate.fixed and context.contends(doc, candidate, lexicon):
        votes[Kind.GROUP] += 3
    if candidate.kind is Kind.PLACE and not candidate.fixed and context.acts(doc, candidate):
        votes[Kind.ACTOR] += 3
    if context.speaks(doc, candidate, lexicon):
        situation.says += 1
        votes[Kind.GROUP] += 1
        votes[Kind.ACTOR] += 1
    return votes
