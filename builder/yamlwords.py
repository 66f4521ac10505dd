"""Everything that is said of a YAML file, whosever it is: what is wrong; what to write instead."""

from __future__ import annotations

YAML_BROKEN = "this is no valid YAML ({problem}); write one `key: value` a line"
YAML_TAB = "a tab stands in the indentation; write spaces instead"
YAML_COLON = 'a colon stands inside the value; put the value in quotes: `{key}: "…"`'
YAML_NO_COLON = "a colon is missing behind the key; write `{key}: …`"
YAML_SPACE = "a space is missing behind the colon; write `{key}: {value}`"
YAML_START = "this value begins with a sign that YAML keeps for itself; put the value in quotes"
YAML_OPEN = "a list or a group in brackets is not closed; close it"
YAML_BRACKET = (
    "a list that starts here is not closed, or misses a comma; write its `{close}` (and quotes around odd texts)"
)
YAML_INDENT = "this line is not indented like those above it; put the keys of one entry under one another"
YAML_QUOTE = "a quotation mark is not closed; close it, or put the whole value in the other kind of quotes"
YAML_ALIAS = "anchors and aliases (& and *) are not allowed; write the value out, in quotes if it starts with & or *"
YAML_DEEP = "values are nested too deep; write plain `key: value` lines"
YAML_TAG = "the tag {tag} is not allowed; write a plain value, in quotes if it starts with !"
YAML_DOCUMENTS = "a second YAML document starts here; remove the --- line"
DOUBLE_KEY = "`{key}` stands twice (first in line {first}); keep one of them"
UNKNOWN_KEY = "unknown key `{key}`; did you mean `{guess}`?"
UNKNOWN_KEY_LIST = "unknown key `{key}`; the keys are {keys}"

NODES = {"scalar": "a single value", "sequence": "a list", "mapping": "a group of keys", "null": "empty"}
"""What YAML calls its nodes, for people."""
