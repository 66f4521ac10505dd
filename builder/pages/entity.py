"""The pages of actors, places and groups."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from builder.model import Article, Entity, Kind, Link, Page, Role
from builder.pages import context, mapping, names, schema
from builder.pages.company import together
from builder.pages.environment import form_words, render
from builder.pages.lead import lead, source_line
from builder.pages.offices import as_told, in_time, told_roles
from builder.pages.rest import FOLDED, numbered, rest
from builder.pages.statuses import statuses_of
from builder.pages.view import View

EVENTS, CLAIMS, COMPANY, SENTENCES, OF_EACH, ROLES, CONTAINED = 30, 20, 12, 30, 6, 6, 15
"""What stands open on the page itself; the rest is behind a fold, or a link away."""


@dataclass(frozen=True, slots=True)
class ToldRole:
    """A role, by whom it is told: newest article first."""

    role: Role
    words: str
    language: str
    articles: tuple[Article, ...]


def pages(view: View) -> Iterator[Page]:
    """``actors/SLUG.md``, ``places/SLUG.md``, ``groups/SLUG.md``, and the further pages of those often named."""
    statuses = view.once(statuses_of)
    for entity in view.archive.entities:
        groups = context.mentions(view, entity)
        shown = context.first(groups, SENTENCES, OF_EACH)
        titled = view.locale.text("entity.all_mentions_of", name=entity.name)
        parts = tuple(context.parts(groups)) if shown != groups else ()
        more = {
            "mentions": tuple(numbered(view, entity, "mentions", "mentions", titled, parts)),
            **_rests(view, entity),
        }
        yield page(view, entity, shown, statuses, {name: found[0].uri for name, found in more.items() if found})
        for found in more.values():
            yield from found


def page(
    view: View,
    entity: Entity,
    groups: tuple[context.Group, ...],
    statuses: Mapping[str, str],
    further: Mapping[str, str],
) -> Page:
    """The page of one entity. ``further`` are the first pages of the lists that it has no room for, by their names."""
    uri = f"{entity.id}.md"
    text = view.locale
    events = view.events_of.get(entity.id, ())
    by, about = view.said_by.get(entity.id, ()), view.said_about.get(entity.id, ())
    company = together(view).get(entity.id, ())
    rows = context.company(view, entity, COMPANY)
    told = lead(view, entity)
    links = view.links_to.get(entity.id, ())
    drawing = mapping.locator(view, entity, uri) if entity.kind is Kind.PLACE else None
    titles = {key: text.text(f"entity.{key}_{entity.kind.value}") for key in ("timeline", "by", "about", "with")}
    jump = [
        ("timeline", titles["timeline"], len(events)),
        ("by", titles["by"], len(by)),
        ("about", titles["about"], len(about)),
        ("with", titles["with"], len(company)),
        ("mentions", text.text("entity.mentions"), len(links)),
    ]
    return render(
        view,
        "entity",
        uri,
        entity.name,
        entity=entity,
        titles=titles,
        lead=told,
        sources=[source_line(view, uri, place) for place in told.sources] if told else [],
        roles=told_by(view, entity),
        roles_shown=ROLES,
        aliases=[(form.alias, form_words(view, form)) for form in names.forms(view, entity)],
        ends=first_and_last(view, links),
        counts=counts(view, entity),
        contained=view.contained.get(entity.id, ()),
        contained_shown=CONTAINED,
        chain=chain(view, entity),
        drawing=drawing,
        caption=mapping.caption(view, drawing) if drawing else (),
        events=[(event, min(event.evidence)) for event in events[:EVENTS]],
        events_more=len(events) - EVENTS,
        by=by[:CLAIMS],
        by_more=len(by) - CLAIMS,
        about=about[:CLAIMS],
        about_more=len(about) - CLAIMS,
        statuses=statuses,
        rows=rows,
        rows_more=company[COMPANY:],
        star=context.star(view, entity, rows, uri),
        groups=groups,
        further=further,
        folded=FOLDED,
        mentions=len(links),
        articles=len(view.articles_of.get(entity.id, ())),
        files=[
            (text.text("entity.feed"), f"{entity.id}/feed.xml"),
            (text.text("entity.data"), f"{entity.id}/data.json"),
        ],
        front={"feed": True, "og_type": "profile" if entity.kind is Kind.ACTOR else "website"},
        namesakes=[view.entities[i] for i in entity.namesakes if i in view.entities],
        jump=[item for item in jump if item[2]],
        linked_data=schema.of_entity(view, entity),
        description=description(view, entity),
        updated=(view.dates_of(entity) or (None, None))[1],
    )


def _rests(view: View, entity: Entity) -> dict[str, tuple[Page, ...]]:
    """The pages of the lists that are too long for the entity's own."""
    text = view.locale
    company, contained = together(view).get(entity.id, ()), view.contained.get(entity.id, ())
    with_whom = text.text(f"entity.with_{entity.kind.value}")
    return {
        "with": rest(view, entity, "with", with_whom, company, COMPANY),
        "roles": rest(view, entity, "roles", text.text("entity.roles"), told_by(view, entity), ROLES),
        "contains": rest(view, entity, "contains", text.text("entity.contains"), contained, CONTAINED),
    }


def told_by(view: View, entity: Entity) -> tuple[ToldRole, ...]:
    """Its roles, each once, newest first, with the articles that state it; what is over apart from what is."""
    found: dict[tuple[str, bool], list[Role]] = {}
    for role in entity.roles:
        found.setdefault((role.text.casefold(), role.over), []).append(role)
    return tuple(
        ToldRole(
            roles[0],
            in_time(roles[0].text, roles[0], view.articles[roles[0].article].language),
            view.articles[roles[0].article].language,
            tuple(dict.fromkeys(view.articles[r.article] for r in roles)),
        )
        for roles in found.values()
    )


def first_and_last(view: View, links: tuple[Link, ...]) -> tuple[Link, ...]:
    """The mentions in the oldest and in the newest dated article; one where they are the same article."""
    dated = [k for k in links if view.articles[k.mention.article].published]
    if not dated:
        return ()

    def order(link: Link) -> tuple[str, str]:
        article = view.articles[link.mention.article]
        return article.published or "", article.slug

    oldest, newest = min(dated, key=order), max(dated, key=order)
    return (oldest,) if oldest.mention.article == newest.mention.article else (oldest, newest)


def counts(view: View, entity: Entity) -> str:
    """``5 articles, 18 mentions, 6 événements``."""
    numbers = [
        ("articles", len(view.articles_of.get(entity.id, ()))),
        ("mentions", len(view.links_to.get(entity.id, ()))),
        ("events", len(view.events_of.get(entity.id, ()))),
        ("claims", len(view.said_by.get(entity.id, ()))),
    ]
    return ", ".join(view.locale.count(f"base.n_{key}", number) for key, number in numbers if number)


def chain(view: View, entity: Entity) -> list[tuple[str, Entity | None]]:
    """What a place lies in, from near to far, each with its page if it has one."""
    found: list[tuple[str, Entity | None]] = []
    within = view.entities.get(entity.within) if entity.within else None
    for name in entity.chain:
        own = within if within is not None and within.name.casefold() == name.casefold() else None
        found.append((name, own))
        if own is not None:
            within = view.entities.get(own.within) if own.within else None
    if within is not None and all(e is None for _, e in found):
        found.insert(0, (within.name, within))
    return found


def description(view: View, entity: Entity) -> str:
    """One line for search engines: what it is, how much is told of it."""
    roles = [as_told(view, role) for role in told_roles(view, entity)[:2]]
    return " · ".join([*roles, counts(view, entity)] if roles else [counts(view, entity)])
