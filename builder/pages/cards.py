"""What the script shows at a name's link, on every page: one small file a kind and letter, fetched when asked for."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator

from markupsafe import Markup

from builder.model import Asset
from builder.pages.environment import behind
from builder.pages.view import View


def assets(view: View) -> Iterator[Asset]:
    """``assets/cards/actors-g.json`` and the like: HTML of a card by the last part of its entity's address.

    A file a letter, for a large archive's names are too many to be fetched for one card.
    """
    shelves: dict[str, dict[str, str]] = defaultdict(dict)
    for entity in view.archive.entities:
        folder, _, slug = entity.id.partition("/")
        name = Markup('<b class="d-i d-{}">{}</b> ').format(entity.kind.value, entity.name)
        shelves[f"{folder}-{slug[0]}"][slug] = name + behind(view, entity)
    for shelf, cards in sorted(shelves.items()):
        content = json.dumps(cards, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        yield Asset(f"assets/cards/{shelf}.json", content.encode("utf-8"))
