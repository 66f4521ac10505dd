"""The roles behind a first one: ``critique, essayiste et dramaturge``, ``mayor and later a senator``."""

from __future__ import annotations

from collections.abc import Iterator

from builder.extract.names.lexicon import Lexicon
from builder.extract.parse import Doc
from builder.extract.roles.noun_phrase import head_at, noun_phrase
from builder.extract.roles.phrase import Names, Phrase, is_head
from builder.extract.roles.turns import past_as, past_asides, past_link

ASIDE = 16
"""So many words a clause may have between two roles of a list."""


def further(doc: Doc, found: Phrase, names: Names, lexicon: Lexicon) -> Iterator[Phrase]:
    """``critique, essayiste et dramaturge`` behind ``fut comédien,``: a list that "and" closes; one more behind it."""
    listed: list[Phrase] = []
    last = found
    while (at := _past_aside(doc, last.last, lexicon)) + 1 < len(doc) and doc[at].text == ",":
        an = lexicon.has("indefinite", doc[at + 1].text) and lexicon.has("indefinite", doc[found.first - 1].text)
        head = head_at(doc, at + 1 + an, names, lexicon)
        bare = head is not None and (an or not lexicon.has("articles", doc[at + 1].text))
        following = noun_phrase(doc, at + 1, names, lexicon, found.rule) if bare else None
        if following is None or following.last in names.inside:
            break
        listed.append(following)
        last = following
    closing = coordinated(doc, last, names, lexicon)
    closed = any(lexicon.has("and", t.text) for t in doc[last.first : last.last])
    if closing is not None or (listed and closed):
        yield from listed if closing is None else (*listed, closing)


def _past_aside(doc: Doc, comma: int, lexicon: Lexicon) -> int:
    """The comma behind ``, où il assura la direction,``; the one given where no such clause follows."""
    if comma + 1 >= len(doc) or not lexicon.has("where", doc[comma + 1].text):
        return comma
    return next((t.i for t in doc[comma + 2 : comma + 2 + ASIDE] if t.text == ","), comma)


def coordinated(doc: Doc, found: Phrase, names: Names, lexicon: Lexicon) -> Phrase | None:
    """``and a founder of …``, ``, et par ailleurs président de …``, ``as well as a writer`` behind a role."""
    at = found.last
    comma = at + 2 < len(doc) and doc[at].text == ","
    first = at + comma
    linked = past_link(doc, first, lexicon)
    if linked == first or linked >= len(doc):
        return None
    behind = past_asides(doc, linked, lexicon)
    one = any(lexicon.has("one_of", t.text) for t in doc[linked : linked + 2])
    bare = behind == linked and not one
    if comma and bare and (lexicon.has("articles", doc[linked].text) or not is_head(doc, linked, lexicon)):
        return None  # "maire de X, et l'un des leaders de Y"; "maire de X, et président de Y"; not ", et le préfet"
    second = noun_phrase(doc, past_as(doc, behind, lexicon), names, lexicon, found.rule)
    if second is None or second.last in names.inside:
        return None
    named = second.last + 1 < len(doc) and doc[second.last].text == "," and second.last + 1 in names.inside
    if named and lexicon.has("indefinite", doc[second.first - 1].text):
        return None  # "X, a beautician, and a guest, Y, a clerk"
    if comma and bare:
        linked_on = any(lexicon.has("core_links", t.text) for t in doc[second.first : second.last])
        return second if linked_on and not named else None
    return second
