"""Files to articles: encoding, front matter, prose, blocks, language and date. And what the editors decide."""

from builder.read.added import added
from builder.read.articles import Reading, read_article, read_articles
from builder.read.corrections import Corrections, read_corrections
from builder.read.docs import OwnPages, read_docs
from builder.read.ledger import Ledger, read_ledger
from builder.read.verdicts import Verdicts, read_verdicts

__all__ = [
    "Corrections",
    "Ledger",
    "OwnPages",
    "Reading",
    "Verdicts",
    "added",
    "read_article",
    "read_articles",
    "read_corrections",
    "read_docs",
    "read_ledger",
    "read_verdicts",
]
