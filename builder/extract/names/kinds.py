"""Person, place or group: one kind for each name of a document, by all its occurrences."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import replace

from builder.data.order import family_first
from builder.extract.names import (
    beside,
    context,
    coordinated,
    doing,
    doubted,
    houses,
    renowned,
    shortened,
    surely,
)
from builder.extract.names.alone import by_itself, is_saint, is_tail
from builder.extract.names.beside import Situations, Votes
from builder.extract.names.candidate import Candidate, is_capital, key, surname
from builder.extract.names.correction import TOLD, corrected
from builder.extract.names.lexicon import Lexicon
from builder.extract.names.maps import SMALL, TOWN_OF_SIZE, is_on_map
from builder.extract.names.situation import Situation, best
from builder.extract.tagging import Passage
from builder.model import Kind


def settled(passages: tuple[Passage, ...], candidates: list[Candidate], lexicon: Lexicon) -> list[Candidate]:
    """The candidates, each with its name's kind; those that nothing tells are left out."""
    votes: Votes = defaultdict(Counter)
    situations: Situations = defaultdict(Situation)
    for candidate in candidates:
        name = key(candidate.tokens(passages))
        votes[name].update(_votes(passages[candidate.passage], candidate, lexicon, situations[name]))
    beside.by_neighbours(passages, candidates, votes, situations, lexicon)
    beside.by_rows(passages, candidates, votes, situations, lexicon)
    coordinated.persons(passages, candidates, votes, situations, lexicon)
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
    beside.by_districts(passages, candidates, votes, situations, lexicon)
    beside.by_heads(passages, candidates, votes, situations, lexicon)
    beside.by_initials(votes, situations)
    shortened.to_surnames(votes, situations, lexicon)
    surnames = _surnames(passages, candidates, votes, situations, lexicon)
    if not any(passage.doc[0].vocab.vectors.size for passage in passages if len(passage.doc)):
        doubted.by_words(votes, situations, surnames, lexicon)  # a model with vectors has read these in them itself
        surnames |= _surnames(passages, candidates, votes, situations, lexicon)
    firsts = {name.partition(" ")[0] for name in votes if " " in name and best(votes[name]) is Kind.ACTOR}
    firsts |= _firsts(passages, candidates, votes, situations, lexicon)
    told_firsts = {
        name.partition(" ")[0]
        for name in votes
        if " " in name
        and (
            situations[name].words[Kind.ACTOR] > 3 or best(votes.get(name.rpartition(" ")[2], Counter())) is Kind.ACTOR
        )
    } & firsts - lexicon.well_known
    full = [name for name in votes if " " in name and lexicon.is_given(name.partition(" ")[0])]
    borne = {name.rpartition(" ")[2] for name in full}  # "Zed France", then "France"
    for name in votes:
        placed = name.lower() in lexicon.countries or situations[name].words[Kind.PLACE] > 0
        placed = placed or is_on_map(name, TOWN_OF_SIZE if name in firsts else SMALL)
        if name in firsts and lexicon.is_given(name) and not placed:
            votes[name][Kind.ACTOR] += 6  # "Zed Exemple … Zed said"
            situations[name].words[Kind.ACTOR] += 3
        elif name in told_firsts and not situations[name].words and not is_on_map(name, TOWN_OF_SIZE):
            votes[name][Kind.ACTOR] += 3 + votes[name].total()  # "Raila" beside "the leader Raila Exemplo"
            situations[name].words[Kind.ACTOR] += 3
        first, _, rest = name.partition(" ")
        turned = first in surnames and lexicon.is_given(rest.rpartition(" ")[2])  # "Exemple Zed"
        unplaced = name in borne and not situations[name].words[Kind.PLACE]
        if turned or (name in surnames and (unplaced or not _is_whereabouts(name, situations[name], lexicon))):
            votes[name][Kind.ACTOR] += 3 + votes[name].total()
    coordinated.namesakes(votes, surnames, lexicon)
    beside.by_games(passages, votes, situations, surnames, lexicon)
    kept = []
    for candidate in candidates:
        tokens = candidate.tokens(passages)
        name = key(tokens)
        if candidate.fixed:
            firm = candidate.kind is Kind.GROUP and name in surnames
            kept.append(houses.apart(passages[candidate.passage].doc, candidate, lexicon) if firm else candidate)
            continue
        kind = best(votes[name])
        if name not in surnames:
            kind = corrected(kind, tokens, situations[name], lexicon)
        if kind is not None:
            told = replace(candidate, kind=kind)
            persons = kind is Kind.ACTOR and name in surnames
            kept.append(houses.apart(passages[candidate.passage].doc, told, lexicon) if persons else told)
    return kept


