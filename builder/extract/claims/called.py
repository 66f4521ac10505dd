"""What an article calls its groups and persons right before their names: ``firm`` in ``the law firm Zed & Partners``,
``l'Espagnol Zed Exemple``."""

from __future__ import annotations

from collections.abc import Iterator

from builder.extract.claims.lexicon import Lexicon
from builder.extract.names.lexicon import lexicon as names_of
from builder.extract.parse import Doc
from builder.extract.parse import Span as Tokens
from builder.extract.tagging import Passage
from builder.model import Kind, Mention, Span, standing_in

APPOSED = 6
"""So many words the noun stands behind it: ``Exempla, une grande association de défense``."""
REACH = 4
"""So many words before a name the noun stands that says what it is: ``la société de conseil Exemple``."""


def called(
    passages: tuple[Passage, ...], mentions: tuple[Mention, ...], keys: dict[Span, str], lexicon: Lexicon
) -> Iterator[tuple[str, str]]:
    """Each noun for a body at once before a group's name, small letters, with the group's key."""
    for mention, tokens in of_kind(Kind.GROUP, passages, mentions):
        for noun in (_noun(tokens.doc, tokens.start, lexicon), _apposed(tokens, lexicon)):
            if noun:
                yield noun, keys[mention.span]


def natives_of(
    passages: tuple[Passage, ...], mentions: tuple[Mention, ...], keys: dict[Span, str]
) -> Iterator[tuple[str, str]]:
    """Each word with a capital at once before a person's name, small letters, with the person's key."""
    for mention, tokens in of_kind(Kind.ACTOR, passages, mentions):
        if tokens.start > 0 and tokens.doc[tokens.start - 1].text.istitle():
            yield tokens.doc[tokens.start - 1].lower_, keys[mention.span]


def of_kind(
    kind: Kind, passages: tuple[Passage, ...], mentions: tuple[Mention, ...]
) -> Iterator[tuple[Mention, Tokens]]:
    """The mentions of a kind with their tokens, passage by passage."""
    for passage in passages:
        for mention in standing_in(mentions, passage.block.span):
            if mention.kind is kind:
                tokens = passage.tokens(mention.span)
                if tokens is not None:
                    yield mention, tokens


def _noun(doc: Doc, start: int, lexicon: Lexicon) -> str:
    """The noun of the apposition that ends at token ``start``; empty where there is none."""
    first = doc[start - 1] if start else None
    if first is None or not (first.is_lower and first.is_alpha):
        return ""
    if lexicon.has("generic_bodies", first.lower_):
        return first.lower_
    names = names_of(lexicon.language)
    i = start - 1
    while names.head_first and i >= 0 and start - i <= REACH:
        token = doc[i]
        if lexicon.has("generic_bodies", token.lower_):
            return token.lower_
        described = token.pos_ == "ADJ" or names.is_demonym(token.text)
        complement = token.pos_ == "NOUN" and i > 0 and doc[i - 1].text in {"de", "d'"}
        if not (described or complement):
            return ""
        i -= 2 if complement else 1
    return ""


def _apposed(name: Tokens, lexicon: Lexicon) -> str:
    """The noun of ``Exempla (EXA), une ONG de Testville,``, ``Exempla, a human rights group,``; empty where none is
    behind the comma, or another party of a list."""
    doc, at = name.doc, name.end
    if at < len(doc) and doc[at].text == "(":
        at = next((t.i + 1 for t in doc[at : at + APPOSED] if t.text == ")"), len(doc))
    if at + 2 >= len(doc) or doc[at].text != "," or doc[at + 1].lower_ not in lexicon.entry("indefinite"):
        return ""
    names, head = names_of(lexicon.language), None
    for token in doc[at + 2 : at + 2 + APPOSED]:
        if lexicon.has("generic_bodies", token.lower_):
            head = token
            if names.head_first:
                break
        elif not (token.pos_ in ("ADJ", "NOUN", "ADV") or names.is_demonym(token.text) or token.text == "-"):
            break
    behind = doc[head.i + 1] if head is not None and head.i + 1 < len(doc) else None
    alone = behind is None or behind.pos_ != "CCONJ"
    return head.lower_ if head is not None and alone else ""
