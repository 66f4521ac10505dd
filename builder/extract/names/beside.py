"""What the other names of an article say of a name's kind: those beside it, a row, a journey, a longer name, a game."""

from __future__ import annotations

from collections import Counter, defaultdict
from itertools import pairwise, zip_longest

from builder.data import load
from builder.extract.names.candidate import Candidate, abbreviates, is_acronym, is_capital, key
from builder.extract.names.lexicon import Lexicon
from builder.extract.names.maps import TOWN_OF_SIZE, is_on_map, lies_in
from builder.extract.names.situation import Situation, best
from builder.extract.parse import Doc
from builder.extract.tagging import Passage
from builder.model import Kind

Votes = defaultdict[str, Counter[Kind]]
Situations = defaultdict[str, Situation]

GAME = 3
"""So many different words of games make an article one about a game."""
ROW = 3
"""So many names joined by commas are a row that tells of what kind its members are."""
JOINTS = frozenset({",", "et", "and", "&", "/", "ou", "or", ", and", "et de", "et à", "and of"})

ROW_JOINTS = JOINTS | {"de", "d'"}


def tell(votes: Votes, situations: Situations, name: str, kind: Kind, weight: int) -> None:
    """Adds votes for a kind, and notes that words speak for it."""
    votes[name][kind] += weight
    situations[name].words[kind] += 3


def by_neighbours(
    passages: tuple[Passage, ...],
    candidates: list[Candidate],
    votes: Votes,
    situations: Situations,
    lexicon: Lexicon,
) -> None:
    """``Sudzha, Korenevo and Psyol``: names in a row are of one kind, where nothing else tells it."""
    for a, b in [*pairwise(candidates), *((b, a) for a, b in pairwise(reversed(candidates)))]:
        first, second = (a, b) if a.start < b.start else (b, a)
        if first.passage != second.passage or (first.fixed and second.fixed):
            continue
        doc = passages[first.passage].doc
        between = doc.span(first.end, second.start).text.strip()
        texts = [c.tokens(passages).text for c in (first, second)]
        short = second.kind is Kind.GROUP and second.fixed and not first.fixed and abbreviates(*texts)
        if between == "(" and short:
            tell(votes, situations, key(first.tokens(passages)), Kind.GROUP, 6)  # "le Minex (ministère des Exemples)"
            continue
        if between == "(" and a is first and _is_short_for(doc, first, second, lexicon):
            tell(votes, situations, key(second.tokens(passages)), Kind.GROUP, 12)  # "the Union of Testers (Exemtrac)"
            continue
        if between == "(" and a is first and _is_member_of(doc, first, second, passages):
            tell(votes, situations, key(second.tokens(passages)), Kind.GROUP, 5)  # "Zed Exemple (DéMo)"
            continue
        if between == "(" and abbreviates(second.tokens(passages).text, first.tokens(passages).text):
            told = key(first.tokens(passages))
            nobodys = first.kind is Kind.ACTOR and not lexicon.head_first and not situations[told].words[Kind.ACTOR]
            if nobodys and not (lexicon.is_given(doc[first.start].text) or lexicon.has("titles", _before(doc, first))):
                tell(votes, situations, told, Kind.GROUP, 12)  # "Exempla Lok Dal (ELD)"
                tell(votes, situations, key(second.tokens(passages)), Kind.GROUP, 12)
                continue
            area = first.kind is Kind.PLACE and _is_area(first.tokens(passages).text, lexicon)
            if (area or (not first.fixed and is_on_map(texts[0]))) and not second.fixed:
                tell(votes, situations, told, Kind.PLACE, 12)
                tell(votes, situations, key(second.tokens(passages)), Kind.PLACE, 12)  # "New Exemple (NE)"
                continue
            if first.kind is Kind.GROUP:
                votes[key(second.tokens(passages))][Kind.GROUP] += 6
            elif first.kind is Kind.ACTOR and first.end - first.start == len(second.tokens(passages).text) > 2:
                tell(votes, situations, key(second.tokens(passages)), Kind.ACTOR, 12)  # "Zed Exemple Essai (ZEE)"
            continue
        closed = doc.span(second.end, second.end + 1).text in {",", ".", ")"}
        if between == ", or" and closed and first.kind is Kind.GROUP and first.fixed and not second.fixed:
            votes[key(second.tokens(passages))][Kind.GROUP] += 6  # "the Department of Testing, or Test Fire"
        if _is_journey(doc, first, between, lexicon):
            ends = [c.tokens(passages).text for c in (first, second)]
            if all(is_on_map(text) for text in ends) and any(is_on_map(text, TOWN_OF_SIZE) for text in ends):
                for other in (first, second):
                    tell(votes, situations, key(other.tokens(passages)), Kind.PLACE, 3)
        if between == "in" and a is first and not first.fixed and lies_in(*texts):
            tell(votes, situations, key(first.tokens(passages)), Kind.PLACE, 8)  # "Exempleton in Testshire"
        if between not in JOINTS:
            continue
        before = doc[first.start - 1].text if first.start else ""
        beside = between == "," and a is first
        if beside and lexicon.has("states", second.tokens(passages).text) and not lexicon.has("titles", before):
            tell(votes, situations, key(first.tokens(passages)), Kind.PLACE, 8)  # "Exempla Mountain, Ga."
        if beside and lies_in(first.tokens(passages).text, second.tokens(passages).text):
            titled = lexicon.has("titles", before)  # "Mayor Whitby, North Yorkshire,"
            for part in (c for c in (first, second) if not c.fixed and not (titled and c is first)):
                tell(votes, situations, key(part.tokens(passages)), Kind.PLACE, 8)
        placed = second.kind is not Kind.ACTOR and not lexicon.opens_person(doc, second.start)
        if between == "et à" and a is first and placed and best(votes[key(first.tokens(passages))]) is Kind.PLACE:
            tell(votes, situations, key(second.tokens(passages)), Kind.PLACE, 3)
        full = lexicon.opens_person(doc, second.start) and not is_on_map(texts[1])  # "in Leeds and Zed Exemple was"
        if between != "," and lexicon.has("inner_locatives", before) and not full:
            situations[key(second.tokens(passages))].words[Kind.PLACE] += 3  # "in Leeds and Pune"
        for known, open_ in ((first, second), (second, first)):
            name = key(open_.tokens(passages))
            body = open_.kind is Kind.GROUP and not is_on_map(open_.tokens(passages).text)  # "X Airport and Exempla"
            # Not in "oblast de Z, Zed Exemple,".
            if known.rule == "place-noun" and between != "," and not (open_.fixed or body):
                situations[name].words[Kind.PLACE] += 3
            if best(votes[name]) is None and all(is_capital(t) for t in open_.tokens(passages)):
                kind = best(votes[key(known.tokens(passages))])
                single = open_.end - open_.start == 1 < known.end - known.start
                if kind is not None and not (kind is Kind.ACTOR and single):  # "Zed Exemple, Corruption"
                    votes[name][kind] += 2


