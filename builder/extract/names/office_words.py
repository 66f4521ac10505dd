"""Words of an office that are nobody's name: ``Défense`` in ``ministre de la Défense``, ``Interior Minister``."""

from __future__ import annotations

from builder.extract.names.candidate import Candidate, is_capital
from builder.extract.names.lexicon import Lexicon
from builder.extract.names.maps import TOWN_OF_SIZE, is_on_map
from builder.extract.parse import Doc
from builder.extract.parse import Span as Tokens
from builder.model import Kind

FIELDS = 16
"""So many tokens the fields of one minister may take."""
ROW = 60
"""So many tokens the fields of one minister may take that holds several."""
FIELD_LISTS = ("fields", "portfolios", "portfolios_of_ministers")
JOINTS = frozenset({"and", ",", "&"})
WIDE = frozenset({"europe", "afrique", "asie", "amérique"})
"""What a minister may be of without being its own: ``ministre de l'Europe``."""


def is_office_word(doc: Doc, candidate: Candidate, lexicon: Lexicon) -> bool:
    """``Interior`` in ``Interior Minister``; ``Oscar`` in ``Oscar-winning``; ``Exemple`` in ``Exemple hospital``."""
    if lexicon.head_first or candidate.fixed or candidate.end >= len(doc):
        return False
    start = candidate.start
    whose = start > 1 and doc[start - 1].text == "of" and lexicon.has("ministers", doc[start - 2].text)
    if whose and candidate.end - start == 1 and lexicon.has("portfolios_of_ministers", doc[start].text):
        return True  # "Secretary of State"
    word, after = doc[candidate.end - 1].text, doc[candidate.end]
    somebodys = candidate.kind is Kind.ACTOR or (
        candidate.kind is Kind.PLACE and lexicon.is_given(word) and not is_on_map(word)
    )
    if somebodys and candidate.end - start == 1 and lexicon.has("named_sites", after.text):
        return after.text.islower()  # "Exemple hospital"
    alone = candidate.kind in (Kind.ACTOR, None) and candidate.end - start == 1
    if alone and is_capital(after) and lexicon.has("named_things", after.text):
        return True  # "the Exemple Prize"
    office = lexicon.has_any(("portfolios", "sides"), word) and lexicon.is_person(after.text)
    office = office or (lexicon.has("portfolios_of_ministers", word) and lexicon.has("ministers", after.text))
    glued = after.text == "-" and not after.whitespace_ and not doc[candidate.end - 1].whitespace_
    small = candidate.end + 1 < len(doc) and doc[candidate.end + 1].text.islower()
    return office or (glued and small and candidate.kind is Kind.ACTOR)


def is_office_named(doc: Doc, candidate: Candidate, lexicon: Lexicon) -> bool:
    """True for ``Public Relations Officer``, and for ``Group Managing`` before ``Director``: what somebody is."""
    if lexicon.head_first or candidate.rule == "well-known" or candidate.end - candidate.start < 2:
        return False
    if _is_office_of(doc, candidate, lexicon):
        return True
    last, after = doc[candidate.end - 1], doc[candidate.end] if candidate.end < len(doc) else None
    if last.text.istitle() and lexicon.has("offices_only", last.text):
        return candidate.kind is not Kind.ACTOR or not lexicon.opens_person(doc, candidate.start)
    cut = candidate.kind is not Kind.PLACE and not candidate.fixed and after is not None and after.text.istitle()
    cut = cut and after is not None and lexicon.has("offices_only", after.text)
    return cut and lexicon.has("before_offices", last.text)


def _is_office_of(doc: Doc, candidate: Candidate, lexicon: Lexicon) -> bool:
    """True for ``Leader of Opposition``, ``Ruler of Exemplia``: one who is something, no body; not ``Sisters of``."""
    first, link = doc[candidate.start], doc[candidate.start + 1].text
    one = lexicon.is_person(first.text) and not first.lower_.endswith("s") and link == "of"
    open_ = candidate.kind is not Kind.ACTOR and not candidate.fixed
    return one and open_ and not is_on_map(doc.span(candidate.start, candidate.end).text)


def is_seat(doc: Doc, candidate: Candidate, lexicon: Lexicon) -> bool:
    """True for ``Exemple`` in ``former Exemple MP Zed Testard``: a seat or a party, and no person."""
    i = candidate.end
    alone = not lexicon.head_first and i - candidate.start == 1 and candidate.kind is Kind.ACTOR and i + 2 < len(doc)
    if not alone or candidate.fixed or not is_capital(doc[i]):
        return False
    seated = lexicon.has("seated_for", doc[i].text) and is_capital(doc[i + 1]) and is_capital(doc[i + 2])
    return seated or doc.span(i, i + 3).text == "Member of Parliament"


