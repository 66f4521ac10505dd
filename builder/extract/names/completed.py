"""What belongs to a name that other rules cut short: ``World``, ``20th``, ``Students'``, ``& Co``,
``(Marxist)``, a surname that is a title."""

from __future__ import annotations

from dataclasses import replace

from builder.extract.models import nouns
from builder.extract.names import cut_ends, french_whole
from builder.extract.names.candidate import ORDINAL, Candidate, is_acronym, is_capital, past_article
from builder.extract.names.fields import with_first
from builder.extract.names.heads_last import NUMBER, past_number
from builder.extract.names.lexicon import Lexicon
from builder.extract.names.maps import TOWN_OF_SIZE, is_on_map, is_so_written
from builder.extract.names.runs import is_title_case
from builder.extract.parse import Doc
from builder.model import Kind

SITES = ("place_heads", "site_heads", "place_nouns", "streets")
APOSTROPHES = frozenset({"'", "’"})
LETTERS = frozenset({"M", "N"})
"""With which names of North and West Africa begin: ``N'Exemple``."""


def whole(doc: Doc, candidate: Candidate, lexicon: Lexicon) -> Candidate:
    """The candidate with it."""
    if (end := past_article(doc, _past_letter(doc, candidate.end))) != candidate.end:
        candidate = replace(candidate, end=end)  # "Exempla al-Essai"
    if lexicon.head_first:
        return french_whole.whole(doc, cut_ends.whole(doc, _past_apostrophe(doc, candidate), lexicon), lexicon)
    if (site := _as_site(doc, candidate, lexicon)) is not None:
        return site
    if candidate.rule == "place-noun" and (end := _past_site(doc, candidate, lexicon)) > candidate.end:
        return replace(candidate, end=end)
    if candidate.start and candidate.kind is not Kind.GROUP and _is_titled_town(doc, candidate, lexicon):
        candidate = replace(candidate, start=candidate.start - 1, kind=Kind.PLACE, fixed=True)
    if candidate.kind is Kind.ACTOR and not candidate.fixed:
        return _person(doc, candidate, lexicon)
    if candidate.kind is Kind.PLACE and candidate.end + 1 < len(doc):
        return _place(doc, candidate, lexicon)
    if candidate.kind is Kind.PLACE or candidate.rule in {"account", "site"}:
        return candidate
    candidate = replace(candidate, start=with_first(doc, candidate.start, candidate.end, lexicon))
    return _behind(doc, _before(doc, candidate, lexicon), lexicon)


def _past_letter(doc: Doc, end: int) -> int:
    """Behind ``M’hamdi``, of which the tokeniser took the first letter for a word."""
    for i in (end - 1, end):
        if i + 1 < len(doc) and i and doc[i].text[:-1] in LETTERS and doc[i].text[-1] in APOSTROPHES:
            glued = not doc[i].whitespace_ and doc[i + 1].is_lower and doc[i + 1].is_alpha
            return i + 2 if glued else end
    return end


def _past_site(doc: Doc, c: Candidate, lexicon: Lexicon) -> int:
    """Where ``Salt Lake`` goes on with ``City``, ``Hyde Park`` with ``Corner``: a noun for a place behind another, of
    one name to the model too and nobody's office behind it (``Exemple County Park Commissioner``), or to the map."""
    last = end = c.end
    whole = doc.span(c.start, end + 1)
    if end < len(doc) and lexicon.has("councils", doc[end].text) and is_so_written(whole.text):
        return end + 1
    while last < len(doc) and doc[last].ent_iob_ == "I" and doc[last].ent_type_ in {"GPE", "LOC", "FAC"}:
        if not (doc[last].text.istitle() and lexicon.has_any(SITES, doc[last].text)):
            return end
        last += 1
    return last


def _past_apostrophe(doc: Doc, c: Candidate) -> Candidate:
    """``Exempla's``, ``Teste-Faa'a``, of which the tokeniser cut off what stands behind the apostrophe (French)."""
    last = doc[c.end - 1]
    cut = last.text[-1:] in APOSTROPHES and len(last) > 3 and is_capital(last) and not last.whitespace_
    return replace(c, end=c.end + 1) if cut and c.end < len(doc) and doc[c.end].text in {"s", "a", "i", "o", "u"} else c


