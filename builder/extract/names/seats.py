"""Seats of parliaments that two towns share: ``Perth and Perthshire North`` behind ``MP for``."""

from __future__ import annotations

from builder.extract.names.candidate import Candidate, is_capital
from builder.extract.names.lexicon import Lexicon
from builder.extract.names.maps import is_on_map
from builder.extract.parse import Doc
from builder.model import Kind


def find(index: int, doc: Doc, lexicon: Lexicon) -> list[Candidate]:
    """``Perth and Perthshire North`` behind ``MP for`` and ``seat of``: one seat's name; two where two sit for them
    (``MPs for``)."""
    found = []
    for token in doc[:-3]:
        link = doc[token.i + 1].text
        seat = link == "of" and lexicon.has("seats_of", token.text)
        one = link == "for" and lexicon.has("seats_for", token.text)
        if not (seat or one) or not is_capital(doc[token.i + 2]):
            continue
        end = token.i + 3
        while end < len(doc) and (is_capital(doc[end]) or _joins(doc, end)):
            end += 1
        joint = next((t.i for t in doc[token.i + 2 : end] if t.text == "and"), end)
        rest = doc.span(joint + 1, end)
        told = bool(len(rest)) and (
            is_on_map(rest[0].text) or is_on_map(rest.text) or lexicon.has("directions", rest[-1].text)
        )  # not "MP for Leeds and Zed Exemple"
        if seat:
            told = bool(len(rest)) and joint < end and lexicon.has("directions", rest[-1].text)
        if told and len(rest) < 3 and not lexicon.opens_person(doc, joint + 1):
            found.append(Candidate(index, token.i + 2, end, Kind.PLACE, "place-noun", fixed=True))
    return found


def _joins(doc: Doc, i: int) -> bool:
    return doc[i].text == "and" and any(is_capital(t) for t in doc[i + 1 : i + 2])
