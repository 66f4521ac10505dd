"""Names that the model missed: capitals in running text."""

from __future__ import annotations

import re
from itertools import takewhile

from builder.data import words
from builder.data.folding import fold
from builder.extract.labels import KINDS
from builder.extract.names.candidate import Candidate, is_capital
from builder.extract.names.journeys import noun_of_row
from builder.extract.names.lexicon import Lexicon
from builder.extract.names.maps import is_on_map
from builder.extract.names.word_kinds import is_likely_person
from builder.extract.parse import Doc, Token
from builder.extract.tagging import Passage

CAMEL = re.compile(r"(?!(?:Ma?c|D[eiu]|L[aeio]|V[ao]n|Fitz|O|Abu?)[A-Z])[A-Z][a-z]+[A-Z]\w*")
"""``TikTok``, ``OpenAI``: a brand's spelling; not ``McExemple``."""
SHOUTED = 2
"""More words than this, all in capitals, are a headline; fewer may be a name."""
COMMON = ("titles", "things", "things_heads", "stop_names", "determiners")


def find(index: int, passage: Passage, candidates: list[Candidate], lexicon: Lexicon) -> list[Candidate]:
    """A candidate of no kind for each run of capitalised words that none of ``candidates`` touches."""
    doc = passage.doc
    if is_title_case(doc):
        return []
    here = takewhile(lambda c: c.passage == index, reversed(candidates))  # found passage by passage
    covered = {i for c in here for i in range(c.start, c.end)}
    found: list[Candidate] = []
    i = 0
    while i < len(doc):
        end = i
        while end < len(doc) and end not in covered and is_name_word(doc[end], lexicon):
            end += 1
            inner = end + 1 < len(doc) and lexicon.has("inner_particles", doc[end].text) and end + 1 not in covered
            if inner and doc[end].is_lower and is_name_word(doc[end + 1], lexicon):
                end += 1  # "Testimio la Umojo"
        if end > i:
            led = i > 0 and is_capital(doc[i - 1]) and i - 1 not in covered and not lexicon.head_first
            led = led and not lexicon.has_any(COMMON, doc[i - 1].text)
            start = i - (led and is_on_map(doc.span(i - 1, end).text))  # "New Exemplia Premier" opens a sentence
            found.append(Candidate(index, start, end, None, "capitals"))
        i = max(end, i + 1)
    return found


def is_title_case(doc: Doc) -> bool:
    """True for a headline that writes Most Words Like This, or shouts."""
    if is_shouted(doc):
        return True
    if any(t.is_lower and t.pos_ in {"VERB", "AUX"} and len(t) > 2 for t in doc):
        return False  # "Xi Jinping met Paul Exemple in Beijing": such a headline writes its verbs Like This too
    words = [t for t in doc if t.is_alpha and len(t) > 3]
    share = 0.8 if len(words) < 5 else 0.6  # "Senate president, Zed Exemple" is a caption
    return 3 < len(words) < 25 and sum(map(is_capital, words)) > share * len(words)


def is_shouted(doc: Doc, above: int = SHOUTED) -> bool:
    """True for A HEADLINE IN CAPITALS, of more words than ``above``."""
    return all(t.is_upper for t in doc if t.is_alpha) and sum(t.is_alpha for t in doc) > above


def is_syllable(doc: Doc, i: int) -> bool:
    """True for ``hye`` in ``Exem Geun-hye``: the second half of a name, written small behind its hyphen, as is known of
    given names and as the model says of others (``Exempe-eda``)."""
    if not 1 < i < len(doc) or not doc[i].text.islower() or not is_hyphen(doc, i - 1):
        return False
    if doc[i].ent_iob_ == "I" and KINDS.get(doc[i].ent_type_) == "a":
        return True
    if i < 3:
        return False
    family, given = doc[i - 3], doc[i - 2]
    known = fold(family.text) in words("names", "first_before_syllables")
    return known and given.text.istitle() and len(given) < 8 and len(doc[i]) < 6


def is_hyphen(doc: Doc, i: int) -> bool:
    """True for a hyphen between two words without a space."""
    joined = 0 < i < len(doc) and doc[i].text in {"-", "‑", "–"}
    return joined and not doc[i].whitespace_ and not doc[i - 1].whitespace_


def is_name_word(token: Token, lexicon: Lexicon) -> bool:
    """True for a word with a capital of its own that no list knows as a title, a thing, a people or an office."""
    text = token.text
    return (
        text[:1].isupper()
        and (text.replace("-", "").isalpha() or token.is_alpha)
        and len(text) > 1
        and (
            (token.pos_ in {"PROPN", "NOUN", "X"} and not lexicon.has_any(COMMON, text))
            or _spells_a_body(text, lexicon)
        )
        and not lexicon.is_demonym(text)
        and not _is_of_people(token, lexicon)
        and not lexicon.is_person(text)
        and (not opens(token) or _behind_title(token, lexicon) or _opens_a_row(token, lexicon))
    )


def _is_of_people(token: Token, lexicon: Lexicon) -> bool:
    """True for either word of ``Middle Eastern``."""
    if token.lower_ not in lexicon.people_words:
        return False
    i = token.i
    ways = ((i, i + 2), (i - 1, i + 1), (i, i + 3), (i - 1, i + 2), (i - 2, i + 1))
    return any(start >= 0 and token.doc.span(start, end).text.lower() in lexicon.demonyms for start, end in ways)


def _spells_a_body(text: str, lexicon: Lexicon) -> bool:
    """True for ``WHO``: a body's letters that are a common word in small."""
    return len(text) == 3 and text.isupper() and text.lower() in lexicon.bodies and lexicon.has("stop_names", text)


def _opens_a_row(token: Token, lexicon: Lexicon) -> bool:
    """``Testika`` in ``Testika, Exempla and other parties``, whose noun tells what each of them is; none in French."""
    if lexicon.head_first or token.pos_ != "PROPN" or is_likely_person(token.text):
        return False
    noun = noun_of_row(token.doc, token.i + 1, lexicon) or "-"
    return lexicon.has("rows_of_groups", noun) or lexicon.has("place_rows", noun)


def _behind_title(token: Token, lexicon: Lexicon) -> bool:
    """``Reps. Biggs``, where the tokeniser takes the abbreviation for a sentence's end."""
    doc, i = token.doc, token.i
    return i > 1 and doc[i - 1].text == "." and lexicon.has("titles", doc[i - 2].text + ".")


def opens(token: Token) -> bool:
    """True for the first word of a quotation or of a bracket, which has its capital from there."""
    before = token.doc[token.i - 1].text if token.i else "."
    if token.is_sent_start and not token.doc[token.i - 1].text[:1].isupper():
        return True
    return before in {"«", "“", "”", '"', "'", ".", ":", "-", "–", "—", "•", "!", "?", "…", "#"}
