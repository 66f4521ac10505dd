"""Who took a picture: what a credit names is no part of the article."""

from __future__ import annotations

from itertools import pairwise

from builder.extract.names.candidate import Candidate, is_capital
from builder.extract.names.lexicon import Lexicon
from builder.extract.names.maps import is_on_map
from builder.extract.parse import Doc

CREDIT = 40
"""So many tokens a credit with several names may have."""


def is_credit(doc: Doc, candidate: Candidate, lexicon: Lexicon) -> bool:
    """``GUILLAUME EXEMPLE`` in ``( AFP / GUILLAUME EXEMPLE )``: who took the picture."""
    text = doc.span(candidate.start, candidate.end).text
    ends = (doc[candidate.start - 1].text if candidate.start else "", doc.span(candidate.end, candidate.end + 1).text)
    end_slash = ends[1] == "/" and candidate.end + 1 < len(doc)
    if text.isupper() and (_closes(doc, candidate, lexicon) or _is_shouted_bracket(doc, candidate, lexicon)):
        return True  # "… lundi. ZED EXEMPLE / AFP"
    glued = ends[0] == "/" and candidate.start > 2 and not doc[candidate.start - 1].whitespace_  # not "KIEV / EXEMPLIE"
    if text.isupper() and glued and all(t.is_upper for t in doc[candidate.start - 2 :] if t.is_alpha):
        return True  # "… Zed Exemple. AGENCE/ADA EXEMPLE"
    signed = end_slash and text.isupper() and " " in text and is_capital(doc[candidate.end + 1])
    if signed and not doc[candidate.end].whitespace_ and not is_on_map(text.title()):
        return True  # "THE EXEMPLE PRESS/Zed Exemple", the name apart
    if "/" in text and ends == ("(", ")"):
        return True  # "(Zed Exemple / E&X)"
    if ends == ("(", "/") and _is_before_agency(doc, candidate.end + 1, lexicon):
        return True  # the same, where the agency is a name of its own
    left, slash, right = text.partition("/")
    if slash and (right in lexicon.well_known or left in lexicon.well_known):
        return True  # "[Zed Exemple/Reuters]"
    if text.isupper() and _is_slashed(doc, candidate):
        return True  # "/ ZED EXEMPLE / AGENCE / « LE JOURNAL » / AUTRE"
    if slash and left.isupper() and " " in left and right[:1].isupper():
        return True  # "THE EXEMPLE PRESS/Zed Exemple"
    if any(t.text == "[" for t in doc[max(0, candidate.start - 4) : candidate.start]):
        squared = max(k for k in range(max(0, candidate.start - 4), candidate.start) if doc[k].text == "[")
        behind = [t.text for t in doc[candidate.end : candidate.end + 5]]
        agency = next((second for first, second in pairwise(behind) if first == "/"), "")
        if text.isupper() and agency in lexicon.well_known:
            return True  # "[EXEMPLE / AFP]"
        two = candidate.end - squared > 2 and not is_on_map(text.title())
        if two and "/" in behind and doc.span(squared + 1, candidate.end).text.isupper():
            return True  # "[ZED EXEMPLE / EXA]"
    if "(" not in doc.text:
        return False
    opening = next(
        (k for k in range(candidate.start - 1, max(-1, candidate.start - CREDIT), -1) if doc[k].text == "("), None
    )
    inside = opening is not None and not any(t.text == ")" for t in doc[opening : candidate.start])
    if inside and lexicon.has("pictured_by", doc[(opening or 0) + 1].text):
        return True  # "(Photo by Zed Exemple/Agency)"
    i = candidate.start - 1
    while i > 0 and doc[i].text != "/" and candidate.start - i < 4:
        i -= 1
    bracket = next((k for k in range(i, max(-1, i - 5), -1) if doc[k].text == "("), None) if i >= 0 else None
    return bracket is not None and doc[i].text == "/" and not any(t.text == ")" for t in doc[bracket : candidate.start])


def _closes(doc: Doc, candidate: Candidate, lexicon: Lexicon) -> bool:
    """True before a slash and an agency that end or open the paragraph, behind another word in capitals or before
    one."""
    end = candidate.end
    while end < len(doc) and doc[end].text.isupper() and doc[end].is_alpha:
        end += 1
    if end + 1 >= len(doc) or doc[end].text != "/" or doc[end + 1].text not in lexicon.well_known:
        return False
    opens = all(t.text.isupper() for t in doc[:end])  # "ZED EXEMPLE / AFP Des agriculteurs"
    if end + 2 != len(doc) and not opens:
        return False
    first = candidate.start
    while first > 0 and doc[first - 1].text.isupper() and doc[first - 1].is_alpha:
        first -= 1
    return end - first > 1


def _is_shouted_bracket(doc: Doc, candidate: Candidate, lexicon: Lexicon) -> bool:
    """True inside ``(CENTRE FOR EXAMPLES / AFP)``: a bracket in capitals with an agency behind its slash."""
    opening = next(
        (i for i in range(candidate.start - 1, max(-1, candidate.start - CREDIT), -1) if doc[i].text == "("), None
    )
    closing = next((i for i in range(candidate.end, min(len(doc), candidate.end + CREDIT)) if doc[i].text == ")"), None)
    if opening is None or closing is None:
        return False
    words = [t for t in doc[opening + 1 : closing] if t.is_alpha]
    agency = doc[closing - 1].text in lexicon.well_known and doc[closing - 2].text == "/"
    return agency and len(words) > 2 and all(t.text.isupper() for t in words)


def _is_slashed(doc: Doc, candidate: Candidate) -> bool:
    """True inside a sentence's end that is all in capitals and parted by several slashes."""
    slashes = [t.i for t in doc if t.text == "/" and t.whitespace_]
    inside = len(slashes) > 1 and slashes[0] < candidate.end <= slashes[-1] + 8
    return inside and not any(t.text.islower() for t in doc[slashes[0] : candidate.end] if t.is_alpha)


def _is_before_agency(doc: Doc, start: int, lexicon: Lexicon) -> bool:
    """True for an agency, in capitals or of the lists, that a bracket closes."""
    closing = next((i for i in range(start, min(len(doc), start + 6)) if doc[i].text == ")"), start)
    text = doc.span(start, closing).text
    return closing > start and (text.isupper() or text in lexicon.well_known)
