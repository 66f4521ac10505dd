"""Verbs of saying that the tagger may have taken for other words: ``Kiev dément``, ``le rapport pointe le manque``."""

from __future__ import annotations

from builder.extract.claims.lexicon import Lexicon, feature, finite, lemma_of
from builder.extract.parse import Doc, Token

OPENING = frozenset('«“"')


def _mistaken(token: Token, lexicon: Lexicon) -> bool:
    """True for a form of the verb that the tagger took for another word: ``Kiev dément``, ``cité par X``."""
    if token.i == 0 or (token.i + 1 >= len(token.doc) and token.lower_ not in lexicon.entry("irregular")):
        return False
    before, after = token.doc[token.i - 1], token.doc[token.i + 1] if token.i + 1 < len(token.doc) else None
    known = token.lower_ in lexicon.entry("irregular") or lexicon.form(token) is not None
    if token.pos_ in ("NOUN", "ADJ") and known and after is not None and after.lower_ in lexicon.words("by"):
        return True
    known = known or lexicon.has("never_nouns", token.lower_)
    if _denies_in_title(token, lexicon):
        return True
    named = before.pos_ in ("NOUN", "PROPN")
    claims = token.pos_ == "NOUN" and known and after is not None and lexicon.has("that", after.lower_)
    if claims and named:
        return True  # "le préfet Zed Exemple juge que"
    quoting = token.pos_ == "NOUN" and known and after is not None and after.text in ("«", "“")
    quoting = quoting and not any(t.text in ("»", "”") for t in token.doc[token.i + 2 : token.i + 5])  # « rare »
    if quoting and before.ent_type_ and before.text[:1].isupper():
        return True  # "Exemple International note « … »"
    marked = token.pos_ == "NOUN" and known and named and after is not None and after.text in OPENING
    if marked and any(lexicon.has("that", t.lower_) for t in token.doc[max(token.i - 4, 0) : token.i - 1]):
        return True  # "une décision que le maire juge « absurde »"
    behind_aside = before.text == "," and after is not None and lemma_of(after) in ("avoir", "être")
    known_form = token.lower_ in lexicon.entry("irregular")
    if behind_aside and after is not None and known_form and "Inf" in feature(after, "VerbForm"):
        return True  # "X, qui emploie 230 personnes, dément avoir reçu"
    if known and not is_participle(token, lexicon) and _only_verb(token, lexicon):
        return True
    joined = token.pos_ in ("NOUN", "ADJ", "X") and known and token.dep_ == "conj" and before.lower_ == "et"
    if joined and after is not None and after.pos_ == "ADV" and after.i + 1 < len(token.doc):
        after = token.doc[after.i + 1]  # "et note simplement que"
    if joined and after is not None and (after.text in ("«", "“", '"') or lexicon.has("that", after.lower_)):
        return not lexicon.pattern("participle").search(token.lower_)  # "évoque une « méthode » et déplore « … »"
    blames = known and lexicon.form(token) in lexicon.words("blame") and after is not None
    if blames and after is not None and lexicon.has("to", after.lower_) and before.pos_ in ("NOUN", "PROPN"):
        return True  # "l'opposition reproche à"
    if known and named and not is_participle(token, lexicon) and _aside_and_that(token, lexicon):
        return True  # "le maire Zed Exemple pointe au passage que"
    small = token.pos_ == "PROPN" and token.is_lower  # "l'entreprise anticipe un résultat"
    if not (small or token.pos_ in ("ADJ", "ADV", "X")) or not known or is_participle(token, lexicon):
        return False
    named = before.pos_ in ("NOUN", "PROPN") or before.text.istitle() or lexicon.relative(before)
    behind = after is None or after.is_punct or after.pos_ in ("DET", "ADV", "NUM", "SCONJ")
    return named and (behind or (after is not None and "Inf" in feature(after, "VerbForm")))  # "X dément avoir menti"


def _only_verb(token: Token, lexicon: Lexicon) -> bool:
    """True for ``juge`` of ``Le maire, Zed Exemple, juge la peine « légère »``: behind a name between commas and before
    an article, where the tagger sees no verb in the sentence; not for ``Zed Exemple, juge au tribunal, est parti``."""
    doc, i = token.doc, token.i
    if lexicon.language != "fr" or token.pos_ != "NOUN" or i - 2 <= token.sent.start or i + 2 >= len(doc):
        return False
    set_off = doc[i - 1].text == "," and doc[i - 2].ent_type_ == "PER" and doc[i + 1].pos_ == "DET"
    opening = next((t.i for t in doc[i + 1 : token.sent.end] if t.text in OPENING), token.sent.end)
    apart = any(t.text == "," for t in doc[token.sent.start : i - 2])
    return set_off and apart and not any(finite(t) for t in (*doc[token.sent.start : i], *doc[i + 1 : opening]))


def _denies_in_title(token: Token, lexicon: Lexicon) -> bool:
    """True for ``rejects`` of ``Defence ministry rejects claim that``, a noun to the tagger in a title without
    articles; what follows may be a verb to it."""
    doc, i = token.doc, token.i
    if lexicon.language != "en" or token.pos_ not in ("NOUN", "PROPN") or not 0 < i < len(doc) - 1:
        return False
    denies = token.lower_.endswith("s") and lexicon.has("denying", lemma_of(token))
    denied = doc[i + 1].tag_ in ("NN", "NNS", "VBP", "VBZ") and lexicon.has("rejected", doc[i + 1].lower_)
    return denies and denied and doc[i - 1].pos_ in ("NOUN", "PROPN")


