"""English papers by their shape: ``Exempleton Star-Tribune``, ``the Exempla newspaper``."""

from __future__ import annotations

from builder.extract.names.candidate import Candidate, is_capital
from builder.extract.names.lexicon import Lexicon
from builder.extract.names.maps import is_on_map
from builder.extract.names.runs import is_hyphen
from builder.extract.parse import Doc
from builder.extract.tagging import Passage
from builder.model import Kind

NOUNS = frozenset({"newspaper", "broadsheet", "tabloid"})
ARTICLES = frozenset({"the", "The"})
LONGEST = 4


def find(index: int, passage: Passage, lexicon: Lexicon) -> list[Candidate]:
    """A candidate for each; none in French."""
    if lexicon.head_first:
        return []
    doc = passage.doc
    found = []
    for token in doc[2:]:
        paper = token.text.istitle() and (lexicon.has("sure_papers", token.text) or lexicon.has("papers", token.text))
        if paper and is_hyphen(doc, token.i - 1) and is_capital(doc[token.i - 2]):
            found.append(
                Candidate(index, _start(doc, token.i - 2, lexicon), token.i + 1, Kind.GROUP, "paper", fixed=True)
            )
        elif token.text in NOUNS and is_capital(doc[token.i - 1]):
            start = _start(doc, token.i - 1, lexicon)
            if _is_called(doc, start, token.i, lexicon):
                whole = start > 1 and doc[start - 1].text == "The"  # "The National newspaper"
                found.append(Candidate(index, start - whole, token.i, Kind.GROUP, "paper", fixed=True))
    return found


def _start(doc: Doc, i: int, lexicon: Lexicon) -> int:
    """Where the capitals begin that end with ``i``."""
    start = i
    while start > 0 and i - start < LONGEST and not doc[start].is_sent_start:
        word = doc[start - 1]
        if not (is_capital(word) and word.is_alpha) or any(
            lexicon.has(name, word.text) for name in ("determiners", "stop_names", "titles")
        ):
            break
        start -= 1
    return start


def _is_called(doc: Doc, start: int, end: int, lexicon: Lexicon) -> bool:
    """True behind an article; not for ``the UK newspaper``, ``a Bordurian newspaper``, ``the London newspaper``."""
    name = doc.span(start, end).text
    led = start > 0 and doc[start - 1].text in ARTICLES
    known = name.lower() in lexicon.countries or lexicon.is_demonym(name) or lexicon.has("things", name)
    return led and not (known or is_on_map(name) or lexicon.is_demonym(doc[end - 1].text))
