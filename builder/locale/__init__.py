"""What the site says, and how a language writes dates, numbers, lists and quotations.

The words are data: ``builder/locale/LANGUAGE/FILE.yml``; ``text("article.published")`` is the key
``published`` of ``article.yml``. A mapping with the key ``other`` is a text in several plural forms.
"""

from __future__ import annotations

from builder.locale.words import LANGUAGES, Forms, Locale, load

__all__ = ["LANGUAGES", "Forms", "Locale", "load"]
