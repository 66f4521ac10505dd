"""The noun of a happening that a date belongs to: "depuis le début de l'invasion de l'Ukraine en février 2022"."""

from __future__ import annotations

from builder.data import load, words
from builder.extract.parse import Span as Tokens
from builder.extract.parse import Token

NOMINAL = frozenset(
    {"nmod", "amod", "flat", "flat:name", "flat:foreign", "fixed", "appos", "case", "det", "obl:arg", "obl:mod"}
    | {"nummod", "prep", "pobj", "poss", "compound"}
)
"""Relations inside a noun phrase (a parser calls some complements of a noun obliques of the verb)."""
SUBJECT = frozenset({"nsubj", "nsubj:pass", "nsubjpass"})
POSSESSIVE = frozenset({"de", "d'", "d’", "du", "des", "of"})
STOPS = frozenset(',;:.()«»“”"')
FEWEST = 3
"""Words that say enough without the sentence: "début de l'invasion", not "l'attaque"."""


def dated_noun_phrase(timex: Tokens, sentence: Tokens, language: str) -> list[Token] | None:
    """The noun and its complements without the date, without determiner; None where the date is the verb's.

    The date is the noun's where it directly follows the noun's words, and either the noun stands behind "depuis",
    whose phrase a date can only explain, or the parser hangs the date on a subject or on what stands behind "après".
    Whatever else a verb governs may be wanted, announced or denied rather than happening, and is left to its verb.
    """
    last = timex.start - 1
    doc = timex.doc
    while last >= sentence.start and (doc[last].pos_ in ("ADP", "DET") or doc[last].text == ","):
        last -= 1
    if last < sentence.start or timex.start - last > 4:
        return None
    if timex.root.head.i >= timex.end and timex.root.head.pos_ in ("NOUN", "PROPN"):
        return None  # "the anniversary of the June 2010 crash"
    completed = _completed(timex, doc[last], sentence, language)
    if completed is not None:
        return completed
    noun = _happening(doc[last], sentence, language)
    if noun is None:
        return None
    introduced = _introduced_by(noun)
    if introduced not in words(f"{language}/events", "since") and not (
        _hangs_on(timex, noun)
        and (introduced in words(f"{language}/events", "bounds") or (noun.dep_ in SUBJECT and not introduced))
    ):
        return None
    phrase = _without_determiner(doc[min(t.i for t in (noun, *noun.lefts)) : last + 1], noun)
    if noun.i == last:
        phrase += _behind(timex, noun)
    return phrase if sum(t.is_alpha for t in phrase) >= FEWEST else None


def _completed(timex: Tokens, last: Token, sentence: Tokens, language: str) -> list[Token] | None:
    """``annonces de la fermeture de l'usine`` of ``Après les annonces, mardi, de la fermeture de l'usine, …``: what
    the date cuts in two behind words that take it as a fact; else None."""
    doc = timex.doc
    noun = last.head if last.pos_ == "ADJ" and last.head.i == last.i - 1 else last
    behind = timex.end + (doc[timex.start - 1].text == ",")
    if noun.pos_ != "NOUN" or behind + 1 >= sentence.end or (behind > timex.end and doc[timex.end].text != ","):
        return None
    of, what = doc[behind], doc[behind + 1]
    if of.lower_ not in POSSESSIVE or (of.lower_ in ("de", "d'", "d’") and what.pos_ not in ("DET", "NUM", "PROPN")):
        return None
    if of.head.i < of.i or of.head.lower_ in words(f"{language}/events", "timing"):
        return None  # "mardi du mois dernier"
    first = noun.i
    while first > sentence.start and doc[first - 1].pos_ in ("DET", "ADJ", "NUM"):
        first -= 1
    before = " ".join(t.lower_ for t in doc[max(sentence.start, first - 4) : first])
    taken = load(f"{language}/events")["presupposing"]
    if not any(f" {before}".replace("’", "'").endswith(f" {word}") for word in taken):
        return None
    phrase = [t for t in doc[first : last.i + 1] if t.pos_ != "DET"]
    for token in doc[behind : of.head.right_edge.i + 1]:
        if token.text in STOPS or "Fin" in token.morph.get("VerbForm", []):
            break
        phrase.append(token)
    while phrase[-1].pos_ in ("ADP", "DET", "CCONJ", "PRON"):
        phrase.pop()
    return phrase


def _happening(token: Token, sentence: Tokens, language: str) -> Token | None:
    """The topmost noun of a happening that this last word of a phrase belongs to."""
    found = None
    while sentence.start <= token.i < sentence.end and token.pos_ not in ("VERB", "AUX"):
        if token.pos_ == "NOUN" and is_happening(token, language):
            found = token
            if _introduced_by(token) in words(f"{language}/events", "bounds"):
                break
        if token.head.i == token.i or token.head.i > token.i or token.dep_ not in NOMINAL:
            break
        token = token.head
    return found


def is_happening(noun: Token, language: str) -> bool:
    """True for nouns that name what happens, by list or ending."""
    lexicon = load(f"{language}/events")
    word = noun.lemma_.lower()
    if word in words(f"{language}/events", "no_happenings"):
        return False
    return word in words(f"{language}/events", "happenings") or word.endswith(tuple(lexicon["happening_endings"]))


def _introduced_by(noun: Token) -> str:
    """The preposition in front of a noun, lower case, or nothing."""
    if noun.head.dep_ == "prep" or noun.head.pos_ == "ADP":
        return noun.head.lower_
    case = next((t for t in noun.lefts if t.dep_ in ("case", "mark") and t.pos_ in ("ADP", "SCONJ", "ADV")), None)
    return case.lower_ if case is not None else ""


def _hangs_on(timex: Tokens, noun: Token) -> bool:
    """True when the parser takes the date for a complement of the noun or of one of its complements."""
    token = timex.root
    while token.head.i != token.i and token.pos_ not in ("VERB", "AUX"):
        token = token.head
        if token.i == noun.i:
            return True
    return False


def _behind(timex: Tokens, noun: Token) -> list[Token]:
    """The noun's complements behind the date, as far as a comma: "la mort lundi d'un homme"."""
    found: list[Token] = []
    for token in timex.doc[timex.end : noun.right_edge.i + 1]:
        if token.text in STOPS or token.dep_ in ("acl", "acl:relcl", "relcl", "conj", "cc"):
            break
        found.append(token)
    while found and found[-1].pos_ in ("ADP", "DET", "PUNCT"):
        found.pop()
    return found


def _without_determiner(phrase: list[Token], noun: Token) -> list[Token]:
    while phrase and phrase[0].i < noun.i and phrase[0].pos_ in ("ADP", "DET", "PUNCT", "SCONJ", "ADV"):
        phrase = phrase[1:]
    return phrase
