"""The rest of names that the model cut short: a surname, particles, a nickname, the other half of ``Paris-Saclay``."""

from __future__ import annotations

from dataclasses import replace

from builder.data.order import family_first
from builder.extract.names import branches, whole_persons
from builder.extract.names.candidate import Candidate, is_acronym, is_capital
from builder.extract.names.lexicon import Lexicon
from builder.extract.names.maps import TOWN_OF_SIZE, is_on_map, is_so_written
from builder.extract.names.runs import CAMEL, COMMON, is_hyphen, is_name_word, is_syllable, is_title_case
from builder.extract.parse import Doc, Token
from builder.extract.tagging import Passage
from builder.model import Kind

ELIDED = frozenset({"d'", "l'"})


def widened(passage: Passage, candidates: list[Candidate], lexicon: Lexicon) -> list[Candidate]:
    """The candidates, each with what belongs to its words: the other half of ``Paris-Saclay``, a surname left out."""
    headline = bool(candidates) and is_title_case(passage.doc)
    return [_widened(passage.doc, c, lexicon, None if headline else COMMON) for c in candidates]


def _widened(doc: Doc, candidate: Candidate, lexicon: Lexicon, common: tuple[str, ...] | None) -> Candidate:
    """``common`` are the lists of words that no name goes on with; None where capitals tell nothing."""
    if not candidate.fixed and common is not None and _is_given_alone(doc, candidate, lexicon):
        return replace(candidate, start=candidate.start - 1, kind=Kind.ACTOR)
    start, end = candidate.start, candidate.end
    while end + 1 < len(doc) and is_hyphen(doc, end) and not _parts_two(doc, end, lexicon):
        small = doc[end + 1].text.islower() and not is_hyphen(doc, min(end + 2, len(doc) - 1))
        small = small and not (candidate.kind is Kind.ACTOR and is_syllable(doc, end + 1))
        if candidate.kind is Kind.ACTOR and end + 2 < len(doc) and doc[end + 1].text in lexicon.lists["particles"]:
            end += 2  # "Habib-ul Exemple"
            end += is_capital(doc[end])
            continue
        if not lexicon.head_first and small:
            break  # Oscar-winning
        end += 2
        if end < len(doc) and doc[end - 1].text.lower() in ELIDED:
            end += 1  # Côtes-d'Armor
    article = start > 0 and lexicon.is_capital_article(doc[start - 1].text) and not doc[start - 1].is_sent_start
    on_map = is_on_map if lexicon.head_first else is_so_written
    article = article and not is_acronym(doc[start].text)  # "Le TEX"
    if article and candidate.kind is not Kind.ACTOR and not candidate.fixed and on_map(doc.span(start - 1, end).text):
        return replace(candidate, start=start - 1, end=end, kind=Kind.PLACE)  # "les gendarmes de La Exemple"
    town = end - start == 1 and is_on_map(doc[start].text, TOWN_OF_SIZE)
    if town and (district := _with_district(doc, end, lexicon)) > end:
        return replace(candidate, end=district, kind=Kind.PLACE)
    if end < len(doc) and doc[end].text in {"TV", "FC"} and is_capital(doc[end - 1]) and doc[end - 1].whitespace_:
        end += 1  # Metro TV
    while start > 1 and is_hyphen(doc, start - 1) and not _parts_two(doc, start - 1, lexicon):
        if len(doc[start - 2]) < 5 and doc[start - 2].text.islower():
            break
        start -= 2
    number = end + (end < len(doc) and doc[end].text == "Local")
    if start + 1 < number < len(doc) and doc[number - 1].text == "Local" and doc[number].text.isdigit():
        return replace(candidate, end=number + 1)  # "Teamsters Local 12"
    if not candidate.fixed and common is not None and is_capital(doc[end - 1]) and doc[end - 1].is_alpha:
        while end < len(doc) and _joins(doc[end], lexicon):
            if candidate.kind is Kind.GROUP and lexicon.opens_person(doc, end):
                break  # "Secretary of Transportation Sean Exemple"
            end += 1
        while start > 0 and is_capital(doc[start]) and _joins(doc[start - 1], lexicon):
            if candidate.kind is Kind.ACTOR and _is_anothers(doc, start, lexicon):
                break
            start -= 1
        if (
            candidate.kind is Kind.GROUP
            and end < len(doc)
            and is_acronym(doc[end].text)
            and not (lexicon.is_person(doc[end].text) or lexicon.has("postnominals", doc[end].text))  # "Boeing CEO"
            and (lexicon.head_first or _is_of_its_letters(doc[end].text, lexicon))
        ):
            end += 1  # Exemple CSF
        elif branches.goes_on(doc, candidate, start, end, lexicon):
            end += 1  # ABC Suisse
        first = doc[start - 1] if start else doc[start]
        outlet = candidate.kind is Kind.GROUP and is_acronym(first.text) and not lexicon.head_first
        outlet = outlet and first.text not in lexicon.lists["short_offices"]  # "CM Exemple"
        outlet = outlet and not lexicon.has("titles", first.text)
        if outlet and first.i < start and first.ent_type_ in {"", "ORG"} and not lexicon.is_person(first.text):
            start -= first.text.lower() not in lexicon.countries  # "ITV News Anglia"
        bare = candidate.kind is None and lexicon.head_first and not is_on_map(first.text) and not first.is_sent_start
        if bare and first.text.istitle() and lexicon.is_given(first.text) and first.i == start - 1:
            start -= 1  # "le ministre turc Hakan Exemple"
        alone = candidate.kind is Kind.GROUP and not lexicon.head_first and end - start == 1 and first.i == start - 1
        if alone and lexicon.is_given(first.text) and first.ent_type_ == "" and _is_somebodys(doc, first, lexicon):
            start, candidate = start - 1, replace(candidate, kind=Kind.ACTOR)  # "the case of Zed Exemple"
        if candidate.kind is None and start > 1 and lexicon.is_given(doc[start - 2].text):
            given = is_capital(doc[start - 1]) and lexicon.has("particles", doc[start - 1].text)
            start -= 2 if given else 0  # "Marine Le Pen", of which the model saw nothing
        if candidate.kind is Kind.ACTOR:
            start, end = whole_persons.whole(doc, start, end, lexicon)
    return replace(candidate, start=start, end=end)