def _is_short_for(doc: Doc, first: Candidate, second: Candidate, lexicon: Lexicon) -> bool:
    """True for the one word in the bracket behind a body's name that its head tells, unless it is a town or a country;
    in French such a word is read elsewhere."""
    body = first.kind is Kind.GROUP and first.fixed and first.rule == "head-noun" and not lexicon.head_first
    word = doc[second.start].text
    one = body and second.end - second.start == 1 and not second.fixed and word[:1].isupper()
    closed = doc.span(second.end, second.end + 1).text in {")", ";"}
    return one and closed and not (is_on_map(word) or word.lower() in lexicon.countries or lexicon.has("states", word))


def _is_member_of(doc: Doc, first: Candidate, second: Candidate, passages: tuple[Passage, ...]) -> bool:
    """True for what a bracket alone holds behind a person's full name, a place to the model and to no map."""
    text = second.tokens(passages).text
    full = (first.kind is Kind.ACTOR or first.rule == "compatriot") and first.end - first.start > 1
    closed = doc.span(second.end, second.end + 1).text == ")"
    open_ = not second.fixed and second.kind in (None, Kind.PLACE) and not is_on_map(text)
    return full and closed and open_ and not abbreviates(text, first.tokens(passages).text)


def _is_area(text: str, lexicon: Lexicon) -> bool:
    """True for a place that the map has or whose last word says what it is."""
    last = text.rsplit(None, 1)[-1]
    return is_on_map(text) or lexicon.has("place_heads", last) or lexicon.has("countries", text)


def _before(doc: Doc, candidate: Candidate) -> str:
    return doc[candidate.start - 1].text if candidate.start else ""


