"""The noun that a relative or participle clause is about, with the words that belong to it."""

from __future__ import annotations

from itertools import takewhile

from builder.extract.claims.lexicon import agree
from builder.extract.clauses import RELATIVE, path
from builder.extract.parse import Token

PARTICLES = frozenset(
    {"dos", "da", "das", "van", "von", "der", "den", "bin", "ben", "ibn", "al", "el", "ul", "ur", "-"}
)
"""Small words inside a name."""
NAMED = frozenset({"PROPN", "NOUN", "ADJ", "X", "ADP"})
"""Words of a name behind its first."""
FEMININE = ("ée", "ées", "ue", "ues", "ie", "ies")
MASCULINE = ("é", "és", "u", "i")
GENDERS = {"le": "Masc", "un": "Masc", "du": "Masc", "la": "Fem", "une": "Fem"}


def described(verb: Token, first: int) -> list[Token]:
    """The phrase of the noun that the clause beginning with token ``first`` is about, up to a bracket before it."""
    noun = antecedent(verb)
    if (whole := _around_bracket(noun, first)) is not None:
        return whole
    last = first - (verb.doc[first - 1].text == ",")
    if noun.i != verb.head.i and noun.pos_ == "PROPN" and all(t.pos_ in NAMED for t in verb.doc[noun.i + 1 : last]):
        return list(verb.doc[phrase(noun)[0].i : last])  # "deux marins du Maid of Filey, éperonné"
    if noun.i != verb.head.i and verb.doc[first - 1].text == ")":
        return list(verb.doc[phrase(noun)[0].i : first])
    return _appositive(_with_article(noun))


def antecedent(verb: Token) -> Token:
    """The noun a relative clause is about: the parser's, unless a nearer one alone agrees with the participle."""
    noun = _nearest(verb)
    named = _before_bracket(verb, noun)
    if named is not None:
        return named
    if (inside := _inside_apposition(verb, noun)) is not None:
        return inside
    auxiliaries = [c for c in verb.children if c.dep_ in ("aux", "aux:tense", "aux:pass")]
    free = any(c.lemma_ == "avoir" for c in auxiliaries) and not any(c.dep_ == "aux:pass" for c in auxiliaries)
    if free or fits(noun, verb):
        return noun  # what "a coûté" agrees with no subject
    below = [t for t in noun.subtree if noun.i < t.i < verb.left_edge.i]
    nearer = [t for t in below if t.pos_ == "NOUN" and fits(t, verb)]
    if nearer:
        return nearer[0]
    names = [t for t in below if t.pos_ == "PROPN" and t.dep_ != "flat:name" and fits(t, verb)]
    if names:
        return _first_of_name(names[-1])  # "le beau-père d'Alma Brandt, disparue lundi"
    bare = not auxiliaries and not any(c.pos_ == "PRON" for c in verb.children)
    bare = bare or any(c.lemma_ == "être" for c in auxiliaries)  # "l'accident de la circulation qui s'est produit"
    above = takewhile(lambda t: t.pos_ in ("NOUN", "PROPN"), path(noun, None))
    return next((t for t in above if bare and agree(t, verb)), noun)  # "les marches contre le maire prévues jeudi"


def _inside_apposition(verb: Token, noun: Token) -> Token | None:
    """``Maid of Exampleton`` of ``la mort de Zed Testard, deux marins du Maid of Exampleton, éperonné lundi``: what
    stands last in words about the noun which themselves do not fit the participle; else None."""
    first = verb.left_edge.i
    near = [c for c in noun.children if c.dep_ in ("appos", "conj") and c.pos_ == "NOUN" and noun.i < c.i < first]
    told = [c for c in near if c.doc[c.left_edge.i - 1].text == "," or c.left_edge.text == ","]
    if not told or fits(told[-1], verb) or verb.doc[first - 1].text != ",":
        return None
    below = [t for t in told[-1].subtree if told[-1].i < t.i < first and t.pos_ in ("NOUN", "PROPN") and fits(t, verb)]
    if not below:
        return None
    return _first_of_name(below[-1]) if below[-1].pos_ == "PROPN" else below[-1]