def _parts_two(doc: Doc, i: int, lexicon: Lexicon) -> bool:
    """True for the hyphen of ``Zed Exemple-Ada Testard``: between two first names with a surname each."""
    if not 1 < i < len(doc) - 2 or not (is_capital(doc[i - 1]) and is_capital(doc[i + 2])):
        return False
    return lexicon.is_given(doc[i - 2].text) and lexicon.is_given(doc[i + 1].text)


def _is_of_its_letters(text: str, lexicon: Lexicon) -> bool:
    """True for letters that end an English name: no office (``Exempla CM``), no thing (``Exempla CDMA``)."""
    return text not in lexicon.lists["shouted"] and not lexicon.has("things", text)


def _is_somebodys(doc: Doc, first: Token, lexicon: Lexicon) -> bool:
    """True for a first name that no sentence opens and no map has, before a word in title case that ends no company's
    name."""
    last = doc[first.i + 1]
    listed = lexicon.has_any(("group_heads", "group_tails", "site_heads", "things"), last.text)
    return last.text.istitle() and last.is_alpha and not (first.is_sent_start or is_on_map(first.text) or listed)


def _with_district(doc: Doc, end: int, lexicon: Lexicon) -> int:
    """Where ``Washington, D.C.`` ends: a capital that goes by its district's initials too, no second place."""
    behind = end + (end < len(doc) and doc[end].text == ",")
    return behind + 1 if behind < len(doc) and lexicon.has("districts", doc[behind].text) else end


def _is_given_alone(doc: Doc, candidate: Candidate, lexicon: Lexicon) -> bool:
    """``Jinping``, of which the model left out the family's name before it."""
    i, end = candidate.start, candidate.end
    whole = " " not in doc.span(i, end).text  # "Nok-hin" too
    alone = whole and i > 0 and is_capital(doc[i - 1]) and doc[i - 1].whitespace_ == " "
    ends = end == len(doc) or not is_capital(doc[end])
    if candidate.kind is Kind.GROUP or lexicon.has_any(("place_heads", "group_heads"), doc[i].text):
        return False
    return alone and ends and not doc[i].text.isupper() and family_first(doc.span(i - 1, end).text)


def _is_anothers(doc: Doc, start: int, lexicon: Lexicon) -> bool:
    """True where the word before a person's name is no part of it: ``ABC Switzerland Zed Exemple``, ``of Police Zed``,
    the name itself said twice."""
    before = doc[start - 1].text
    if lexicon.has("partisans_named", before) and before.endswith("s"):
        return True  # "les Verts Zed Exemple et"
    if lexicon.names_party(doc, start - 1):
        return True  # "le maire de Reconquête Zed Exemple"
    if before == doc[start].text or lexicon.has("group_heads", before) or lexicon.has("portfolios", before):
        return True
    if lexicon.has("ministers_fields", before) and start > 1 and not lexicon.is_given(before):
        return True  # "Minister of Foreign Affairs Zed Exemple"
    if not lexicon.is_given(doc[start].text) or lexicon.is_given(before):
        return False
    office = lexicon.head_first and start > 1 and doc[start - 2].is_lower and lexicon.is_person(doc[start - 2].text)
    return is_on_map(before) or office  # "le chercheur Exemplom Zed Testard"


def _joins(token: Token, lexicon: Lexicon) -> bool:
    if CAMEL.fullmatch(token.text) or lexicon.has("ranks", token.text):
        return False
    return is_name_word(token, lexicon) and token.ent_type_ == "" and not token.is_upper
