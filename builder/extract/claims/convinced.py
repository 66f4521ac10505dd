"""What somebody is sure of, or thinks, or a law lays down: ``est convaincu que …``, ``believes the road is safe``."""

from __future__ import annotations

from collections.abc import Iterator

from builder.extract.claims.cues import Cue
from builder.extract.claims.inverted import can_speak
from builder.extract.claims.lexicon import Lexicon, feature, finite
from builder.extract.claims.phrases import phrase
from builder.extract.claims.pieces import SUBJECT_DEPS, clip_text
from builder.extract.claims.quotes import Quote
from builder.extract.claims.sources import Attribution
from builder.extract.claims.supposed import is_supposed
from builder.extract.parse import Span as Tokens
from builder.extract.parse import Token

NEAR = 4
"""So many words before the verb say that it is a guess: ``sans doute le maire croit``."""
REACH = 3
"""So many words stand between the adjective and its "that" at most: ``sûr et certain que``."""


def find_convinced(sentence: Tokens, quotes: tuple[Quote, ...], lexicon: Lexicon) -> Iterator[Attribution]:
    """``Le maire est persuadé que …``, ``she is certain that …``: in the present, by somebody who can speak."""
    doc = sentence.doc
    convinced, minded = lexicon.words("convinced"), lexicon.entry("minded")
    for token in sentence:
        word = token.lower_
        if (word not in convinced and word not in minded) or token.i == sentence.start:
            continue
        first = token.i
        if word in minded:  # "est d'avis que", "is of the opinion that"
            text = doc.span(max(sentence.start, token.i - REACH), token.i).text.lower().replace("’", "'")
            led = next((w for w in minded[word] if text.endswith(f" {w}")), "")
            first -= len(led.split())
            if not led:
                continue
        be = next((t for t in reversed(doc[max(sentence.start, first - 3) : first]) if t.pos_ != "ADV"), token)
        ahead = doc[token.i + 1 : min(token.i + 1 + REACH, sentence.end - 2)]
        that = next((t for t in ahead if lexicon.has("that", t.lower_)), None)
        stays = lexicon.has("staying", be.lower_)
        if (
            not (lexicon.has("be", be.lower_) or stays)
            or not _is_now(be)
            or that is None
            or any(t.is_punct for t in ahead[:1])
        ):
            continue
        if any(lexicon.has("negation", t.lower_) for t in doc[max(sentence.start, be.i - 1) : token.i]):
            continue
        heads = (token, be, be.head, doc[first])
        subject = next((c for t in heads for c in t.children if c.dep_ in SUBJECT_DEPS and c.i < be.i), None)
        main = heads if first < token.i else heads[:2]
        if subject is None or not _opines(subject, lexicon) or not _is_main(*main):
            continue
        if _is_guessed(sentence, be.i, lexicon) or _is_own(sentence, quotes, lexicon):
            continue
        content = clip_text(doc.text, doc[that.i + 1].idx, sentence.end_char, quotes, lexicon, "that-clause")
        if content is not None:
            yield Attribution(be.i, token.i + 1, phrase(subject, None, lexicon), content, False, "that-clause")


def thinks(cue: Cue, quotes: tuple[Quote, ...], lexicon: Lexicon, subject: Tokens | None) -> bool:
    """True for ``believes that`` as the main verb of a sentence in the present, by somebody named, "he", or who can
    speak; what people or many believe is nobody's word, and what was believed may be told of a mind."""
    verb = cue.verb
    if cue.passive or cue.infinitive or cue.gerund or cue.negated or cue.start != verb.i or subject is None:
        return False
    if any(c.dep_ == "ccomp" and any(x.dep_ == "aux" and x.lower_ == "to" for x in c.children) for c in verb.children):
        return False  # "expects him to leave"
    if _is_guessed(cue.sentence, verb.i, lexicon) or _is_own(cue.sentence, quotes, lexicon):
        return False
    main = verb.dep_ in ("ROOT", "parataxis") or (verb.dep_ == "conj" and verb.head.dep_ == "ROOT")
    return main and _is_now(verb) and _opines(subject.root, lexicon) and not is_supposed(cue, lexicon)


def _is_now(verb: Token) -> bool:
    return finite(verb) and (verb.tag_ in ("VBZ", "VBP") or "Pres" in feature(verb, "Tense"))


def _is_main(*words: Token) -> bool:
    """True where the adjective, or its "be", is the head of the sentence or beside it."""
    heads = [t for t in words if t.dep_ in ("ROOT", "parataxis")]
    return bool(heads) or any(t.dep_ == "conj" and t.head.dep_ == "ROOT" for t in words)


def _is_guessed(sentence: Tokens, verb: int, lexicon: Lexicon) -> bool:
    """True for ``clearly believes``, ``sans doute croit-il``: whoever writes guesses what somebody thinks; and for what
    is thought in a film or a novel."""
    near = sentence.doc[max(sentence.start, verb - NEAR) : verb]
    words = f" {' '.join(t.lower_ for t in near)} "
    guessed = any(f" {phrase} " in words for phrase in lexicon.entry("guessing"))
    return guessed or any(lexicon.has("tales", t.lower_) for t in sentence if t.i < verb and t.pos_ == "NOUN")


def _is_own(sentence: Tokens, quotes: tuple[Quote, ...], lexicon: Lexicon) -> bool:
    """True where the writer speaks for himself: ``my wife thinks I am mad``."""
    return any(
        (lexicon.has("own_voice", t.lower_) or lexicon.has("own_things", t.lower_))
        and not any(q.holds(t.idx) for q in quotes)
        for t in sentence
    )


def _opines(subject: Token, lexicon: Lexicon) -> bool:
    """True for a name, "he" and "she", a word for who can speak; not for ``people``, ``many``, ``who``."""
    word = subject.lower_
    if any(word in lexicon.entry(key) for key in ("impersonal", "own_voice", "relative")) or lexicon.has("crowd", word):
        return False
    if any(lexicon.has("crowd", c.lower_) for c in subject.children):
        return False  # "some experts", "many residents"
    return can_speak(subject, lexicon) or lexicon.has_any(("he", "she"), word)


def is_law(subject: Tokens, lexicon: Lexicon) -> bool:
    """True for ``la loi de 1905``, ``Article 12 of the Constitution``, ``un arrêté préfectoral``."""
    return any(lexicon.has("laws", t.lower_) for t in (subject.root, subject.root.head, *subject[:2]))