def _is_whereabouts(name: str, situation: Situation, lexicon: Lexicon) -> bool:
    """True for a country and for a town that the article's own words have for one, whoever is called like it: the model
    takes ``Mountainous Exemplia`` for a person too."""
    words = situation.words
    if name.lower() in lexicon.countries and not lexicon.is_given(name):
        return words[Kind.ACTOR] <= words[Kind.PLACE]
    places = words[Kind.PLACE] > words[Kind.ACTOR] + situation.says
    return places and words[Kind.PLACE] >= (3 if is_on_map(name, TOWN_OF_SIZE) else TOLD) and is_on_map(name)


def _surnames(
    passages: tuple[Passage, ...],
    candidates: list[Candidate],
    votes: Votes,
    situations: Situations,
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
        if kind is Kind.ACTOR or corrected(kind, tokens, situations[key(tokens)], lexicon) is Kind.ACTOR:
            found.add(tokens[0].text if first else key(surname(tokens)))  # "Kim Jong-un"
            if lexicon.has("surname_particles", tokens[-2].text):
                found.add(f"{tokens[-2].text.title()} {tokens[-1].text}")  # "Zed de Exemple", then "De Exemple"
            if len(tokens) == 3 and tokens[1].text.istitle():
                found.add(f"{tokens[1].text} - {tokens[2].text}")  # "Zed Exemple Modèle", then "Exemple-Modèle"
    return found


def _firsts(
    passages: tuple[Passage, ...],
    candidates: list[Candidate],
    votes: Votes,
    situations: Situations,
    lexicon: Lexicon,
) -> set[str]:
    """The first names of persons whose full names a model took for bodies."""
    found = set()
    for tokens in (c.tokens(passages) for c in candidates if c.kind is not Kind.ACTOR and c.end - c.start > 1):
        name = key(tokens)
        open_ = not situations[name].words and lexicon.opens_person(tokens.doc, tokens.start)
        if open_ and corrected(best(votes[name]), tokens, situations[name], lexicon) is Kind.ACTOR:
            found.add(tokens[0].text)
    return found


def _votes(passage: Passage, candidate: Candidate, lexicon: Lexicon, situation: Situation) -> Counter[Kind]:
    """What one occurrence says of its kind; noted in the name's situation too."""
    doc = passage.doc
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
    if (listed := renowned.told(doc, candidate, lexicon)) is not None:
        votes[listed] += renowned.VOTES
    words = context.around(doc, candidate, lexicon)
    if is_saint(tokens) and not lexicon.head_first:
        words[Kind.PLACE] += 4
    if is_tail(tokens, lexicon):
        words[Kind.GROUP] += 3
    if candidate.fixed and candidate.kind is not None:
        words[candidate.kind] += 3
    elif (sure := surely.kind_of(passage, candidate)) is not None:
        words[sure] += 1
    votes.update(words)
    if listed is not None:
        words[listed] += renowned.WORDS
    situation.words.update(words)
    situation.acts |= any(t.dep_.startswith("nsubj") for t in tokens)
    if candidate.kind is Kind.PLACE and not candidate.fixed and doing.contends(doc, candidate, lexicon):
        votes[Kind.GROUP] += 3
    if candidate.kind is Kind.PLACE and not candidate.fixed and doing.acts(doc, candidate):
        votes[Kind.ACTOR] += 3
    if not candidate.fixed and (said := doing.said_to_be(doc, candidate, lexicon)):
        votes[said] += 6
        situation.words[said] += 4
    situation.plays |= doing.plays(doc, candidate, lexicon)
    situation.lives |= doing.lives(doc, candidate, lexicon)
    if doing.speaks(doc, candidate, lexicon):
        situation.says += 1
        votes[Kind.GROUP] += 1
        votes[Kind.ACTOR] += 1
    return votes