def _first_of_name(name: Token) -> Token:
    """``Maid`` of ``Maid of Exampleton``, whose words the parser hangs on several nouns."""
    found, i = name, name.i - 1
    while i > name.sent.start and name.doc[i].pos_ in ("PROPN", "X", "ADJ"):
        found = name.doc[i] if name.doc[i].pos_ == "PROPN" else found
        i -= 1
    return found


def fits(noun: Token, participle: Token) -> bool:
    """False where the letters of a French participle speak against a noun, or the article against a name, whatever the
    parser says of their gender: ``l'avocat`` and ``tuée``, ``le Cap Exemple`` and ``coulée``."""
    word = participle.lower_
    feminine, masculine = word.endswith(FEMININE), word.endswith(MASCULINE)
    if not (feminine or masculine) or "Part" not in participle.morph.get("VerbForm", []):
        return agree(noun, participle)
    article = next((t.lower_ for t in noun.lefts if t.lower_ in GENDERS), "")
    told = GENDERS.get(article) or ("" if noun.pos_ == "PROPN" else "".join(noun.morph.get("Gender", [])))
    number = "".join(noun.morph.get("Number", [])) if noun.pos_ == "NOUN" else ""
    if (
        number
        and word.endswith("s") != (number == "Plur")
        and word.endswith(("é", "és", "ée", "ées", "u", "ue", "ues"))
    ):
        return False
    return not told or told == ("Fem" if feminine else "Masc")


def _nearest(verb: Token) -> Token:
    """The parser's noun; but the last before ``qui`` where a verb stands between: ``l'occasion de soutenir X qui``."""
    noun, first = verb.head, verb.left_edge.i
    if first < 2 or not any(t.pos_ == "VERB" for t in verb.doc[noun.i + 1 : first]):
        return noun
    near = verb.doc[first - 1]
    while near.pos_ in ("NOUN", "PROPN") and noun.i < near.head.i < near.i and near.head.pos_ in ("NOUN", "PROPN"):
        near = near.head
    fits = near.pos_ in ("NOUN", "PROPN") and any(t.pos_ == "VERB" for t in verb.doc[noun.i + 1 : near.i])
    return near if fits and agree(near, verb) else noun


def widest(verb: Token) -> int | None:
    """Where the largest phrase begins that a relative clause behind a comma may be about, as well as its last noun:
    ``l'enquête d'un cabinet, qui a été publiée``; None where there is but one."""
    doc, first, noun = verb.doc, verb.left_edge.i, verb.head
    owned = noun.pos_ == "PROPN" and noun.dep_ == "nmod"  # "l'attaque d'Exempleville qui a coûté"
    if not first or (doc[first - 1].text != "," and not owned):
        return None
    top = noun
    for token in path(noun, None):
        if token.pos_ in ("VERB", "AUX"):
            break
        if token.pos_ in ("NOUN", "PROPN") and token.i < noun.i and agree(token, verb):
            top = token
    return None if top.i == noun.i else min([top.i, *(t.i for t in top.lefts if t.pos_ in ("DET", "NUM", "ADJ"))])


def _before_bracket(verb: Token, noun: Token) -> Token | None:
    """The noun in front of the bracket behind which the clause begins, where the parser's lies beyond it in another
    phrase: ``le président à Exempleville lors du forum Testard (FT) qui s'est tenu``; else None."""
    doc, first = verb.doc, verb.left_edge.i
    if first < 3 or doc[first - 1].text != ")":
        return None
    opening = next((i for i in range(first - 2, max(noun.i, first - 8), -1) if doc[i].text == "("), None)
    if opening is None:
        return None
    found = doc[opening - 1]
    while found.head.i < found.i and found.head.i > noun.i and not any(c.dep_ == "case" for c in found.lefts):
        found = found.head
    between = doc[noun.i + 1 : found.i]
    apart = any(t.text == "," or t.pos_ in ("VERB", "AUX", "ADV") for t in between)
    return found if apart and found.pos_ in ("NOUN", "PROPN") else None


