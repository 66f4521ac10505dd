"""What looks like a French name and is none: ``Agent II``, ``au Nord de Testville``, ``une Cour d'appel``, a field in
a row of a minister's."""

from __future__ import annotations

import re

from builder.extract.names import bodies, office_words, teams
from builder.extract.names.candidate import Candidate, is_capital, word_at
from builder.extract.names.french_near import brief_behind
from builder.extract.names.lexicon import Lexicon
from builder.extract.names.maps import is_on_map
from builder.extract.names.word_kinds import chances
from builder.extract.parse import Doc
from builder.extract.parse import Span as Tokens
from builder.model import Kind

LIKELY = 0.4
"""The chance from which a word is believed to be a place's."""
NUMERAL = re.compile(r"(?:I{2,3}|I[VX]|VI{1,3}|X[IV]+)")

SOMEBODY = re.compile(r"(?:[A-Z]\.-?){1,2}[A-Z]\.")
"""``Z.E.``, ``J.-P.E.``: somebody whose name is kept back."""


def refused(candidate: Candidate, tokens: Tokens, before: str, lexicon: Lexicon) -> bool:
    """True for a French candidate that is no mention."""
    doc = tokens.doc
    open_ = not candidate.fixed or candidate.rule == "place-noun"
    return (
        (len(tokens) == 1 and _is_bearing(doc, candidate, lexicon))
        or _is_of_a_people(doc, candidate, before, lexicon)
        or (len(tokens) == 2 and _is_numbered_rank(tokens, lexicon))
        or (before in {"un", "une"} and _is_any_body(candidate, tokens, lexicon))
        or (before == "contre" and tokens.text.rstrip(".") == "X" and _is_of_nobody(doc, candidate, lexicon))
        or (open_ and _is_named_after(doc, candidate, before, lexicon))
        or (len(tokens) == 1 and open_ and _is_of_a_way(doc, candidate, lexicon))
        or (open_ and before == "les" and _is_unknown_people(candidate, tokens))
        or (len(tokens) == 1 and _is_general(doc, candidate, before, lexicon))
        or (
            open_
            and before in {"de", "d'", "du"}
            and candidate.start > 1
            and doc[candidate.start - 2].text in lexicon.lists["races"]
        )
        or (not candidate.fixed and teams.are_nobles(doc, candidate.start, candidate.end, lexicon))
        or (before == "(" and not candidate.fixed and brief_behind(doc, candidate.start - 1, lexicon) == candidate.end)
        or (len(tokens) > 1 and not candidate.fixed and tokens[len(tokens) - 1].text in lexicon.lists["cups"])
        or (open_ and len(tokens) == 1 and _is_of_two_colours(doc, candidate, lexicon))
        or _is_withheld(candidate, tokens.text, before, lexicon)
        or (len(tokens) == 1 and _is_county_code(doc, candidate, lexicon))
        or (open_ and len(tokens) > 1 and _is_between_towns(doc, candidate, lexicon))
        or (open_ and office_words.is_in_row_of_fields(doc, candidate, lexicon))
    )


def _is_general(doc: Doc, c: Candidate, before: str, lexicon: Lexicon) -> bool:
    """``la Force``, ``le Musée``, ``le Canton``, a place to the model; ``SM le Roi``; ``Hautes orientations``: what
    every country or town has, a title, an adjective."""
    word, after = doc[c.start], word_at(doc, c.end)
    if (
        word.text in lexicon.lists["majesties"]
        and after in {"le", "la"}
        and lexicon.has("titles", word_at(doc, c.end + 1))
    ):
        return True
    articles = lexicon.has("singular_articles", before) or lexicon.has("plurals", before)
    if not c.fixed and articles and word.text in {"Force", "Forces"}:
        return True
    if c.fixed or c.kind not in (Kind.PLACE, None) or not word.text.istitle():
        return False
    described = after.islower() and doc[c.end].pos_ in {"NOUN", "ADJ"}
    if described and (lexicon.has("leading_adjectives", word.text) or lexicon.has("place_adjectives", word.text)):
        return True
    if lexicon.is_person(word.text) and lexicon.has("titles", word.text):
        return True
    general = lexicon.has("place_heads", word.text) or lexicon.has("place_nouns", word.text)
    body = lexicon.has("group_heads", word.text) and not is_on_map(word.text)  # "dans le Centre", a region
    general = (c.kind is Kind.PLACE and (general or body)) or word.lower_ in {"force", "forces"}
    led = articles or word.is_sent_start or described
    return general and led and not lexicon.has("locatives", before)


