"""What looks like a French name and is none: ``Agent II``, ``au Nord de Testville``, ``une Cour d'appel``, a field in
a row of a minister's."""

from __future__ import annotations

import re

from builder.extract.names import bodies, office_words
from builder.extract.names.candidate import Candidate, is_capital
from builder.extract.names.lexicon import Lexicon
from builder.extract.names.maps import is_on_map
from builder.extract.parse import Doc
from builder.extract.parse import Span as Tokens
from builder.model import Kind

NUMERAL = re.compile(r"(?:I{2,3}|I[VX]|VI{1,3}|X[IV]+)")


def refused(candidate: Candidate, tokens: Tokens, before: str, lexicon: Lexicon) -> bool:
    """True for a French candidate that is no mention."""
    doc = tokens.doc
    open_ = not candidate.fixed or candidate.rule == "place-noun"
    return (
        (len(tokens) == 1 and _is_bearing(doc, candidate, lexicon))
        or _is_of_a_people(doc, candidate, before, lexicon)
        or (len(tokens) == 2 and _is_numbered_rank(tokens, lexicon))
        or (before in {"un", "une"} and _is_any_body(candidate, tokens, lexicon))
        or (open_ and office_words.is_in_row_of_fields(doc, candidate, lexicon))
    )


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


def _is_of_a_people(doc: Doc, candidate: Candidate, before: str, lexicon: Lexicon) -> bool:
    """``un Brestois``, ``les Lorrains``: whoever is from there, by article and ending."""
    if candidate.fixed or candidate.end - candidate.start > 1:
        return False
    word = doc[candidate.start].text
    one = lexicon.has("singular_articles", before) and before != "l'" and len(word) > 6 and not is_on_map(word)
    if one and word.endswith(lexicon.demonym_endings) and candidate.kind is not Kind.GROUP:
        return True  # "le Tessinois a déclaré"
    many = word.endswith("s") and lexicon.has("plurals", before)
    return word.endswith(lexicon.demonym_endings) and (many or lexicon.has("one_of_many", before))
