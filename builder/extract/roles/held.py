"""Who holds or wins a post that is told of first: ``Le poste de trésorier a été gagné par X``, ``The job of coach went
to X``."""

from __future__ import annotations

from collections.abc import Iterator

from builder.extract.names.lexicon import Lexicon
from builder.extract.parse import Doc
from builder.extract.roles import doubt
from builder.extract.roles.clauses import Actors
from builder.extract.roles.noun_phrase import noun_phrase
from builder.extract.roles.phrase import Names, Phrase
from builder.model import Mention

TITLE = 5
"""So many words may stand between the preposition and the name: ``par la députée nationale X``."""
REACH = 16
"""So many words may the post and its verb have."""


def find(doc: Doc, actors: Actors, names: Names, lexicon: Lexicon) -> Iterator[tuple[Phrase, Mention]]:
    """Each post that a verb of getting or holding gives to the name behind ``by`` or ``to``."""
    if lexicon.lists["offices"].isdisjoint(doc.words):
        return
    for start, _, mention in actors:
        link = next((i for i in range(start - 1, max(-1, start - 1 - TITLE), -1) if doc[i].pos_ == "ADP"), 0)
        if not lexicon.has("getters", doc[link].text):
            continue
        verb = next((t for t in reversed(doc[max(0, link - 2) : link]) if lexicon.has("goes_to", t.text)), None)
        if verb is None:
            continue
        posts = range(verb.i - 1, max(-1, verb.i - REACH), -1)
        office = next((i for i in posts if lexicon.has("offices", doc[i].text)), len(doc))
        if office == len(doc) or not lexicon.has("core_links", doc[office + 1].text):
            continue
        found = noun_phrase(doc, office + 2, names, lexicon, "copula")
        if found is None or found.last in names.inside or found.last > verb.i:
            continue
        if any(t.is_punct for t in doc[found.last : verb.i]) and len(doc[found.last : verb.i]) > TITLE:
            continue
        if not doubt.is_unsaid(verb, verb, (*verb.children, *verb.lefts), lexicon):
            yield found, mention