def _is_of_two_colours(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``Ciel`` and ``Blanc`` of ``les Ciel et Blanc``: what a club's players are called."""
    colours = lexicon.lists["colours"]
    first = word_at(doc, c.end) == "et" and word_at(doc, c.end + 1) in colours
    second = word_at(doc, c.start - 1) == "et" and word_at(doc, c.start - 2) in colours
    return doc[c.start].text in colours and (first or second)


def _is_withheld(c: Candidate, text: str, before: str, lexicon: Lexicon) -> bool:
    """``le procès de Z.E.``: letters without an article, no party's."""
    led = lexicon.has("singular_articles", before) or lexicon.has("parties_short", text.replace(".", ""))
    return not (c.fixed or led) and SOMEBODY.fullmatch(text) is not None


def _is_county_code(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``VD`` in ``Testville VD`` and ``Testville (VD)``."""
    word, at = doc[c.start], c.start - 1
    if not (word.is_upper and lexicon.has("county_codes", word.text) and at > 0):
        return False
    at -= doc[at].text in {"(", "/"}
    return is_capital(doc[at]) and (doc[at].ent_type_ == "LOC" or is_on_map(doc[at].text))


def _is_bearing(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``au Nord de Testville``: where it lies from there; ``Nord`` alone is a county."""
    goes_on = c.end + 1 < len(doc) and lexicon.has("place_links", doc[c.end].text)
    return goes_on and lexicon.has("compass", doc[c.start].text) and is_capital(doc[lexicon.past_links(doc, c.end - 1)])


def _is_numbered_rank(tokens: Tokens, lexicon: Lexicon) -> bool:
    """``Agent II``: a rank with its number, nobody's name."""
    return NUMERAL.fullmatch(tokens[1].text) is not None and lexicon.is_somebody(tokens[0].text)


def _is_any_body(c: Candidate, tokens: Tokens, lexicon: Lexicon) -> bool:
    """``une Cour d'appel de plein exercice``: one to be, with one capital; not where its initials follow."""
    headed = lexicon.has("group_heads", tokens[0].text) and c.rule != "spelled-out" and len(tokens) > 1
    plain = headed and not any(is_capital(t) or lexicon.is_demonym(t.text) for t in tokens[1:])
    plain = plain and any(t.pos_ == "ADP" for t in tokens)
    known = bodies.words_at(tokens.doc, c.start, lexicon)
    plain = plain and (known is None or known[1])  # not for "Conseil de sécurité"
    return plain and tokens.text not in lexicon.well_known and tokens.doc.span(c.end, c.end + 1).text not in {"(", ","}


def _is_of_nobody(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``plainte contre X``, ``information judiciaire ouverte contre X``; not ``contre X, le réseau``."""
    explained = c.end < len(doc) and doc[c.end].text in {",", "("}
    return not explained and any(lexicon.has("complained", t.text) for t in doc[max(0, c.start - 4) : c.start - 1])


def _is_named_after(doc: Doc, c: Candidate, before: str, lexicon: Lexicon) -> bool:
    """``Exemple`` in ``le boson d'Exemple``, ``échelle d'Exemple``: what was found, by whoever found it."""
    after = c.kind is not Kind.GROUP and c.start > 1 and before in {"de", "d'"} and c.end - c.start < 6
    if not after or lexicon.opens_person(doc, c.start):
        return False
    scaled = c.start > 3 and doc[c.start - 3].lower_ in {"l'", "l’"} and doc[c.start - 4].lower_ == "à"
    return not scaled and lexicon.has("eponyms", doc[c.start - 2].text)  # not "à l'échelle de Testville"


def _is_of_a_way(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``Place au débat``; ``RN`` in ``la RN 06``: a road and its number."""
    word, after = doc[c.start], doc[c.end] if c.end < len(doc) else doc[c.start]
    if word.text in {"RN", "RD", "RP", "RC", "RR", "CD", "CW"}:
        return after.text[:1].isdigit()
    return bool(word.is_sent_start) and lexicon.has("streets", word.text) and after.is_lower


def _is_unknown_people(c: Candidate, tokens: Tokens) -> bool:
    """``les Étrusques``: to the model a place, in the plural, on no map, and none by what the vectors know of it."""
    word, led = tokens.text, tokens.start > 1 and tokens.doc[tokens.start - 2].pos_ == "ADP"  # "dans les Alpes"
    plural = c.kind is Kind.PLACE and len(tokens) == 1 and word.istitle() and word.endswith("s") and not led
    return plural and not is_on_map(word, 0) and (chances(word) or {Kind.PLACE: 1.0})[Kind.PLACE] < LIKELY


def _is_between_towns(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``Testville-Exempleton`` in ``le vol Testville-Exempleton``: where it leads, or who plays whom."""
    inside = doc[c.start].is_lower and lexicon.has("between_towns", doc[c.start].text)
    text = doc.span(c.start + inside, c.end).text
    parts = text.split("-")
    led = len(parts) == 2 and c.kind is not Kind.ACTOR and any(map(is_on_map, parts)) and not is_on_map(text)
    return led and (inside or lexicon.has("between_towns", doc[lexicon.before_links(doc, c.start - 1)].text))


def _is_of_a_people(doc: Doc, candidate: Candidate, before: str, lexicon: Lexicon) -> bool:
    """``un Brestois``, ``les Lorrains``: whoever is from there, by article and ending."""
    if candidate.fixed or candidate.end - candidate.start > 1:
        return False
    word, at = doc[candidate.start].text, candidate.start - 2
    within = candidate.kind is Kind.PLACE and at >= 0 and doc[at].lower_ == "dans"  # "dans la Vilaine"
    one = lexicon.has("singular_articles", before) and before != "l'" and len(word) > 6 and not is_on_map(word)
    one = one and not within
    if one and word.endswith(lexicon.demonym_endings) and candidate.kind is not Kind.GROUP:
        return True  # "le Tessinois a déclaré"
    many = word.endswith("s") and lexicon.has("plurals", before)
    return word.endswith(lexicon.demonym_endings) and (many or lexicon.has("one_of_many", before))
