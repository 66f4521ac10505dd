"""Groups written small before their initials: ``volontaires de la défense du fleuve (VDF)``."""

from __future__ import annotations

from builder.data.folding import fold
from builder.extract.names.candidate import MARKS, Candidate, abbreviates, is_acronym, is_capital
from builder.extract.names.lexicon import Lexicon
from builder.extract.names.maps import is_on_map
from builder.extract.parse import Doc
from builder.extract.tagging import Passage
from builder.model import Kind

FEWEST, LONGEST = 3, 14
"""Letters that tell what they stand for; tokens of the longest name."""
LONGER = 6
MANY = 3
"""More letters than these tell a row too, which may be so much longer."""
CLOSING = frozenset(MARKS.values())
HEADS = ("group_heads", "institutions")


def find(index: int, passage: Passage, lexicon: Lexicon) -> list[Candidate]:
    """A candidate for each body or band of people whose words begin with the letters in the bracket behind them,
    small words aside, and that stands at once before it."""
    doc = passage.doc
    found = []
    for token in doc[1:-1]:
        if doc[token.i - 1].text != "(" or doc[token.i + 1].text not in {")", ","} or len(token.text) < FEWEST:
            continue
        if not lexicon.head_first and lexicon.has("things", token.text):
            continue  # "a non-governmental organisation (NGO)"
        start = None
        if is_acronym(token.text):
            start = _start(doc, token.i - 1, fold(token.text.replace(".", "")), lexicon)
        if start is None and token.text[:1].isupper():
            start = _row(doc, token.i - 1, token.text, lexicon)
        if start is None and lexicon.head_first and token.text.istitle() and token.is_alpha:
            start = _start(doc, token.i - 1, fold(token.text), lexicon)  # "Instance exemplaire (Iex)"
        if start is None and lexicon.head_first and is_acronym(token.text):
            start = _quoted(doc, token.i - 1, token.text, lexicon)
        if start is not None:
            end = token.i - 1 - (doc[token.i - 2].text in CLOSING and doc[start - 1].text in MARKS)
            found.append(Candidate(index, start, end, Kind.GROUP, "spelled-out", fixed=True))
            if token.text.istitle():
                found.append(Candidate(index, token.i, token.i + 1, Kind.GROUP, "spelled-out", fixed=True))
    return found


def _quoted(doc: Doc, end: int, short: str, lexicon: Lexicon) -> int | None:
    """Where a name in quotation marks begins that the bracket abbreviates, inside the marks or behind them: ``« Demain
    pour tous » (DPT)``; None where there is none."""
    for i in range(end - 2, max(0, end - LONGEST), -1):
        if doc[i].text in MARKS:
            inner = doc.span(i + 1, end - (doc[end - 1].text in CLOSING))
            named = len(inner) > 1 and is_capital(inner[0]) and not (i and lexicon.has("things_heads", doc[i - 1].text))
            return i + 1 if named and abbreviates(short, inner.text) else None
    return None


def _row(doc: Doc, end: int, short: str, lexicon: Lexicon) -> int | None:
    """Where a body's name begins that holds a row and that the bracket abbreviates: ``Mouvement pour l'Équité, l'Unité
    et le Renouveau (Mer)``; None where small words of another sort stand between."""
    i, comma = end, False
    while i > 0 and end - i < 2 * LONGEST:
        i -= 1
        word = doc[i]
        comma = comma or word.text == ","
        small = lexicon.has_any(("links", "determiners", "purposes", "and"), word.text)
        if not (small or word.text in {",", "'"} or (word.is_alpha and (is_capital(word) or word.pos_ == "ADJ"))):
            return None
        if comma and is_capital(word) and lexicon.has("group_heads", word.text):
            return i if abbreviates(short, doc.span(i, end).text) else None
    return None


def _start(doc: Doc, end: int, letters: str, lexicon: Lexicon) -> int | None:
    """Where the words begin whose first letters these are; None where others stand between, or no body is named."""
    left, i = letters, end
    many = lexicon.head_first and len(letters) > MANY  # "Commission des normes, de l'équité et du travail (CNET)"
    while left and i > 0 and end - i < LONGEST + LONGER * many:
        i -= 1
        word = doc[i].text
        small = lexicon.has_any(("links", "determiners", "purposes", "connectives", "and"), word)
        if small or word in {"'", "-"} or (word == "," and many):
            continue
        if not doc[i].is_alpha or fold(word)[:1] != left[-1]:
            return None
        left = left[:-1]
    linked = next((t.i for t in doc[i:end] if lexicon.has("links", t.text)), 0)
    if not lexicon.head_first and linked > i and lexicon.is_person(doc[linked - 1].text):
        return None  # "Superintendent of Police (SP)"
    head = doc[i if lexicon.head_first else end - 1]
    body = lexicon.has_any(HEADS, head.text) or (doc[i].is_lower and _is_band(doc, i, lexicon))
    return i if not left and (body or _is_proper(doc, i, end, lexicon)) else None


def _is_proper(doc: Doc, start: int, end: int, lexicon: Lexicon) -> bool:
    """True for ``Exempla Rashtra Samiti``: capitals that no first name and no title opens, and no more before."""
    words = doc[start:end]
    plain = all((t.text.istitle() and t.is_alpha) or t.text == "-" for t in words) and doc[end + 2].text == ")"
    before = doc[start - 1] if start else doc[start]
    led = start > 0 and is_capital(before) and not (before.is_sent_start or lexicon.has("determiners", before.text))
    persons = any(lexicon.is_person(t.text) for t in words) or lexicon.has("titles", before.text)
    listed = lexicon.has_any(("place_heads", "site_heads", "things", "things_heads"), words[-1].text)
    listed = listed or is_on_map(doc.span(start, end).text)
    return plain and not (led or persons or listed or lexicon.is_given(words[0].text))


def _is_band(doc: Doc, i: int, lexicon: Lexicon) -> bool:
    """True for several people together: ``volontaires``."""
    return lexicon.is_person(doc[i].text) and doc[i].text.endswith("s") and doc[i].pos_ == "NOUN"
