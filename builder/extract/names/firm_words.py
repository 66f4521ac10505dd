"""What stands beside a bare surname that is a firm's as well, and says it is the firm: ``le fabricant de pianos X``,
``the piano maker X``, ``l'action X``, ``X shares fell``, ``X est cotée en Bourse``, ``X SA``."""

from __future__ import annotations

from builder.data import words
from builder.data.folding import fold
from builder.extract.names.candidate import Candidate, key, small_at, word_at
from builder.extract.names.lexicon import Lexicon
from builder.extract.parse import Doc
from builder.extract.tagging import Passage
from builder.model import Kind

BACK = 6
"""So many words before a French name its firm's noun stands: ``le fabricant français de pianos droits X``."""
NEAR = 6
"""So many words behind a name its money or its exchange stands."""
STOCK = frozenset({"shares", "stock"})
NOUNS = ("firm_nouns", "firm_trades")
CURRENCY = "£$€"


def say_so(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """True where the words beside the name are a firm's, whoever else in the article is called so."""
    made = _is_behind(doc, c, lexicon) if lexicon.head_first else _is_behind_english(doc, c, lexicon)
    return made or _is_traded(doc, c, lexicon) or _is_listed(doc, c, lexicon)


def loses(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``X a perdu 18 millions d'euros en 2024``, ``X lost £31m in the quarter``: where the article shows a firm of
    somebody's name; a sum alone may be lost at cards."""
    behind = doc[c.end : c.end + NEAR]
    lost = next((n for n, t in enumerate(behind[:3]) if lexicon.has("losing", t.lemma_)), -1)
    if lost < 0 or any(t.is_punct for t in behind[:lost]):
        return False
    rest = [t.lower_ for t in behind[lost + 1 :]]
    sentence = doc[c.end : doc[c.start].sent.end]
    told = any((t.text.isdigit() and len(t.text) == 4) or lexicon.has("accounts", t.lower_) for t in sentence)
    return told and any(w in lexicon.lists["sums"] or w.strip("0123456789.,") in {"m", "bn", *CURRENCY} for w in rest)


def with_form(passages: tuple[Passage, ...], candidates: list[Candidate]) -> frozenset[str]:
    """Names that stand in the article with a firm's ending too: ``X`` of ``X SA``, ``X Group``."""
    found = set()
    forms = words("organisations", "companies") | words("organisations", "legal_forms")
    for c in candidates:
        if c.kind is Kind.GROUP and c.end - c.start > 1 and fold(word_at(passages[c.passage].doc, c.end - 1)) in forms:
            found.add(key(passages[c.passage].doc.span(c.start, c.end - 1)))
    return frozenset(found)


def _is_behind(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``le fabricant de pianos X``; not ``le fabricant de X``, ``le fabricant et X``."""
    at = c.start - 1
    while at > max(0, c.start - BACK) and doc[at].is_lower and not lexicon.has_any(NOUNS, doc[at].text):
        if doc[at].pos_ not in {"NOUN", "PROPN", "ADJ", "ADP"} or lexicon.is_person(doc[at].text):
            return False
        at -= 1
    noun = at > 0 and doc[at].is_lower and lexicon.has_any(NOUNS, doc[at].text)
    own = doc[c.start - 1].pos_ != "ADP" and lexicon.has("determiners", small_at(doc, at - 1))
    return noun and own


def _is_behind_english(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``the piano maker X said``; not ``the company X founded``, ``the company X runs``, ``the film maker X``."""
    noun = c.start - 1
    if noun < 1 or not doc[noun].is_lower or not lexicon.has_any(NOUNS, doc[noun].text):
        return False
    if lexicon.has("crafts", small_at(doc, noun - 1)) or lexicon.has("crafts", small_at(doc, noun - 2)):
        return False
    last = doc[c.end - 1]
    clause = last.dep_ == "compound" or (last.dep_.startswith("nsubj") and last.head.dep_ in {"relcl", "acl", "ccomp"})
    made = lexicon.has_any(("founding", "founders_verbs"), small_at(doc, c.end)) or _is_torn(doc, c)
    return not (clause or made or lexicon.has("possessives", small_at(doc, noun - 1)))


def _is_torn(doc: Doc, c: Candidate) -> bool:
    """True for ``the retailer X worked for closed``: two verbs told one behind the other, of which the first is in a
    clause about the noun."""
    behind = doc[c.end : doc[c.start].sent.end]
    stop = next((n for n, t in enumerate(behind) if t.text in {",", ";", ":", "—"} or t.pos_ == "CCONJ"), len(behind))
    told = [t for t in behind[:stop] if t.tag_ in {"VBD", "VBZ", "VBP"} and t.dep_ not in {"aux", "auxpass"}]
    return len(told) > 1 and not any(t.pos_ in {"SCONJ", "PRON"} for t in behind[: told[-1].i - c.end])


def _is_traded(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``l'action X``, ``X shares fell``; not ``X shares a house``."""
    if lexicon.head_first:
        share = lexicon.has("stock_nouns", small_at(doc, c.start - 1))
        return share and lexicon.has("determiners", small_at(doc, c.start - 2))
    if small_at(doc, c.end) not in STOCK or c.end + 1 >= len(doc):
        return False
    return doc[c.end].pos_ == "NOUN" and doc[c.end + 1].pos_ == "VERB"


def _is_listed(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``X est cotée à la Bourse de Testville``, ``X, listed on the stock exchange``."""
    led = small_at(doc, c.end) in {"est", "is", ",", "was", "était"} and lexicon.has("listed", small_at(doc, c.end + 1))
    return led and any(lexicon.has("exchanges", t.text) for t in doc[c.end + 2 : c.end + 2 + NEAR])
