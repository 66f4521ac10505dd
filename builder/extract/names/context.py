"""What the words around a name say of its kind: titles, prepositions, appositions, verbs."""

from __future__ import annotations

from collections import Counter

from builder.extract.names.candidate import Candidate, is_acronym, is_capital
from builder.extract.names.lexicon import Lexicon
from builder.extract.names.maps import is_on_map
from builder.extract.parse import Doc
from builder.extract.parse import Span as Tokens
from builder.model import Kind

APPOSED = ("businesses", "group_heads", "apposed")
"""Lists of nouns that a group's name may stand behind; in English the first alone."""
DASHES = frozenset({"—", "–", "-", "--", "|"})


def around(doc: Doc, candidate: Candidate, lexicon: Lexicon) -> Counter[Kind]:
    """The votes of one occurrence's neighbourhood, without the model's opinion."""
    votes: Counter[Kind] = Counter()
    _by_before(doc, candidate, votes, lexicon)
    _by_after(doc, candidate, votes, lexicon)
    if _is_dateline(doc, candidate):
        votes[Kind.PLACE] += 6  # more than capitals say for a group
    return votes


def speaks(doc: Doc, candidate: Candidate, lexicon: Lexicon) -> bool:
    """True where the name is the subject of a verb of saying."""
    return _does(doc, candidate) in lexicon.lists["speech"]


def contends(doc: Doc, candidate: Candidate, lexicon: Lexicon) -> bool:
    """True for ``la Lazio a battu``: what no map knows and wins or loses is a team."""
    named = _does(doc, candidate) in lexicon.lists["contests"]
    return named and not is_on_map(doc[candidate.start : candidate.end].text)


def acts(doc: Doc, candidate: Candidate) -> bool:
    """True for two capitals that no map knows and that do something: ``Kemi Exemple ignored``, a place to the model."""
    tokens = doc[candidate.start : candidate.end]
    two = len(tokens) == 2 and all(t.text.istitle() and t.is_alpha for t in tokens)
    return two and _does(doc, candidate) != "" and not is_on_map(tokens.text)


def _does(doc: Doc, candidate: Candidate) -> str:
    """The verb whose subject the name is, in its dictionary form; empty where it is none."""
    tokens = doc[candidate.start : candidate.end]
    # Span.root walks to the root of the sentence, this does not.
    root = next((t for t in tokens if not candidate.start <= t.head.i < candidate.end), tokens[0])
    return root.head.lemma_.lower() if root.dep_.startswith("nsubj") else ""


def has_article(doc: Doc, candidate: Candidate, lexicon: Lexicon) -> bool:
    """True for ``la Lazio``, ``de l'Oise``, ``du Doubs``: no person's surname is written so."""
    before = doc[candidate.start - 1].text.lower() if candidate.start else ""
    return lexicon.head_first and candidate.end - candidate.start == 1 and lexicon.has("singular_articles", before)


def _is_dateline(doc: Doc, candidate: Candidate) -> bool:
    """``RENNES, France (Agence) -``, ``Québec —`` at the beginning of a text."""
    end = candidate.end
    if candidate.start != 0 or end - candidate.start > 3 or end >= len(doc):
        return False
    if doc[end].text in {"—", "–"}:
        return end == 1
    if doc[end].text == ":" and doc[:end].text.isupper():
        return is_on_map(doc[:end].text.title())  # "MUMBAI: The …"
    if doc[end].text == "," and doc[len(doc) - 1].text in DASHES:
        return doc[:end].text.isupper()  # all of a lead: "RALEIGH, N.C. —"
    closing = next((i for i in range(end, min(end + 9, len(doc) - 1)) if doc[i].text == ")"), None)
    in_brackets = closing is not None and doc[closing + 1].text in DASHES
    return in_brackets and doc[end].text in {",", "("}


