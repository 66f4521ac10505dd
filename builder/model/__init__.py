"""What an archive is made of: plain, frozen data. Standard library only.

Every span is a pair of code point offsets into ``Article.source``; for every fact,
``article.source[span.start:span.end]`` are the words it was found in. Collections are sorted tuples.
"""

from __future__ import annotations

from builder.model.archives import (
    Alias,
    Archive,
    Asset,
    Entity,
    EntityId,
    Event,
    Link,
    Location,
    Page,
    Statement,
    Status,
    by_id,
    sort_key_of_date,
)
from builder.model.decisions import Act, Correction, Judgement, Verdict
from builder.model.findings import (
    EITHER,
    HOUSE,
    Claim,
    Equation,
    EventMention,
    Extraction,
    Kind,
    Mention,
    Precision,
    Role,
    Timex,
)
from builder.model.sources import Article, ArticleSlug, Block, BlockKind, Post, PublishedFrom, Span
from builder.model.standing import standing_in

__all__ = [
    "EITHER",
    "HOUSE",
    "Act",
    "Alias",
    "Archive",
    "Article",
    "ArticleSlug",
    "Asset",
    "Block",
    "BlockKind",
    "Claim",
    "Correction",
    "Entity",
    "EntityId",
    "Equation",
    "Event",
    "EventMention",
    "Extraction",
    "Judgement",
    "Kind",
    "Link",
    "Location",
    "Mention",
    "Page",
    "Post",
    "Precision",
    "PublishedFrom",
    "Role",
    "Span",
    "Statement",
    "Status",
    "Timex",
    "Verdict",
    "by_id",
    "sort_key_of_date",
    "standing_in",
]
