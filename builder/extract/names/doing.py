"""What a name does or suffers, by the verb whose subject it is."""

from __future__ import annotations

from builder.extract.names.candidate import Candidate
from builder.extract.names.lexicon import Lexicon
from builder.extract.names.maps import TOWN_OF_SIZE, is_on_map
from builder.extract.parse import Doc, Token
from builder.extract.parse import Span as Tokens
from builder.model import Kind

REACH = 10
"""So many tokens behind "be" what somebody is may stand."""


def speaks(doc: Doc, candidate: Candidate, lexicon: Lexicon) -> bool:
    """True where the name is the subject of a verb of saying."""
    return _does(doc, candidate) in lexicon.lists["speech"]


def lives(doc: Doc, candidate: Candidate, lexicon: Lexicon) -> bool:
    """True where the name does or suffers what only a person can, and before an age."""
    behind = [t.text for t in doc[candidate.end : candidate.end + 3]]
    aged = len(behind) == 3 and behind[0] == "," and behind[1].isdigit() and behind[2] in {",", "."}
    return aged or _does(doc, candidate) in lexicon.lists["lives"]


def contends(doc: Doc, candidate: Candidate, lexicon: Lexicon) -> bool:
    """True for ``la Lazio a battu``: what no map knows and wins or loses is a team."""
    named = _does(doc, candidate) in lexicon.lists["contests"]
    return named and not is_on_map(doc.span(candidate.start, candidate.end).text)


def plays(doc: Doc, candidate: Candidate, lexicon: Lexicon) -> bool:
    """True where the name wins or loses, is beaten or played against: ``beat Ballarat``, ``against Ballarat``."""
    last, before = doc[candidate.end - 1], doc[candidate.start - 1].lower_ if candidate.start else ""
    beaten = last.dep_ in {"dobj", "obj"} and last.head.lemma_ in lexicon.lists["contests"]
    faced = before in {"against", "versus", "v", "vs", "contre"}
    return beaten or faced or _does(doc, candidate) in lexicon.lists["contests"]


def acts(doc: Doc, candidate: Candidate) -> bool:
    """True for two capitals that no map knows and that do something: ``Kemi Exemple ignored``, a place to the model;
    not for ``The Camp Exemple is full``, for no person has an article."""
    tokens = doc.span(candidate.start, candidate.end)
    two = len(tokens) == 2 and all(t.text.istitle() and t.is_alpha for t in tokens)
    led = candidate.start > 0 and doc[candidate.start - 1].lower_ == "the"
    return two and not led and _does(doc, candidate) != "" and not is_on_map(tokens.text)


def said_to_be(doc: Doc, candidate: Candidate, lexicon: Lexicon) -> Kind | None:
    """What the name is said to be or to become: ``Zed will be the first designer``, ``Exemplo is a company``,
    ``Testville est un village``; None where nothing is said, or of a place of the map that is no place there
    (``Exemplia is the leader``)."""
    tokens = doc.span(candidate.start, candidate.end)
    root = _root(tokens)
    if not root.dep_.startswith("nsubj") or root.head.i < candidate.end:
        return None
    if lexicon.head_first:
        noun = root.head if any(t.dep_ == "cop" for t in doc[candidate.end : root.head.i]) else None
    else:
        copula = root.head.lemma_ in {"be", "become", "remain"}
        behind = doc[root.head.i + 1 : root.head.i + REACH] if copula else []
        noun = next((t for t in behind if t.dep_ == "attr" and t.head.i == root.head.i), None)
    if noun is None or not noun.is_lower:
        return None
    if lexicon.has("place_nouns", noun.text) or lexicon.has("said_places", noun.text):
        return Kind.PLACE
    if is_on_map(tokens.text, TOWN_OF_SIZE):
        return None
    if lexicon.has("businesses", noun.text) or lexicon.has("said_bodies", noun.text):
        return Kind.GROUP
    either = lexicon.has_any(("either_nouns", "firms_too", "makers", "rivals", "folk"), noun.text)
    return Kind.ACTOR if lexicon.is_somebody(noun.text.lower()) and not either else None


def _does(doc: Doc, candidate: Candidate) -> str:
    """The verb whose subject the name is, in its dictionary form; empty where it is none."""
    root = _root(doc.span(candidate.start, candidate.end))
    return root.head.lemma_.lower() if root.dep_.startswith("nsubj") else ""


def _root(tokens: Tokens) -> Token:
    """The word by which the name hangs on the others. Span.root walks to the root of the sentence, this does not."""
    return next((t for t in tokens if not tokens.start <= t.head.i < tokens.end), tokens[0])