def _with_article(noun: Token) -> Token:
    """The noun itself, or the one it completes without an article of its own: ``une vague de froid``."""
    bare = noun.i > 1 and noun.doc[noun.i - 1].lower_ in ("de", "d'", "d’") and noun.head.i == noun.i - 2
    return noun.head if bare and noun.pos_ == "NOUN" and noun.dep_ == "nmod" and noun.head.pos_ == "NOUN" else noun


def _appositive(noun: Token) -> list[Token]:
    """The noun's phrase; behind the name it explains where it is an apposition."""
    found = phrase(noun)
    before = noun.doc[found[0].i - 1] if found and found[0].i else None
    if noun.dep_ == "appos" and noun.head.pos_ == "PROPN" and noun.head.i < noun.i and before and before.text == ",":
        return [*phrase(noun.head), before, *found]
    return found


def phrase(noun: Token) -> list[Token]:
    """A noun with its determiner, adjectives and complements, without clauses."""
    cut_off: set[int] = set()
    for token in noun.subtree:
        named = token.dep_ == "appos" and token.i == noun.i + 1 and token.pos_ == "PROPN"  # "la maire Alma Brandt"
        if token.i > noun.i and not named and (token.dep_ in (*RELATIVE, "appos", "conj", "cc") or token.is_punct):
            cut_off |= {t.i for t in token.subtree}
    found = [t for t in noun.subtree if t.i not in cut_off]
    while found and (found[-1].is_punct or found[-1].pos_ == "ADP"):
        found.pop()
    while found and (
        found[0].is_punct or found[0].pos_ in ("ADP", "CCONJ") or (found[0].dep_ == "case" and found[0].i < noun.i)
    ):
        found.pop(0)
    return _whole_name(found)


def _whole_name(found: list[Token]) -> list[Token]:
    """The phrase with the first half of a name that the parser cut: ``Zed dos Exemplos``, ``Ann-Zed``."""
    if not found or found[0].pos_ != "PROPN" or found[0].i < 2:
        return found
    doc, first = found[0].doc, found[0].i
    while first > 1 and doc[first - 1].pos_ != "PUNCT":
        if doc[first - 1].pos_ == "PROPN" or (doc[first - 1].lower_ in PARTICLES and doc[first - 2].pos_ == "PROPN"):
            first -= 1
            continue
        break
    return [*doc[first : found[0].i], *found]


def _around_bracket(noun: Token, first: int) -> list[Token] | None:
    """``Les chefs de la Ligue (LT)`` where the clause behind the bracket hangs on what stands inside it; else None."""
    doc, last = noun.doc, first - 1
    last -= last > 0 and doc[last].text == ","
    opening = next((i for i in range(noun.i - 1, max(noun.sent.start, noun.i - 6), -1) if doc[i].text == "("), None)
    if opening is None or last <= noun.i or doc[last].text != ")" or opening == noun.sent.start:
        return None
    top = doc[opening - 1]
    while top.head.i < top.i and top.head.i >= noun.sent.start and top.head.pos_ in ("NOUN", "PROPN"):
        top = top.head
    start = min([top.i, *(t.i for t in top.lefts if t.pos_ in ("DET", "NUM", "ADJ"))])
    return list(doc[start:first])


def name_behind(verb: Token, kept: list[Token]) -> list[Token]:
    """``, Zed Exemple`` of ``Le président élu en 2021, Zed Exemple, a dit``: who it is that the participle tells of."""
    doc, at = verb.doc, kept[-1].i + 1
    end = at + 1
    while end < len(doc) and doc[end].text[:1].isupper():
        end += 1
    closed = end > at + 1 and end < len(doc) and doc[end].text == ","
    noun = verb.head
    apposed = noun.pos_ == "NOUN" and any(c.dep_ == "appos" and at < c.i < end for c in noun.children)
    return list(doc[at:end]) if closed and apposed and doc[at].text == "," else []
