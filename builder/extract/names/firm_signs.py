"""What only firms and bodies that are led like firms have beside their English names: ``shares in X``, ``X chief
executive Zed Exemple``, ``X reports its second-quarter figures``."""

from __future__ import annotations

from builder.extract.names.candidate import Candidate, small_at, word_at
from builder.extract.names.lexicon import Lexicon
from builder.extract.names.maps import is_on_map
from builder.extract.parse import Doc

REPORTED = 9
"""So many words behind ``reported`` its profit is looked for."""
SHARES = frozenset({"shares", "stake", "stakes", "shareholding", "shareholder", "shareholders"})
CHIEFS = frozenset({"ceo", "cfo", "coo", "cto"})
PAIRS = frozenset({"chief executive", "managing director", "chief financial", "chief operating"})


def is_firm(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """True for a name that no map has beside one of these signs."""
    if not any((_is_held(doc, c), _has_a_chief(doc, c, lexicon), _reports(doc, c, lexicon), _gives(doc, c, lexicon))):
        return False
    name = doc.span(c.start, c.end).text
    before = word_at(doc, c.start - 1)
    titled = lexicon.has("titles", before) or lexicon.has("things", name) or lexicon.is_demonym(name)
    return not (titled or name.lower() in lexicon.countries or is_on_map(name))


def _is_held(doc: Doc, c: Candidate) -> bool:
    """``shares in X``; not ``a stake in X's club``."""
    return small_at(doc, c.start - 2) in SHARES and small_at(doc, c.start - 1) == "in" and word_at(doc, c.end) != "'s"


def _gives(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``title sponsor X``: who pays to be named; no person by a first name."""
    pays = f"{small_at(doc, c.start - 2)} {small_at(doc, c.start - 1)}" in lexicon.lists["sponsors"]
    return pays and not lexicon.opens_person(doc, c.start)


def _has_a_chief(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``X chief executive``, ``X CEO``; not ``Zed Exemple CEO of``, ``Exempla Municipal Chief Executive``."""
    behind = small_at(doc, c.end)
    person = c.end - c.start > 1 and lexicon.opens_person(doc, c.start)
    if person or lexicon.has("never_alone", doc[c.end - 1].text):
        return False
    return behind in CHIEFS or f"{behind} {small_at(doc, c.end + 1)}" in PAIRS


def _reports(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``X reported a profit of``, ``X's revenue``; a person's name only where ``its`` says that it is none."""
    verb = doc[c.end] if c.end < len(doc) else None
    if verb is None or verb.pos_ != "VERB" or not lexicon.has("reporting_results", verb.lemma_):
        return False
    told = doc[c.end + 1 : c.end + 1 + REPORTED]
    stop = next((n for n, t in enumerate(told) if t.text in {",", "."}), len(told))
    result = any(t.is_lower and lexicon.has("results", t.text) for t in told[:stop])
    return result and (told[0].lower_ == "its" or not lexicon.opens_person(doc, c.start))
