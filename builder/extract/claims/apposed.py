"""Names beside what describes them: ``the mayor of Z, X, said``, ``the X charity``, an office taken for a body."""

from __future__ import annotations

from builder.extract.claims.joint import Scene
from builder.extract.claims.lexicon import Lexicon, feature
from builder.extract.claims.outlets import is_outlet
from builder.extract.claims.topics import named_here
from builder.extract.names.lexicon import lexicon as names_of
from builder.extract.names.runs import is_hyphen
from builder.extract.parse import Doc, Token
from builder.extract.parse import Span as Tokens
from builder.model import Kind, Mention

TITLES = frozenset({"M.", "Mme", "Me", "Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "Dr", "Dr."})


def apposed(head: Token, end: int, scene: Scene) -> Mention | None:
    """The person named between the commas behind a description of one, however long: ``le maire de …, X, a dit``."""
    if not is_person(head, scene) or "Plur" in feature(head, "Number"):
        return _apposed_body(head, end, scene)
    if (named := _apposed_body(head, end, scene)) is not None:  # "le gestionnaire", a man or a firm
        return named
    doc = head.doc
    for t in doc[end : min(end + 20, len(doc) - 1)]:
        if t.pos_ in ("VERB", "AUX") or scene.lexicon.relative(t) or t.is_sent_end:
            return None
        if t.text == ",":
            starts = [t.i + 1, t.i + 2] if is_title(doc[t.i + 1]) else [t.i + 1]
            if doc[t.i + 1].pos_ == "DET" and doc.span(t.i + 2, t.i + 3).text.istitle():
                starts.append(t.i + 3)  # ", l'Espagnol X"
            starts.append(past_rank(doc, t.i + 1, scene))  # ", le colonel X"
            here = ((m, x) for m, x in named_here(scene) if x.start in starts and m.kind is Kind.ACTOR)
            mention, tokens = next(here, (None, None))
            closes = tokens is not None and tokens.end < len(doc) and doc[tokens.end].is_punct
            return mention if closes else None
    return None


def past_rank(doc: Doc, first: int, scene: Scene) -> int:
    """Index behind ``le général``, ``le lieutenant-colonel``, ``son avocate`` that open at ``first`` before a name;
    ``first`` where none does."""
    at = first + (first < len(doc) and doc[first].pos_ == "DET")
    if at >= len(doc) or not is_person(doc[at], scene) or "Plur" in feature(doc[at], "Number"):
        return first
    at += 1
    while at < len(doc) - 1 and (is_hyphen(doc, at) or (doc[at].pos_ in ("ADJ", "NOUN") and doc[at].is_lower)):
        at += 1 + is_hyphen(doc, at)
    return at if at < len(doc) and doc[at].text[:1].isupper() else first


def _apposed_body(head: Token, end: int, scene: Scene) -> Mention | None:
    """The group named between commas behind what it is: ``constate le cabinet de conseil aux entreprises, X, qui``."""
    lexicon, doc = scene.lexicon, head.doc
    if not lexicon.has("generic_bodies", head.lower_) or "Plur" in feature(head, "Number"):
        return None
    comma = next((t for t in doc[end : min(end + 6, len(doc))] if t.text == ","), None)
    between = doc.span(end, comma.i) if comma is not None else doc.span(end, end)
    if comma is None or any(t.pos_ not in ("ADP", "DET", "NOUN", "ADJ") for t in between):
        return None
    found = next(((m, t) for m, t in named_here(scene) if t.start == comma.i + 1 and m.kind is Kind.GROUP), None)
    closing = doc.span(found[1].end, found[1].end + 2) if found is not None else between
    closes = len(closing) > 0 and closing[0].text in (",", ".") and not any(t.pos_ == "CCONJ" for t in closing)
    return found[0] if found is not None and closes and lexicon.language == "fr" else None


def is_title(token: Token) -> bool:
    """``Mr.``, and a rank in capitals: ``DSP``."""
    return token.text in TITLES or (token.is_upper and token.is_alpha and 1 < len(token) < 5)


def holder_named(group: Mention, tokens: Tokens, head: Token, scene: Scene) -> Mention | None:
    """The man behind the comma of ``Exempla Commandant, Mr X, said``: an office that the names take for a body."""
    if group.kind is not Kind.GROUP or not is_person(head, scene):
        return None
    return apposed(head, tokens.end, scene)


def office_behind(tokens: Tokens, end: int, scene: Scene) -> int | None:
    """The token ``spokesman`` of ``Exempla District 11 spokesman Zed Exemple``, to whom the name before it belongs."""
    for token in tokens.doc[tokens.end : end] if scene.lexicon.language == "en" else ():
        if token.pos_ not in ("NOUN", "PROPN", "ADJ", "NUM"):
            return None
        if is_person(token, scene) and (token.is_lower or any(t.start == token.i + 1 for _, t in named_here(scene))):
            return int(token.i)
    return None


def is_person(noun: Token, scene: Scene) -> bool:
    """True for a word for one person."""
    known = any(scene.lexicon.has(key, noun.lower_) for key in ("people", "lesser"))
    return known or (noun.pos_ in ("NOUN", "PROPN") and names_of(scene.lexicon.language).is_somebody(noun.text))


def named_inside(head: Token, here: list[tuple[Mention, Tokens]], scene: Scene) -> Mention | None:
    """``Exempla`` of ``the Exempla charity``, ``Testland's EXB broadcaster``: the name of what the noun says it is;
    not ``the Labour Party newspaper``, nor the paper of a country."""
    lexicon, end = scene.lexicon, head.i
    outlets = lexicon.has("named_with_noun", head.lower_) and end > 1
    outlets = outlets and lexicon.has("nouns_of_named", head.doc[end - 1].text)
    if not outlets and not lexicon.has("named_bodies", head.lower_):
        return None
    found = next((m for m, t in here if t.end == end - outlets and m.kind is Kind.GROUP), None)
    if found is None or (outlets and not is_outlet(found.text)):
        return None  # "Exempla news agency", not that of a party
    own = {w for w in found.text.lower().split() if lexicon.has("bodies", w)}
    paper = lexicon.has("newspapers", head.lower_.removesuffix("s"))
    outlet = is_outlet(found.text) or any(lexicon.has("paper_names", w) for w in own)
    return None if own and not (paper and outlet) else found


def runs_on(mention: Mention, tokens: Tokens, head: Token, lexicon: Lexicon) -> bool:
    """True for ``Zed`` of ``Zed-ul Exemple``, a mention that ends before the hyphen, and before ``QC``; the head is the
    last word."""
    doc, behind = head.doc, head.doc[tokens.end : head.i + 1]
    letters = mention.kind is Kind.ACTOR and head.i == tokens.end and head.is_upper
    if letters and lexicon.has("post_nominal", head.lower_):
        return True  # "Zed Exemple QC"
    joined = mention.kind is Kind.ACTOR and 1 < len(behind) < 4 and is_hyphen(doc, tokens.end)
    return joined and all(t.pos_ == "PROPN" or is_hyphen(doc, t.i) for t in behind)
