"""Rows of English names that a noun for persons opens: ``the suspects are: X, Y and Z``, ``our daughters X and Y``; who
stands at once behind a party: ``leaders of Exemple Party X``."""

from __future__ import annotations

from builder.extract.models import nouns
from builder.extract.names.candidate import Candidate, is_acronym, is_capital, small_at
from builder.extract.names.lexicon import Lexicon
from builder.extract.names.maps import TOWN_OF_SIZE, is_on_map
from builder.extract.parse import Doc

ROW = 40
"""Tokens that a row may have before a name."""
JOINTS = frozenset({",", "and", "&", "one", ";", "-"})
OPENS = frozenset({"are", "were", "as", "is", "named", "identified", "called", "include", "included", ":", "–", "—"})
NOBODYS = ("group_heads", "group_tails", "site_heads", "place_heads", "place_nouns", "things", "things_heads",
           "streets", "titles", "sides")  # fmt: skip


def _may_be_somebody(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """True for plain capitals that no map and no list has."""
    tokens = doc.span(c.start, c.end)
    plain = all(t.text[:1].isupper() and not t.text.isupper() and (t.is_alpha or t.text == "-") for t in tokens)
    listed = any(lexicon.has_any(NOBODYS, t.text) for t in tokens)
    known = tokens.text in lexicon.well_known or lexicon.is_demonym(tokens.text) or is_acronym(tokens.text)
    return plain and len(tokens) < 5 and not (listed or known or is_on_map(tokens.text, TOWN_OF_SIZE))


def _is_in_a_row(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``the suspects are: X, Y and Z``; a name of one word behind a noun for kin alone."""
    if not _may_be_somebody(doc, c, lexicon):
        return False
    at, joints = c.start - 1, 0
    while at > 0 and c.start - at < ROW and (doc[at].text in JOINTS or is_capital(doc[at])):
        joints += doc[at].text in JOINTS
        at -= 1
    joined = joints > 0 or small_at(doc, c.end) in {",", "and", "&"}
    opened = at
    while opened > 0 and at - opened < 4 and (small_at(doc, opened) in OPENS or doc[opened].is_punct):
        opened -= 1
    noun = doc[opened] if opened >= 0 else doc[0]
    if not joined or noun.tag_ != "NNS" or not noun.is_lower:
        return False
    kin = lexicon.has("kins", noun.text)
    return kin or (c.end - c.start > 1 and lexicon.has("rows_of_persons", noun.text))


def _is_in_a_closed_row(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``X, Y and Z, the sons of``: whom a noun for kin or for several persons behind the row tells."""
    at, joints = c.end, 0
    while at < len(doc) and at - c.end < ROW and (doc[at].text in JOINTS or is_capital(doc[at])):
        joints += doc[at].text in JOINTS
        at += 1
    joined = joints > 1 or (joints > 0 and small_at(doc, c.start - 1) in {",", "and", "&"})
    if not joined or doc[at - 1].text != ",":
        return False
    noun = next((t for t in doc[at : at + 4] if t.tag_ == "NNS"), None)
    told = noun is not None and (lexicon.has("kins", noun.text) or lexicon.has("rows_of_persons", noun.text))
    return told and _may_be_somebody(doc, c, lexicon)


def _is_behind_party(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``leaders of Exemple Party X Y``: two capitals that are no words of English, at once behind a party."""
    before = doc[c.start - 1] if c.start else None
    party = before is not None and before.text.istitle() and lexicon.has("left_out_heads", before.text)
    if not party or c.end - c.start != 2 or not _may_be_somebody(doc, c, lexicon):
        return False
    words = nouns(lexicon.language)
    return lexicon.opens_person(doc, c.start) or not any(t.lower_ in words for t in doc[c.start : c.end])


def _holds_a_post(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``with Zed Exemple as its chairman``."""
    if small_at(doc, c.start - 1) != "with" or small_at(doc, c.end) != "as" or c.end - c.start < 2:
        return False
    at = c.end + 1 + lexicon.has("determiners", small_at(doc, c.end + 1))
    return lexicon.has("posts", small_at(doc, at)) and _may_be_somebody(doc, c, lexicon)


PERSONS = (_holds_a_post, _is_in_a_row, _is_in_a_closed_row, _is_behind_party)