def _by_before(doc: Doc, candidate: Candidate, votes: Counter[Kind], lexicon: Lexicon) -> None:
    i = candidate.start
    before = doc[i - 1].text.lower() if i else ""
    two = doc[i - 2].text.lower() if i > 1 else ""
    if i > 3 and doc[i - 3].text == "-" and not doc[i - 3].whitespace_:
        two = f"{doc[i - 4].text}-{two}".lower()
    if before == "." and lexicon.has("titles", two + "."):
        before = two + "."
    noun = _noun_before(doc, i, lexicon)
    tokens = doc[i : candidate.end]
    party = lexicon.head_first and noun and lexicon.is_person(noun) and not lexicon.has("titles_only", before)
    if party and (is_acronym(tokens.text) or _is_party(doc, candidate, lexicon)):
        votes[Kind.GROUP] += 4
    elif lexicon.has("titles", before) or (noun and lexicon.is_person(noun)):
        votes[Kind.ACTOR] += 4
    elif lexicon.has("governments", before) and lexicon.head_first and not is_acronym(tokens.text):
        votes[Kind.ACTOR] += 4  # "le gouvernement Exemple"
    elif noun and any(lexicon.has(name, noun) for name in (APPOSED if lexicon.head_first else APPOSED[:1])):
        votes[Kind.GROUP] += 4
    if before == "," and _is_apposed_to_office(doc, i - 1, candidate, lexicon):
        votes[Kind.ACTOR] += 4
    if before == "," and not lexicon.head_first and lexicon.has("place_nouns", two):
        votes[Kind.PLACE] += 4  # "the village, X,"
    if before in {"of", "de", "d'"} and lexicon.has("fates", two) and candidate.kind is not Kind.PLACE:
        votes[Kind.ACTOR] += 4  # "the death of X"
    if before in {"de", "d'"} and lexicon.has("deputies", two) and candidate.kind is Kind.ACTOR and len(tokens) == 1:
        votes[Kind.PLACE] += 3  # "députée de X"
    if before in {"to", "à"} and lexicon.has("journeys", two):
        votes[Kind.PLACE] += 3  # "a visit to X"
    if lexicon.head_first and lexicon.has("place_nouns", before):
        votes[Kind.PLACE] += 3  # "l'espace X"
    if _behind_cue(doc, i, lexicon):
        votes[Kind.PLACE] += 2
    elif before in {"de", "d'", "of"} and lexicon.has("leaders", two) and candidate.kind is not Kind.PLACE:
        votes[Kind.GROUP] += 3
    if lexicon.has("plurals", before) and _is_team(doc[candidate.start : candidate.end], lexicon):
        votes[Kind.GROUP] += 3
    if before == "," and lexicon.has("rows_of_groups", two):
        votes[Kind.GROUP] += 5  # "the two other teams, X and Y"
    if before == "," and not lexicon.head_first and lexicon.has("streets", two):
        votes[Kind.PLACE] += 5  # "of New Road, X, is charged"
    if lexicon.has("stakes", two):
        pass  # "shares in Exemple Systems"
    elif lexicon.has("inner_locatives", before):
        votes[Kind.PLACE] += 3
    elif lexicon.has("locatives", before):
        votes[Kind.PLACE] += 1
    elif lexicon.has("locatives", two) and lexicon.has("determiners", before) and is_on_map(tokens.text):
        votes[Kind.PLACE] += 4  # "dans les Côtes-d'Armor"


def _is_apposed_to_office(doc: Doc, comma: int, candidate: Candidate, lexicon: Lexicon) -> bool:
    """``La Première ministre thaïlandaise, X Y,``: two capitals between commas behind an office without a name."""
    closed = candidate.end < len(doc) and doc[candidate.end].text == "," and candidate.end - candidate.start > 1
    told = lexicon.head_first or candidate.kind is not Kind.PLACE
    return closed and told and lexicon.is_person(_noun_before(doc, comma, lexicon))


def _behind_cue(doc: Doc, i: int, lexicon: Lexicon) -> bool:
    """``prise de X``, ``natif du X``, ``outskirts of X``."""
    j = i - 1
    while j > 0 and i - j < 3 and lexicon.has("place_links", doc[j].text):
        j -= 1
    return j < i - 1 and j >= 0 and lexicon.has("place_cues", doc[j].text)


def _is_town_phrase(words: list[str], *, skipped: bool, lexicon: Lexicon) -> bool:
    """``(un) bourg voisin``, ``ville de …``; not ``the state attorney general``, not ``cité par``."""
    place = lexicon.has("place_nouns", words[0]) or lexicon.has("place_heads", words[0])
    linked = lexicon.has("place_links", words[1]) or lexicon.has("locatives", words[1])
    return place and (skipped or linked) and not any(lexicon.is_person(w) for w in words[1:])


def _is_party(doc: Doc, candidate: Candidate, lexicon: Lexicon) -> bool:
    """``député Renouveau de la Creuse``: one word between an office and its place is a party."""
    i = candidate.end
    if i - candidate.start > 1 or i >= len(doc) or not lexicon.has("place_links", doc[i].text):
        return False
    person = {"PER", "PERSON"}  # all of "Renouveau de la Creuse" may be one to the model
    return doc[candidate.start].ent_type_ not in person or doc[i].ent_type_ in person


def _is_team(tokens: Tokens, lexicon: Lexicon) -> bool:
    """``les Springboks``: one plural name behind a plural article."""
    named = tokens[0].ent_type_ in {"PER", "MISC", "PERSON", "ORG"}
    return named and len(tokens) == 1 and tokens.text.endswith(("s", "x"))


def _noun_before(doc: Doc, i: int, lexicon: Lexicon) -> str:
    """The noun at once before a name, adjectives aside: ``entraîneur`` in ``l'entraîneur sud-africain Rassie``."""
    j = i - 1
    while j >= 0 and i - j < 4 and lexicon.head_first and (doc[j].pos_ == "ADJ" or lexicon.is_demonym(doc[j].text)):
        j -= 1
    if lexicon.head_first and j > 1 and doc[j].text.islower() and doc[j - 1].text in {"de", "d'"}:
        j -= 2 if doc[j - 2].pos_ == "NOUN" and doc[j].pos_ == "NOUN" else 0  # "agence de presse X"
    return doc[j].text.lower() if j >= 0 else ""