def is_portfolio(doc: Doc, candidate: Candidate, lexicon: Lexicon) -> bool:
    """True for ``Défense`` in ``ministre de la Défense``, ``République`` in ``président de la République``."""
    if candidate.fixed or not lexicon.head_first:
        return False
    i = lexicon.before_links(doc, candidate.start - 1)
    if i == candidate.start - 1:
        return False
    if i > 0 and doc[i].text == "à" and lexicon.has("portfolios", doc[candidate.start].text):
        i -= 1  # "secrétaire d'Etat à la Santé"
    if i > 0 and lexicon.has("and", doc[i].text) and lexicon.has("links", doc[i + 1].text):
        i = lexicon.before_links(doc, i - 2)  # "de la Culture et des Médias"
    i = _behind_fields(doc, i, lexicon)
    while i > 0 and (lexicon.is_demonym(doc[i].text) or lexicon.has("charged", doc[i].text)):
        i -= 1
    if i > 1 and doc[i].text == "en" and doc[i + 1].lower_ == "charge":
        i -= 1  # "ministre en charge de la Sécurité"
    if i > 1 and lexicon.has("states_alone", doc[i].text) and lexicon.has("links", doc[i - 1].text):
        i -= 2  # "ministre d'Etat chargé des Relations"
    if i < 0:
        return False
    if doc[i].lower_ == "secrétaire" and doc[i + 1].text not in {"d'", "de"}:
        return False  # "secrétaire général de la Exempla"
    words = {t.text.lower() for t in doc[candidate.start : candidate.end]}
    office = doc[i].text.lower()
    text = doc.span(candidate.start, candidate.end).text.lower()
    abroad = text in lexicon.countries and text not in WIDE  # "le Premier ministre d'Exemplie"
    if abroad or (len(words) > 1 and lexicon.opens_person(doc, candidate.start)):
        return False  # "ministre des Finances de Zed Exemple"
    held = lexicon.has("holders", office) and all(lexicon.has("portfolios", word) for word in words)
    return held or lexicon.has("ministers", office) or bool(words & {"république"} and lexicon.is_person(office))


def _behind_fields(doc: Doc, i: int, lexicon: Lexicon) -> int:
    """The minister before ``du Commerce`` and a comma: a row of fields; ``i`` itself where none is."""
    j = i - (doc[i].text == ",")
    while j > 1 and i - j < FIELDS and doc[j].pos_ in {"NOUN", "PROPN", "ADJ"}:
        before = lexicon.before_links(doc, j - 1)
        if before < j - 1 and doc[before].text == "," and doc[before + 1].text != ",":
            before -= 1
        if lexicon.has("ministers", doc[before].text):
            return before
        j = before
    return i


def is_in_row_of_fields(doc: Doc, candidate: Candidate, lexicon: Lexicon) -> bool:
    """``Habitat`` in ``ministre de la Justice, de la Santé et de l'Habitat``: each field behind a link of its own, and
    a minister before them."""
    if not lexicon.head_first or candidate.start < 4:
        return False
    if candidate.kind is Kind.ACTOR and not lexicon.has("singular_articles", doc[candidate.start - 1].text):
        return False  # no person behind "de l'"
    text = doc.span(candidate.start, candidate.end).text
    if text.lower() in lexicon.countries or is_on_map(text, TOWN_OF_SIZE):
        return False  # "le ministre de la Justice, de passage en Exemplie et de retour de Testville"
    i, joints = candidate.start - 1, 0
    while i > 0 and candidate.start - i < ROW:
        word = doc[i]
        if word.text == "," or lexicon.has("and", word.text):
            joints += lexicon.has("links", doc[i + 1].text)
            if not (lexicon.has("links", doc[i + 1].text) or lexicon.has("and", doc[i + 1].text)):
                return False
        elif lexicon.has("ministers", word.text):
            return joints > 0 and lexicon.has("links", doc[i + 1].text)
        elif not (
            word.pos_ in {"NOUN", "PROPN", "ADJ"}
            or lexicon.has("links", word.text)
            or lexicon.has("determiners", word.text)
        ):
            return False
        i -= 1
    return False


def is_office_phrase(tokens: Tokens, lexicon: Lexicon) -> bool:
    """``ministres des Affaires étrangères``, ``conseiller national Vert``: an office in small letters."""
    first = tokens[0]
    return first.is_lower and (lexicon.has("ministers", first.text) or lexicon.has("persons", first.text))


def is_office_alone(words: list[str], lexicon: Lexicon) -> bool:
    """``Première ministre thaïlandaise``: an office, and nobody's name."""
    skipped = ("before", "portfolios", "portfolios_of_ministers")  # "State Councilor"
    plain = [w for w in words if not lexicon.is_demonym(w) and not lexicon.has_any(skipped, w)]
    return bool(plain) and all(lexicon.is_person(w) or lexicon.has("titles", w) for w in plain)


def is_field(doc: Doc, candidate: Candidate, lexicon: Lexicon) -> bool:
    """True for what somebody is director or minister of, and no body; False in French."""
    words = doc[candidate.start : candidate.end]
    if not lexicon.head_first and len(words) == 1 and lexicon.has("polls", words[0].text):
        return True  # "the General Election"
    if lexicon.head_first or candidate.fixed or candidate.kind is Kind.PLACE:
        return False
    if not all(_is_field_word(t.text, lexicon) for t in words):
        return False
    at = candidate.start - 1
    while at > 0 and (doc[at].text in JOINTS or (is_capital(doc[at]) and _is_field_word(doc[at].text, lexicon))):
        at -= 1
    office = at > 0 and doc[at].text in {"of", "for"} and lexicon.is_person(doc[at - 1].text)
    return office and is_capital(doc[at - 1])


def _is_field_word(word: str, lexicon: Lexicon) -> bool:
    return word in {"and", ",", "&"} or lexicon.has_any(FIELD_LISTS, word)
