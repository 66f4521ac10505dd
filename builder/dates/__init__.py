"""Time expressions: words and an anchor give a value. The grammar is data, one file a language.

``find`` returns the time expressions of a text. What a language's words mean stands in
``builder/data/LANGUAGE/dates.yml``; ``grammar`` compiles it, ``meaning`` computes, ``tense`` says past or future.
"""

from builder.dates.find import Found, find

__all__ = ["Found", "find"]
