"""What stands between an office and the comma before its holder: ``le maire depuis 2020, X``, ``the mayor, who is
abroad, X``; and whose an office is that stands between two names."""

from __future__ import annotations

from builder.extract.names.lexicon import Lexicon
from builder.extract.parse import Doc
from builder.extract.roles.phrase import CONTRACTED, Names, Phrase, is_head, is_past_participle
from builder.extract.roles.turns import is_caption, size_of, starts

TIME = 6
"""So many words may tell since when an office has been held."""
CLAUSE = 12
"""So many words may tell something of its holder."""
FAR = 30
"""So many words are looked at for where a sentence begins."""
ENDS = frozenset({".", "!", "?", ":", "“", "«"})


def before_tail(doc: Doc, comma: int, lexicon: Lexicon) -> int:
    """Where ``depuis 2020``, ``d'alors``, ``, who is abroad`` begins that ends at ``comma``; ``comma`` if none does."""
    for words in lexicon.lists["thens"]:
        size = size_of(words)
        if comma > size + 1 and starts(doc, comma - size, words):
            return comma - size
    if lexicon.head_first and comma > 2 and is_past_participle(doc[comma - 1]) and doc[comma - 2].pos_ == "NOUN":
        plain = doc[comma - 1].pos_ in {"VERB", "ADJ"} and not is_head(doc, comma - 1, lexicon)
        return comma - 1 if plain and is_head(doc, comma - 2, lexicon) else comma  # "l'otage libéré, X"
    for at in range(comma - 2, max(0, comma - TIME), -1):
        if lexicon.has("sinces", doc[at].text):
            told = any(t.like_num or lexicon.has("months", t.text) for t in doc[at + 1 : comma])
            return at if told else comma
        if doc[at].is_punct:
            break
    return comma


def before_clause(doc: Doc, comma: int, lexicon: Lexicon) -> int:
    """Where ``, who is based in Testville`` begins that ends at ``comma`` behind what opens the sentence."""
    opened = next((i for i in range(comma - 2, max(0, comma - CLAUSE), -1) if doc[i].is_punct), 0)
    who = next((i for i in range(max(opened + 1, comma - CLAUSE), comma) if lexicon.has("who", doc[i].text)), 0)
    if who > opened + 1 and doc[who - 1].pos_ in {"NOUN", "PROPN"}:
        begins = doc[who].sent.start  # "One of the councillors who voted for it, X,"
        subject = not any(t.is_punct or t.pos_ in {"VERB", "AUX"} for t in doc[begins:who])
        the = lexicon.has("articles", doc[begins].text) or lexicon.has("one_of", doc[begins].text)
        return who if subject and the else comma
    if opened < 2 or doc[opened].text != "," or not lexicon.has("who", doc[opened + 1].text):
        return comma
    subject = not any(t.is_punct or t.pos_ in {"VERB", "AUX"} for t in doc[doc[opened - 1].sent.start : opened])
    opening = doc[doc[opened - 1].sent.start].text
    the = lexicon.has("articles", opening) or lexicon.has("one_of", opening)
    return opened if subject and the else comma


def is_of_next(doc: Doc, start: int, found: Phrase, names: Names, lexicon: Lexicon) -> bool:
    """True for ``…, le maire de Z, Jean,``: the phrase behind a name belongs to the next one, set off in its turn; not
    for ``…, un proche du président, Jean,``."""
    at = found.last
    if lexicon.has("indefinite", doc[start].text) or is_caption(doc, lexicon):
        return False
    if any(is_head(doc, i, lexicon) and i not in names.inside for i in range(found.first + 2, at)):
        return False
    if at + 1 < len(doc) and doc[at].text == "," and at + 1 in names.inside:
        end = names.by_start.get(at + 1, (at + 2, None))[0]
        return end < len(doc) and doc[end].text in {",", ")"}
    return False


def is_of_described(doc: Doc, found: Phrase, start: int, names: Names, lexicon: Lexicon) -> bool:
    """True for ``le vice-président`` in ``Derrière X, le vice-président, le Syldave Y, a``, and behind the preposition
    of a list in ``composé de X, de la doyenne du club, la Syldave Y``: it belongs to Y."""
    at = found.last
    if at + 2 >= len(doc) or doc[at].text != "," or not lexicon.has("articles", doc[at + 1].text):
        return False
    following = at + 2
    while following < at + 5 and following < len(doc) and following not in names.by_start:
        if not (lexicon.is_demonym(doc[following].text) or lexicon.is_person(doc[following].text)):
            return False
        following += 1
    if following not in names.inside:
        return False
    article = found.first - 1
    while article > start and lexicon.has("before", doc[article].text):
        article -= 1
    before = doc[article].lower_
    listed = before in CONTRACTED or (lexicon.has("articles", before) and doc[article - 1].lower_ in {"de", "d'", "of"})
    return listed or is_introduced(doc, start)


def is_introduced(doc: Doc, start: int) -> bool:
    """True for a name in what only introduces the sentence: ``Après avoir vu X, le maire``."""
    opening = start  # the parser's sentences may begin at the name
    while opening > max(0, start - FAR) and doc[opening - 1].text not in ENDS:
        opening -= 1
    return any(t.pos_ in {"ADP", "SCONJ"} for t in doc[opening:start]) and not any(
        t.pos_ in {"VERB", "AUX"} and "Fin" in t.morph.get("VerbForm", []) for t in doc[opening:start]
    )
