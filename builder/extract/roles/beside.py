"""What stands at once behind a name and is no plain apposition: ``X le président de Z,``, ``X KC``, ``X, sacré champion
du monde,``."""

from __future__ import annotations

from builder.extract.names.lexicon import Lexicon
from builder.extract.parse import Doc
from builder.extract.roles import predicates, rows
from builder.extract.roles.ending import end_of
from builder.extract.roles.noun_phrase import noun_phrase
from builder.extract.roles.phrase import Names, Phrase, is_head, phrase
from builder.extract.roles.turns import opens_on, past_as

SIGNS = frozenset({",", ".", ";", ":", "–", "—", ")", "»"})
"""What a role without a comma before it must stand before."""


def the(doc: Doc, start: int, end: int, names: Names, lexicon: Lexicon) -> Phrase | None:
    """``X le président de Z,``, ``Mr X the secretary for Z and``, ``Mme X romancière,``: nothing but a sign or "and"
    behind it, so that no clause begins with it: ``dit X le maire de Z a``."""
    titled = start > 0 and lexicon.has("titles_only", doc[start - 1].text)
    the = doc[end].lower_ in {"le", "la", "l'", "the"}
    if not (the or (titled and lexicon.head_first and doc[end].is_lower and is_head(doc, end, lexicon))):
        return None
    found = noun_phrase(doc, end, names, lexicon, "apposition")
    if found is None or found.first > end + 2 or found.last in names.inside:
        return None
    if the and (opens_on(doc, start) or found.last + 1 in names.inside):
        return None  # "Pour X le maire de Z, …", "Selon X le maire de Z, Y, ment"
    behind = doc[found.last].text if found.last < len(doc) else "."
    told = found.last - found.first > 1 or not the
    return found if told and (behind in SIGNS or (the and lexicon.has("and", behind))) else None


def letters(doc: Doc, end: int, lexicon: Lexicon) -> Phrase | None:
    """``MP``, ``KC`` behind a name: an office by its letters."""
    if end >= len(doc) or not doc[end].is_upper or not lexicon.has("lettered_offices", doc[end].text):
        return None
    behind = doc[end + 1] if end + 1 < len(doc) else doc[end]
    return None if behind.pos_ in {"NOUN", "PROPN"} and behind.i != end else phrase(doc, end, end + 1, "apposition")


def made(doc: Doc, at: int, names: Names, lexicon: Lexicon) -> Phrase | None:
    """``X, sacré champion du monde en 2019,``, ``X, appointed chair in May,``."""
    if at + 1 >= len(doc):
        return None
    acts = doc[at].tag_ == "VBG" and doc[at].lower_.startswith(tuple(lexicon.lists["acting_as"]))
    if acts and (behind := past_as(doc, at + 1, lexicon)) > at + 1:
        found = noun_phrase(doc, behind, names, lexicon, "apposition")
        return found if found is None or not rows.is_of_many(doc, found, lexicon) else None  # "X, serving as chair,"
    if not (lexicon.has("named", doc[at].text) or lexicon.has("installed", doc[at].text)):
        return None
    if is_head(doc, at, lexicon) or doc[at].pos_ not in {"VERB", "ADJ"} or doc[at].tag_ in {"VBG", "VB"}:
        return None  # "X, élu du Centre,"
    behind = past_as(doc, predicates.past_gap(doc, at + 1, names, lexicon), lexicon)
    found = noun_phrase(doc, behind, names, lexicon, "apposition")
    return found if found is None or not rows.is_of_many(doc, found, lexicon) else None


def agent(doc: Doc, at: int, names: Names, lexicon: Lexicon) -> Phrase | None:
    """``X, dynamiteur du cinéma de genre,``: a noun without article, of the shape of those who do something."""
    if at + 1 >= len(doc) or not lexicon.has("core_links", doc[at + 1].text):
        return None
    word = doc[at].text
    shaped = word.islower() and word.endswith(tuple(lexicon.lists["agent_endings"])) and doc[at].pos_ in {"NOUN", "ADJ"}
    if not shaped or lexicon.has("no_agents", word):
        return None
    return phrase(doc, at, end_of(doc, at, len(doc), names, lexicon), "apposition")


def behind_party(doc: Doc, at: int, lexicon: Lexicon) -> int:
    """At the comma behind ``centriste``, ``apparenté communiste``, ``divers droite``; ``at`` elsewhere."""
    i = at
    while i < min(at + 3, len(doc)) and any(
        lexicon.has(n, doc[i].text) for n in ("adherents", "political", "leanings")
    ):
        i += 1
    return i if at < i < len(doc) and doc[i].text == "," else at