def _is_journey(doc: Doc, first: Candidate, between: str, lexicon: Lexicon) -> bool:
    """``from X to Y``, ``de X à Y``: where a way leads."""
    before = doc[first.start - 1].lower_ if first.start else ""
    return (before, between) in ({("de", "à"), ("d'", "à")} if lexicon.head_first else {("from", "to")})


def by_rows(
    passages: tuple[Passage, ...],
    candidates: list[Candidate],
    votes: Votes,
    situations: Situations,
    lexicon: Lexicon,
) -> None:
    """``Osun, Kebbi, Akwa Ibom and Adamawa``: in a row of names most of which are places, what the map knows is one."""
    row: list[Candidate] = []
    for candidate, following in zip_longest(candidates, candidates[1:]):
        row.append(candidate)
        if following is not None and following.passage == candidate.passage:
            between = passages[candidate.passage].doc.span(candidate.end, following.start)
            # A name of the row may have been missed.
            if between and len(between) < 8 and all(t.text in ROW_JOINTS or is_capital(t) for t in between):
                continue
        if len(row) >= ROW:
            names = [c.tokens(passages) for c in row]
            told = [best(votes[key(n)]) is Kind.PLACE for n in names]
            mapped = [not c.fixed and is_on_map(n.text) for c, n in zip(row, names, strict=True)]
            if any(told) and 2 * sum(a or b for a, b in zip(told, mapped, strict=True)) > len(row):
                for name in (key(n) for n, known in zip(names, mapped, strict=True) if known):
                    tell(votes, situations, name, Kind.PLACE, 6)
            if lexicon.head_first and len(row) - 1 == sum(told) > 1 and not row[told.index(False)].fixed:
                odd = names[told.index(False)]
                seen, one = situations[key(odd)], " " not in odd.text and odd.text.istitle()
                if one and not (seen.words or lexicon.is_given(odd.text) or odd.text in lexicon.well_known):
                    tell(votes, situations, key(odd), Kind.PLACE, 6)  # "à Testville, Exemplan et Brindor"
            if _is_located(passages[candidate.passage].doc, row, lexicon):
                for c, located in ((c, n) for c, n in zip(row, names, strict=True) if not c.fixed):
                    seen = situations[key(located)]
                    open_ = (
                        is_on_map(located.text) or c.kind is not Kind.GROUP or any(mapped) or 2 * sum(told) > len(row)
                    )
                    if open_ and not (seen.words[Kind.ACTOR] or seen.words[Kind.GROUP] or seen.says):
                        tell(votes, situations, key(located), Kind.PLACE, 6)
            bodies = [best(votes[key(n)]) is Kind.GROUP for n in names]
            if sum(bodies) >= 2 and (sum(bodies) == len(row) - 1 or 3 * sum(bodies) >= 2 * len(row)):
                for odd in (n for n, known in zip(names, bodies, strict=True) if not known):
                    seen = situations[key(odd)]
                    person = seen.is_person and len(odd) < 3  # the model's "person" of three capitals is none here
                    if not (is_on_map(odd.text, TOWN_OF_SIZE) or seen.words or person):
                        tell(
                            votes, situations, key(odd), Kind.GROUP, 6
                        )  # "Exempla, Testa and Sampla", two of them groups
            persons = [best(votes[key(n)]) is Kind.ACTOR and len(n) > 1 for n in names]
            mostly = not lexicon.head_first and 3 * sum(persons) >= 2 * len(row)
            odds = [n for n, known in zip(names, persons, strict=True) if not known]
            for odd in odds if sum(persons) >= 2 and (mostly or len(odds) == 1) else ():
                written = len(odd) in (2, 3) and all(t.text.istitle() and t.is_alpha for t in odd)
                if written and not (situations[key(odd)].words or is_on_map(odd.text)):
                    tell(votes, situations, key(odd), Kind.ACTOR, 6)
                    situations[key(odd)].words[Kind.ACTOR] += 1  # "Zed Ba Exemple, Ada Modèle and Yan Testard"
        row = []


def _is_located(doc: Doc, row: list[Candidate], lexicon: Lexicon) -> bool:
    """True for a row of single words behind ``at``, ``near``: where it was, not who; English alone, for "à" gives."""
    before = doc[row[0].start - 1].text if row[0].start else ""
    single = all(c.end - c.start == 1 and doc[c.start].text.istitle() for c in row)
    return single and not lexicon.head_first and lexicon.has("shop_places", before)