def is_participle(token: Token, lexicon: Lexicon) -> bool:
    """True for ``dit``, ``affirmée``; ``critique``, ``pointe``, ``alerte`` only end like one."""
    lemma = lexicon.form(token) or ""
    if lemma.endswith("er"):
        return "é" in token.lower_[-3:]
    return lexicon.pattern("participle").search(token.lower_) is not None


def _aside_and_that(token: Token, lexicon: Lexicon) -> bool:
    """True before ``au passage que``, ``par ailleurs que``."""
    doc = token.doc
    length = next((n for n in range(2, 4) if phrase_length(doc, token.i + n, lexicon) == n), 0)
    return bool(length) and lexicon.has("that", doc.span(token.i + length + 1, token.i + length + 2).text.lower())


def is_verb(token: Token, lexicon: Lexicon) -> bool:
    before = token.doc[token.i - 1].lower_ if token.i else ""
    if token.pos_ == "NOUN" and token.i and token.doc[token.i - 1].tag_ == "POS":
        return False  # "the minister's claim that"
    if token.pos_ in ("NOUN", "ADJ") and token.i and token.doc[token.i - 1].pos_ in ("NOUN", "PROPN", "PRON"):
        rest = " ".join(t.lower_ for t in token.doc[token.i + 1 : token.i + 3]) + " "
        if any(rest.startswith(f"{p} ") for p in lexicon.entry("phrases").get(lexicon.verb(token), ())):
            return True
    if _mistaken(token, lexicon):
        return True
    if token.i and _denies_in_title(token.doc[token.i - 1], lexicon):
        return False  # "Ministry rejects claim that", a verb to the tagger
    if token.pos_ in ("VERB", "AUX"):
        led = token.doc.span(max(token.i - 3, 0), max(token.i - 1, 0)).text.lower().replace("’", "'")
        leading = lexicon.entry("introducing")
        if token.i > 1 and finite(token) and (token.doc[token.i - 2].lower_ in leading or led in leading):
            return True  # "Comme l'explique X", an article to the tagger
        return not (token.i and token.doc[token.i - 1].pos_ == "DET" and token.dep_ != "ROOT")
    after = token.doc[token.i + 1].lower_ if token.i + 1 < len(token.doc) else ""
    if token.pos_ in ("ADJ", "NOUN", "X", "ADV", "ADP") and lexicon.has("inversion", after):
        return True
    if token.pos_ in ("ADJ", "NOUN", "X") and (is_helped(token, lexicon) or lexicon.has("reflexive", before)):
        return True
    if token.pos_ == "PROPN" and token.is_lower and is_helped(token, lexicon):
        return True  # "a tweeté que", a name to the tagger
    quoted = (before == "," and token.i > 1 and token.doc[token.i - 2].text in ("»", "”", '"')) or before in ("»", "”")
    if quoted and token.i + 1 < len(token.doc) and token.doc[token.i + 1].pos_ in ("DET", "PROPN", "PRON"):
        return token.lower_ != token.lemma_ or token.pos_ != "ADV"
    parted = before in (",", "»", "”", '"')
    return parted and token.pos_ == "ADJ" and lexicon.language == "fr" and token.lower_.endswith("e")


def is_helped(token: Token, lexicon: Lexicon) -> bool:
    """True for a participle behind its auxiliary, whatever the tagger sees in it: ``a cinglé``, ``s'est désolé``."""
    i = token.i - 1
    while i >= 0 and lexicon.has("fillers", token.doc[i].lower_):
        i -= 1
    held = token.doc[i].lower_ if i >= 0 else ""
    own = i > 0 and lexicon.has("reflexive", token.doc[i - 1].lower_)
    return lexicon.has("have", held) or (own and lexicon.has("be", held))


def phrase_length(doc: Doc, last: int, lexicon: Lexicon) -> int:
    """Number of tokens of an adverbial phrase that ends here ("par ailleurs"), 0 for none."""
    if last >= len(doc):
        return 0
    for phrase in lexicon.entry("filler_phrases"):
        words = phrase.split()
        near = doc[max(0, last - len(words) + 1) : last + 1]
        if doc[last].lower_ == words[-1] and [t.lower_.replace("’", "'") for t in near] == words:
            return len(words)
    return 0


def passed(doc: Doc, at: int, lexicon: Lexicon) -> int:
    """Number of tokens of ``aussi``, ``par ailleurs`` that open at ``at``, 0 for none."""
    if lexicon.has("passing", doc[at].lower_):
        return 1
    return next((n for n in range(2, 5) if phrase_length(doc, at + n - 1, lexicon) == n), 0)


def opens_phrase(verb: Token, lemma: str, lexicon: Lexicon) -> bool:
    """True for ``fait`` of ``fait (par ailleurs) état de``: a verb and the words that make it one of saying."""
    doc, at = verb.doc, verb.i + 1
    while at < len(doc) and (over := passed(doc, at, lexicon)):
        at += over
    said = doc.span(at, min(at + 6, len(doc))).text.lower().replace("’", "'").replace("l'", "l' ") + " "
    return any(said.startswith(f"{phrase} ") for phrase in lexicon.entry("phrases").get(lemma, ()))