def _is_titled_town(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """True for ``Santos`` behind ``General``: a town of some size that is called by a title and no person behind it,
    alone or as the first words of a longer name (``International Airport``); to a model that saw a person in it, all
    of its words (``Santos City``)."""
    start, title = c.start, doc[c.start - 1]
    if c.kind is Kind.ACTOR and (c.end - start == 1 or not is_on_map(doc.span(start - 1, c.end).text, TOWN_OF_SIZE)):
        return False
    if not (title.text.istitle() and lexicon.has("titles", title.text)) or lexicon.is_given(doc[start].text):
        return False
    return any(
        is_on_map(doc.span(start - 1, i).text, TOWN_OF_SIZE) for i in range(start + 1, min(c.end, start + 3) + 1)
    )


def _place(doc: Doc, c: Candidate, lexicon: Lexicon) -> Candidate:
    """``province of Exempla`` with ``del Sur``: a place of another language, whole on the map."""
    link, last = doc[c.end], doc[c.end + 1]
    if not (link.is_lower and lexicon.has("surname_particles", link.text) and is_capital(last)):
        return c
    first = c.end - 1
    while first > c.start and is_capital(doc[first - 1]):
        first -= 1
    return replace(c, end=c.end + 2) if is_on_map(doc.span(first, c.end + 2).text) else c


def _person(doc: Doc, c: Candidate, lexicon: Lexicon) -> Candidate:
    """``Zed Judge``; ``An Garda Exempla``, a body by its Irish article; ``Star Exempla``, a ship or a firm."""
    start, end = c.start, c.end
    if end - start > 1 and start and doc[start].text == "Class" and ORDINAL.fullmatch(doc[start - 1].text):
        return replace(c, start=start + 1)  # "Petty Officer 1st Class Zed Exemple"
    irish = start > 1 and doc[start - 2].text == "An" and not doc[start - 2].is_sent_start
    if irish and lexicon.has("titles", doc[start - 1].text) and doc[start - 1].text.istitle():
        return replace(c, start=start - 2, kind=Kind.GROUP, fixed=True)
    behind_letters = end < len(doc) and doc[end].is_lower and lexicon.is_person(doc[end].text)
    letters = doc[end - 1].text
    body = is_acronym(letters) and not lexicon.has_any(("postnominals", "titles"), letters)
    if end - start > 1 and behind_letters and body and not lexicon.opens_person(doc, start):
        return replace(c, kind=Kind.GROUP)  # "Exempla North EP boss"
    if (further := _past_given(doc, start, end, lexicon)) > end:
        return replace(c, end=further)
    lettered = end - start == 3 and doc[start + 1].text == "-" and doc[end - 1].is_upper and 1 < len(doc[end - 1]) < 5
    if lettered and doc[start].text.istitle():
        return replace(c, kind=Kind.GROUP)  # "Exempla-EF", a party
    first = doc[start - 1] if start else doc[start]
    if end - start == 1 and first.i < start and first.text.istitle() and lexicon.has("named_too", first.text):
        return replace(c, start=start - 1, kind=Kind.GROUP)
    if end - start > 1 or end >= len(doc) or not lexicon.is_given(doc[start].text) or is_title_case(doc):
        return c
    last, behind = doc[end], doc[end + 1] if end + 1 < len(doc) else doc[end]
    office = last.text.istitle() and last.pos_ == "PROPN" and lexicon.has("titles", last.text)
    hung = doc[start].dep_ == "compound" and doc[start].head.i == end and not is_on_map(doc[start].text)
    alone = behind.i == end or not (is_capital(behind) or behind.lower_ in {"of", "for"})
    return replace(c, end=end + 1) if office and hung and alone else c


def _as_site(doc: Doc, c: Candidate, lexicon: Lexicon) -> Candidate | None:
    """``Zed Exemple hospital``: a house or a site that is called by somebody; not his ``hospital bills``."""
    end, size = c.end, c.end - c.start
    site = doc[end].text if end < len(doc) and doc[end].is_lower else ""
    goes_on = end + 1 < len(doc) and doc[end + 1].pos_ in {"NOUN", "PROPN"}
    named = c.kind is Kind.ACTOR or lexicon.opens_person(doc, c.start)
    if c.fixed or size not in (2, 3) or goes_on or not named or not lexicon.has("named_sites", site):
        return None
    house = lexicon.has("group_heads", site) or site in {"mosque", "church"}
    return replace(c, end=end + 1, kind=Kind.GROUP if house else Kind.PLACE, fixed=True)


def _past_given(doc: Doc, start: int, end: int, lexicon: Lexicon) -> int:
    """Where ``Zed Exemple`` ends behind a title, where the tagger took the surname for a verb or an adjective."""
    title = start > 0 and lexicon.has("titles", doc[start - 1].text) and is_capital(doc[start - 1])
    if not title or end - start > 1 or end >= len(doc) or not lexicon.is_given(doc[start].text):
        return end
    last = doc[end]
    plain = last.text.istitle() and last.is_alpha and len(last) > 2 and last.lower_ not in nouns(lexicon.language)
    listed = lexicon.has_any(("titles", "things", "determiners", "group_heads", "stop_names"), last.text)
    return end + 1 if plain and not (listed or lexicon.is_person(last.text)) else end


def _before(doc: Doc, c: Candidate, lexicon: Lexicon) -> Candidate:
    start = c.start
    first, several = doc[start], c.end - start > 1
    side = first.is_sent_start and lexicon.has("sides", first.text) and c.end - start > 2
    if several and doc[start + 1].text.istitle() and (side or first.text == "THE"):
        return replace(c, start=start + 1)  # "Opposition Exempla Party", "THE Hawks"
    if start == 0:
        return c
    before = doc[start - 1]
    if before.text == "World" and before.dep_ == "compound" and start <= before.head.i < c.end:
        numbered = start > 1 and is_capital(doc[start - 2])  # "Second World", "Arab World"
        return c if numbered else replace(c, start=start - 1)
    if c.kind is None and before.text.istitle() and lexicon.has("named_too", before.text) and c.end - start == 1:
        return replace(c, start=start - 1, kind=Kind.GROUP)  # "the company Star Exempla"
    if doc[start].text == "Century" and c.end - start > 1 and ORDINAL.fullmatch(before.text):
        return replace(c, start=start - 1)
    headed = c.kind is Kind.GROUP and lexicon.has("group_heads", doc[start].text)
    if headed and start > 1 and before.text in APOSTROPHES and before.tag_ == "POS":
        owner = doc[start - 2]
        many = owner.text.istitle() and (lexicon.has("owners", owner.text) or lexicon.is_person(owner.text))
        return replace(c, start=start - 2) if many else c
    if c.rule == "head-noun" and any(t.text == "and" for t in doc[start : c.end]):
        while (
            start > 0
            and doc[start].ent_iob_ == "I"
            and doc[start - 1].ent_type_ == "ORG"
            and _is_word(doc, start - 1, lexicon)
        ):
            start -= 1
    return replace(c, start=start)


def _is_word(doc: Doc, i: int, lexicon: Lexicon) -> bool:
    """True for a capital that is no article and no office."""
    others = lexicon.has_any(("determiners", "titles"), doc[i].text) or lexicon.is_person(doc[i].text)
    return is_capital(doc[i]) and doc[i].is_alpha and not others


def _behind(doc: Doc, c: Candidate, lexicon: Lexicon) -> Candidate:
    end = c.end
    following = [t.text for t in doc[end : end + 2]]
    if c.kind is Kind.GROUP and len(following) == 2 and following[0] == "&" and lexicon.has("and_firm", following[1]):
        return replace(c, end=end + 2)
    if c.kind is not Kind.ACTOR and doc[end - 1].text in NUMBER and end - c.start > 1:
        return replace(c, end=past_number(doc, end))  # "Police Team No. 12"
    headed = c.kind is Kind.GROUP and any(lexicon.has("sure_heads", t.text) for t in doc[c.start : end])
    if headed and len(following) == 2 and following[0] == "(" and lexicon.has("wings", following[1]):
        closed = next((t.i for t in doc[end + 2 : end + 5] if t.text == ")"), None)
        inner = doc[end + 1 : closed] if closed else []
        if inner and all(lexicon.has("wings", t.text) or t.text == "-" for t in inner):
            return replace(c, end=inner[-1].i + 2)
    body = c.kind is Kind.GROUP and any(lexicon.has("group_heads", t.text) for t in doc[c.start : end])
    return replace(c, end=_past_list(doc, c, lexicon)) if body else c


def _past_list(doc: Doc, c: Candidate, lexicon: Lexicon) -> int:
    """Where ``Association of Staff of Banks, Insurance, and Financial Institutions`` ends: plurals, and no names."""
    comma = next((t.i for t in doc[c.start : c.end] if t.text == ","), c.end)
    first = doc[comma - 1].text
    behind = doc[comma : comma + 8]
    if len(behind) < 5 or behind[0].text != "," or not (first.istitle() and first.endswith("s")):
        return c.end
    if [t.text for t in behind[2:4]] != [",", "and"] or not _is_field(doc, comma + 1, lexicon):
        return c.end
    end = comma + 4
    while end < len(doc) and _is_field(doc, end, lexicon):
        end += 1
    return end if end > comma + 4 and doc[end - 1].text.endswith("s") else c.end


def _is_field(doc: Doc, i: int, lexicon: Lexicon) -> bool:
    text = doc[i].text
    named = text in lexicon.well_known or is_on_map(text) or lexicon.is_given(text)
    return text.istitle() and doc[i].is_alpha and not named and not lexicon.is_person(text)