def _by_after(doc: Doc, candidate: Candidate, votes: Counter[Kind], lexicon: Lexicon) -> None:
    i = candidate.end
    if i + 2 >= len(doc):
        return
    if doc[i].text == "," and (candidate.kind is not Kind.PLACE or _is_unknown_place(doc, candidate)):
        texts = [t.text for t in doc[i + 1 : i + 6]]
        while texts and _leads_in(texts[0].lower(), lexicon) and not lexicon.is_person(texts[0]):
            texts = texts[1:]
        words = [t.lower() for t in texts]
        if len(words) > 1 and _is_town_phrase(words, skipped=len(words) < 5, lexicon=lexicon):
            votes[Kind.PLACE] += 5
        of_next = len(texts) > 1 and texts[1][:1].isupper()
        if words and lexicon.is_person(words[0]) and not of_next and not _behind_cue(doc, candidate.start, lexicon):
            votes[Kind.ACTOR] += 5
        if len(words) > 2 and words[1] == "'s" and any(map(lexicon.is_person, words[2:])):
            votes[Kind.ACTOR] += 5  # "Nepal's home minister"
        if len(words) > 1 and words[0].isdigit() and lexicon.has("ages", words[1]):
            votes[Kind.ACTOR] += 4
        if words and lexicon.has("of_persons", words[0]):
            votes[Kind.ACTOR] += 4
    if doc[i].text == "(" and doc[i + 1].text.isdigit() and i + 3 < len(doc) and lexicon.has("ages", doc[i + 2].text):
        votes[Kind.ACTOR] += 5  # "(82 ans)"
    if not lexicon.head_first and lexicon.has("local_offices", doc[i].text) and is_capital(doc[i]):
        votes[Kind.PLACE] += 4
    small = doc[i].text.islower() and not lexicon.head_first and not is_acronym(doc[i - 1].text)
    if small and (lexicon.has("seats_of", doc[i].text) or lexicon.has("seats_of", f"{doc[i].text}-{doc[i + 1].text}")):
        votes[Kind.PLACE] += 5  # "the X assembly seat"
    if doc[i].text == "," and not lexicon.head_first and _opens_county(doc, i + 1, lexicon):
        votes[Kind.PLACE] += 5  # "X, Homa Bay County"
    if not lexicon.head_first and lexicon.has("deputies_of", doc[i].text) and not is_on_map(doc[i - 1].text):
        votes[Kind.GROUP] += 4  # "Kenya Kwanza MPs"
    if not lexicon.head_first and lexicon.has("governments", doc[i].text) and candidate.kind is not Kind.PLACE:
        votes[Kind.ACTOR] += 4  # "the Exemple administration"
    if _is_outlets_town(doc, candidate, lexicon):
        votes[Kind.PLACE] += 4
    if doc[i].text == "'s" and lexicon.is_person(doc[i + 1].text):
        votes[Kind.ACTOR] += 1


def _opens_county(doc: Doc, i: int, lexicon: Lexicon) -> bool:
    """``Homa Bay County`` behind a comma, ``Co Louth`` too."""
    end = i
    while end < len(doc) and end - i < 4 and is_capital(doc[end]) and doc[end].is_alpha:
        end += 1
    capitals = [t.text for t in doc[i:end]]
    return len(capitals) > 1 and (lexicon.has("place_heads", capitals[-1]) or lexicon.has("county_marks", capitals[0]))


def _is_unknown_place(doc: Doc, candidate: Candidate) -> bool:
    """Two capitals that the model takes for a place, and no map knows: ``Zed-Ali Exemple, commissaire à …``."""
    tokens = doc[candidate.start : candidate.end]
    return (
        not candidate.fixed
        and len(tokens) > 1
        and all(t.text.istitle() for t in tokens if t.is_alpha)
        and not is_on_map(tokens.text)
    )


def _is_outlets_town(doc: Doc, candidate: Candidate, lexicon: Lexicon) -> bool:
    """``Fort Exemple television station KXYZ``: a place on the map before a small noun for a body with its own name."""
    i = candidate.end
    if lexicon.head_first or not doc[i].text.islower() or not is_on_map(doc[candidate.start : i].text):
        return False
    words = [t.text for t in doc[i : i + 4]]
    heads = [n for n, word in enumerate(words) if lexicon.has("group_heads", word) or lexicon.has("outlets", word)]
    behind = i + heads[-1] + 1 if heads else len(doc)
    small = all(w.islower() for w in words[: heads[-1] + 1]) if heads else False
    return small and behind < len(doc) and is_capital(doc[behind])


def _leads_in(word: str, lexicon: Lexicon) -> bool:
    """True for what stands between a comma and the noun of an apposition."""
    leads = any(lexicon.has(name, word) for name in ("articles", "before", "possessives"))
    return leads or lexicon.is_demonym(word)