def by_districts(
    passages: tuple[Passage, ...],
    candidates: list[Candidate],
    votes: Votes,
    situations: Situations,
    lexicon: Lexicon,
) -> None:
    """``Exemple`` beside ``région d'Exemple``: what a district is named after is a place."""
    for candidate in candidates:
        if candidate.rule == "dateline":
            named = candidate.tokens(passages).text.title()
            if named in votes:
                tell(votes, situations, named, Kind.PLACE, 6)  # "EXEMPLETON, India — … at Exempleton"
        if candidate.rule != "place-noun":
            continue
        tokens = candidate.tokens(passages)
        words = [t for t in tokens if is_capital(t) and not lexicon.has("place_heads", t.text)]
        name = " ".join(t.text for t in words)
        glued = tokens.doc.span(words[0].i, tokens.end) if words else tokens
        if lexicon.head_first and 1 < len(words) < len(glued) and not words[0].whitespace_ and key(glued) in votes:
            tell(votes, situations, key(glued), Kind.PLACE, 4)  # "Exemple-Nationale"
        if len(words) == 1 and words[0].i in (tokens.start, tokens.end - 1) and len(tokens) > 1 and name in votes:
            tell(votes, situations, name, Kind.PLACE, 4)


def by_heads(
    passages: tuple[Passage, ...],
    candidates: list[Candidate],
    votes: Votes,
    situations: Situations,
    lexicon: Lexicon,
) -> None:
    """``Exemple`` beside ``Agence Exemple`` or ``Exemple Party``: what the body is called again, where no map knows
    it."""
    persons = {name.split()[-1] for name, told in votes.items() if " " in name and best(told) is Kind.ACTOR}
    for candidate in candidates:
        tokens = candidate.tokens(passages)
        if candidate.kind is Kind.GROUP and not lexicon.opens_person(tokens.doc, tokens.start):
            for size in range(1, len(tokens)):  # "Exempla Transit" of "Exempla Transit Services Inc"
                shorter = key(tokens[:size])
                if shorter not in votes or (size == 1 and _is_namesake(shorter, persons, votes, situations)):
                    continue
                if all(lexicon.has("group_tails", t.text.rstrip(".")) for t in tokens[size:]):
                    tell(votes, situations, shorter, Kind.GROUP, 6)
        if candidate.kind is not Kind.GROUP or len(tokens) != 2:
            continue
        if lexicon.head_first:
            head, bare = tokens
            headed = candidate.rule == "head-noun" and lexicon.has("group_heads", head.text)
        else:
            bare, head = tokens
            headed = lexicon.has("left_out_heads", head.text)
        somebody = situations[bare.text].words[Kind.ACTOR] > 0 if bare.text in votes else True  # "the Exemple Party"
        if headed and not somebody and is_capital(bare) and not is_on_map(bare.text, TOWN_OF_SIZE):
            tell(votes, situations, bare.text, Kind.GROUP, 6)


def by_initials(votes: Votes, situations: Situations) -> None:
    """``Exema`` beside ``EXEMA``: initials that the article writes as a word too."""
    for name in votes:
        short = name.upper()
        written = name.istitle() and is_acronym(short) and len(name) > 3 and short in votes
        if written and best(votes[short]) is Kind.GROUP:
            tell(votes, situations, name, Kind.GROUP, 6 + votes[name].total())


def _is_namesake(name: str, persons: set[str], votes: Votes, situations: Situations) -> bool:
    """True for the name of a person or of a place too: ``Ford`` of ``Ford Motor`` beside ``Henry Ford``."""
    somebody = name in persons or situations[name].words[Kind.ACTOR] > 0 or best(votes[name]) is Kind.ACTOR
    return somebody or is_on_map(name)


def by_games(
    passages: tuple[Passage, ...], votes: Votes, situations: Situations, surnames: set[str], lexicon: Lexicon
) -> None:
    """``Liverpool`` in an article about a game, where nothing happens in the town."""
    data = load("clubs")
    clubs = frozenset(data["names"]) & set(votes)
    if not clubs:
        return
    told = {t.lower_ for passage in passages for t in passage.doc}
    sure = told & set(data["sure"].get(lexicon.language, "").split())
    games = sure | told & set(data["games"].get(lexicon.language, "").split())
    for name in clubs if sure and len(games) >= GAME else ():
        if not (situations[name].words[Kind.PLACE] or situations[name].words[Kind.ACTOR] or name in surnames):
            tell(votes, situations, name, Kind.GROUP, 6 + votes[name].total())
