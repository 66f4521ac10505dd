"""Verbs of saying that say nothing with what is beside them: ``cracked down:``, ``a averti que X considérerait``."""

from __future__ import annotations

from builder.extract.claims.lexicon import Lexicon, finite
from builder.extract.claims.quotes import MARKS
from builder.extract.parse import Span as Tokens
from builder.extract.parse import Token

BEFORE = frozenset({"que", "qu'", "qu’", "qui", "selon"})
NICKNAME = 4
"""So many words has a nickname at most."""
NEAR = 12
"""So many words before the verb the word stands at most that opens what is said, or the relative."""
WOULD = ("rait", "raient")
"""Endings of the French conditional."""
HAVE = frozenset({"aux", "aux:tense"})


def does_not_say(verb: Token, lemma: str, lexicon: Lexicon) -> bool:
    """True where a particle or the clause around it makes a verb of saying one of doing."""
    return _led_away(verb, lemma, lexicon) or _would_deem(verb, lemma, lexicon) or _nicknames(verb, lexicon)


def follows_clitic(verb: Token, sentence: Tokens, lexicon: Lexicon) -> bool:
    """True for ``le décrit comme``: a form that is a participle too, at once behind whom it is said of."""
    if not lexicon.has("present_alike", verb.lower_) or verb.i <= sentence.start:
        return False
    return lexicon.has("clitics", verb.doc[verb.i - 1].lower_.replace("’", "'"))


def _nicknames(verb: Token, lexicon: Lexicon) -> bool:
    """True for ``Zed Exemple, dit « le Grand », est parti``: what somebody is called by; not for ``dit « non » à la
    loi``, nor behind a quotation, ``« Je pars », dit « le Grand »``."""
    doc, i, stop = verb.doc, verb.i, verb.sent.end
    if not lexicon.has("nicknaming", verb.lower_) or i - 2 < verb.sent.start or i + 2 >= stop:
        return False
    named = doc[i - 2] if doc[i - 1].text == "," else doc[i - 1]
    if named.pos_ not in ("PROPN", "NOUN") or doc[i + 1].text not in MARKS:
        return False
    close = next((t.i for t in doc[i + 2 : min(i + 3 + NICKNAME, stop)] if t.text in MARKS), 0)
    words, behind = doc[i + 2 : close], doc[close + 1] if 0 < close < stop - 1 else None
    if not words or behind is None or any(finite(t) or t.pos_ in ("PRON", "PUNCT") for t in words):
        return False
    called = words[0].pos_ == "DET" or words[0].text[:1].isupper()
    apart = behind.text in (",", ")") or finite(behind) or behind.pos_ == "AUX"
    return called and apart and any(finite(t) or t.pos_ == "AUX" for t in doc[close + 1 : stop])


def _led_away(verb: Token, lemma: str, lexicon: Lexicon) -> bool:
    """True for ``cracked down``, ``called off``; not for ``pointed out``, ``spoke up``."""
    behind = verb.doc[verb.i + 1 : verb.i + 2]
    if not behind or not lexicon.has("particles", behind[0].lower_):
        return False
    if behind[0].tag_ != "RP" and behind[0].dep_ != "prt":
        return False
    said = f"{lemma} {behind[0].lower_}"
    return not lexicon.has("said_with_particle", said)


def _would_deem(verb: Token, lemma: str, lexicon: Lexicon) -> bool:
    """True for ``a averti que Modèleville considérerait un départ comme``: what would be, not what is said."""
    if not verb.lower_.endswith(WOULD) or lexicon.language != "fr" or lemma not in lexicon.entry("calling"):
        return False
    helped = any(c.dep_ in HAVE for c in verb.children)
    return not helped and any(t.lower_ in BEFORE for t in verb.doc[max(verb.sent.start, verb.i - NEAR) : verb.i])
