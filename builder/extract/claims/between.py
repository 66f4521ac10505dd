"""What may stand between a verb of saying and who speaks: ``mercredi``, ``à l'AFP``, ``dans un communiqué``."""

from __future__ import annotations

from builder.extract.claims.lexicon import Lexicon, feature, lemma_of
from builder.extract.names.lexicon import lexicon as names_of
from builder.extract.parse import Doc, Token

ASIDES = 3
"""So many of them one behind the other: ``a dit lundi à l'AFP par téléphone``."""
LONGEST_ASIDE = 12
"""So many words stand between two commas behind the verb."""


def past_asides(doc: Doc, at: int, end: int, lexicon: Lexicon) -> int:
    """Index behind ``mercredi à l'AFP``, ``via Twitter``, ``dans un communiqué`` that open at ``at``; ``at`` where none
    does, and where only a day does."""
    for _ in range(ASIDES):
        first = _past_days(doc, at, end, lexicon)
        behind = _past_aside(doc, first, end, lexicon)
        if behind == first:
            break
        at = behind
    return at


def past_set_off(doc: Doc, at: int, end: int, lexicon: Lexicon) -> int:
    """Index behind ``, en juin 2018,`` and behind the comma of ``vendredi, maître X``; ``at`` where none opens, where a
    verb stands in it, or where it opens with a name or an article: a list, an apposition."""
    first = _past_days(doc, at, end, lexicon)
    if first >= end - 2 or doc[first].text != ",":
        return at
    if first > at:  # "hier, à Testville, maître X"
        return past_set_off(doc, first, end, lexicon) if doc[first + 1].pos_ == "ADP" else first + 1
    inner = doc[first + 1]
    dated = inner.pos_ in ("ADP", "ADV", "SCONJ") or lexicon.has("dates", inner.lower_)
    for t in doc[first + 1 : min(first + LONGEST_ASIDE, end - 1)] if dated else ():
        if t.text == ",":
            return int(t.i) + 1
        if t.is_punct or t.pos_ in ("VERB", "AUX", "PRON", "CCONJ") or lexicon.relative(t):
            return at
    return at


def past_whom(doc: Doc, at: int, end: int, lexicon: Lexicon) -> int:
    """Index behind the comma of ``à la radio Exempla, Zed Exemple``; ``at`` where no addressee opens, and where no
    comma and name or article follow."""
    first = _past_days(doc, at, end, lexicon)
    if first >= end or not (lexicon.has("to", doc[first].lower_) or lexicon.has("through", doc[first].lower_)):
        return at
    for t in doc[first + 1 : min(first + LONGEST_ASIDE, end - 1)]:
        if t.text == ",":
            behind = doc[t.i + 1]
            return int(behind.i) if behind.pos_ in ("PROPN", "DET", "NOUN") and t.i > first + 1 else at
        if t.pos_ not in ("DET", "ADJ", "NOUN", "PROPN", "NUM", "X") and not lexicon.has("of", t.lower_):
            return at
    return at


def past_addressee(doc: Doc, at: int, end: int, lexicon: Lexicon) -> int:
    """Index of ``avoir`` in ``a avoué à son compagnon avoir menti``, ``devant les juges avoir menti``; ``at`` where no
    infinitive follows an addressee."""
    first = _past_days(doc, at, end, lexicon)
    if first >= end or not (lexicon.has("to", doc[first].lower_) or lexicon.has("through", doc[first].lower_)):
        return at
    for t in doc[first + 1 : min(first + 10, end)]:
        if "Inf" in feature(t, "VerbForm"):
            return int(t.i) if doc[t.i - 1].pos_ in ("NOUN", "PROPN", "ADJ") else at
        if t.pos_ not in ("DET", "ADJ", "NOUN", "PROPN", "NUM") and not lexicon.has("of", t.lower_):
            return at
    return at


def _past_days(doc: Doc, at: int, end: int, lexicon: Lexicon) -> int:
    """Index behind ``lundi soir``, ``ce jeudi``."""
    if lexicon.language != "fr":
        return at
    first = at + (at + 1 < end and doc[at].pos_ == "DET" and lexicon.has("dates", doc[at + 1].lower_))
    while first < end and lexicon.has("dates", doc[first].lower_):
        at = first = first + 1
    return at


def _past_aside(doc: Doc, at: int, end: int, lexicon: Lexicon) -> int:
    ahead = doc.span(at, min(at + 4, end)).text.lower()
    aside = next((s for s in lexicon.entry("own_side") if ahead.startswith(s)), None)
    if aside is not None:  # "a réagi de son côté X"
        behind = at + len(aside.replace("'", "' ").split())
        behind += behind < end and doc[behind].text == ","
        return behind if behind < end else at
    if at >= end or not (lexicon.has("to", doc[at].lower_) or lexicon.has("through", doc[at].lower_)):
        return at
    nouns = 0
    for t in doc[at + 1 : min(at + 9, end)]:
        linked = lexicon.has("of", t.lower_) and (nouns or t.i == at + 1)  # "lors d'une conférence"
        if t.pos_ == "DET" and nouns and not linked:
            return int(t.i)
        if nouns and t.text in "«“" and t.i + 1 < end and doc[t.i + 1].is_lower:
            return int(t.i)  # "a réaffirmé dans un communiqué « son refus »"
        if nouns and t.ent_iob_ == "B" and t.ent_type_ in ("PER", "PERSON"):
            return int(t.i)  # "à l'AFP Zed Exemple"
        if nouns and t.text.istitle() and names_of(lexicon.language).has("titles", t.text) and t.i + 1 < end:
            return int(t.i)  # "à la cour Me Exemple"
        if nouns and lexicon.has("through", t.lower_) and not (t.i > at + 1 and doc[t.i - 1].pos_ == "PROPN"):
            return int(t.i)  # "en soirée sur X Zed Exemple"
        if t.pos_ in ("NOUN", "PROPN"):
            nouns += 1
        elif not (t.pos_ in ("DET", "ADJ") or linked or (nouns and _is_given_out(doc, t.i, lexicon))):
            break
    return at


def _is_given_out(doc: Doc, at: int, lexicon: Lexicon) -> bool:
    """True for ``publié`` of ``dans un communiqué publié mercredi``, and for ``au`` of ``un entretien au Monde``."""
    token = doc[at]
    return lemma_of(token) in lexicon.words("giving_out") or (
        lexicon.has("to", token.lower_) and lexicon.has("occasions", doc[at - 1].lower_)
    )


def passes(token: Token, lexicon: Lexicon) -> bool:
    """True for "aussi", a mark or a date between the verb and the infinitive; "presque" is part of what is said."""
    behind = token.doc[token.i + 1] if token.i + 1 < len(token.doc) else token
    when = behind if token.pos_ == "ADP" else token  # "claimed on Friday to have"
    dated = when.lower_ in lexicon.words("dates") or when.ent_type_ in ("DATE", "TIME")
    return dated or token.pos_ == "PUNCT" or lexicon.has("passing", token.lower_)
