"""Everything that reading says to the editor: what is wrong; what to write instead."""

from __future__ import annotations

# the file
EMPTY = "the file is empty; write or paste the article's text into it"
NO_TEXT = "there is front matter but no text; write or paste the article's text below the second ---"
BINARY = "this is no text file; save the article as plain text (.txt) or Markdown (.md), in UTF-8"
NUL = "a NUL character stands in this line, which no text has; take it out, or save the file as plain text again"
HTML = "this is the code of a web page; copy the text as the page shows it, and paste that instead"
ONLY_ADDRESS = (
    "there is a web address and no text; paste the article's text, and write the address as `url: …` between two --- "
    "lines at the top"
)
MIXED = "byte 0x{byte:02X} is not UTF-8, while the rest of the file is; save the file as UTF-8 again"
UNDECODABLE = "the encoding cannot be told; save the file as UTF-8"
DECODED = "the file is not UTF-8 and was read as {encoding}; save it as UTF-8 to be sure of its accents"
GARBLED = "this text was once stored in another encoding than it was read in (« {look} »); it is read as it was meant"
GARBLED_LEFT = "this line has characters that no text has; write what was meant, or paste the text anew"
REPEATED = (
    "this paragraph stands in line {line} already ({count} such); each is read once: take out what was pasted twice"
)
ERROR_TITLE = (
    "the title « {title} » is that of an error page; paste the article's own text, or write `title: …` at the top"
)
TOO_BIG = "the file has {size} MB; an article has at most {limit} MB: split it, or remove what is no text"
LONG_LINE = "this line has {length:,} characters; put a line break between paragraphs (at most {limit:,} a line)"
UNREADABLE = "the file cannot be read ({reason}); check its permissions"
NAME_NOT_UTF8 = "the file's name is not UTF-8; rename it"
NAME_CONTROL = "the file's name holds a character that is none of writing (such as a line break); rename it"
NO_FOLDER = "there is no such folder; make it and put articles there, or name yours in mkdocs.yml: `articles: …`"
NO_DIRECTORY = "this is a file; the articles stand in a folder of this name: rename the file, or write `articles: …`"
CLOSED_FOLDER = "the folder cannot be read ({reason}); check its permissions"
LINKED_FOLDER = "this symbolic link to a folder is not followed; put the folder itself there, or remove the link"
FOLDER_FOR_FILE = (
    "this is a folder with an article's name, and only the files in it are read; put the text into a file of this "
    "name, or rename the folder"
)
NO_FILE = "this is no file that can be read; put a text file there"
OUTSIDE = "this symbolic link leads out of {folder}/; put the file itself there"
BROKEN_LINK = "this symbolic link leads nowhere; put the file itself there"
SAME_SLUG = "this file and {other} would have one address (articles/{slug}/); rename one of them"
SYMBOLS = "the file's name has no letter or digit, its address is articles/{slug}/; rename the file for a better one"
EXTENSION = "{extension} files are not read; save the article's text as .txt or .md"
NO_EXTENSION = "a file without extension is not read; add .txt or .md to its name"

# what was understood
NO_DATE = "no date of publication was found; write `date: 2023-05-22` between two --- lines at the top"
NO_SUCH_DAY = (
    "no date of publication was found, for there is no {day}; write a day that exists, here or as "
    "`date: 2023-05-22` between two --- lines at the top"
)
NO_SUCH_DAY_NAME = (
    "no date of publication was found, for there is no {day}, which the file's name begins with; rename the file, or "
    "write `date: 2023-05-22` between two --- lines at the top"
)
POST_DATES = "dated by the latest of its posts, which have several dates; write `date: …` at the top to settle it"
SHORT_LANGUAGE = "the text is too short to tell its language: {language} is taken; write `language: …` at the top"
OTHER_LANGUAGE = "the text seems to be in none of {known}: {language} is taken; write `language: …` at the top"
NO_TITLE = "no title was found, the file's name stands for it; write `title: …` between two --- lines at the top"

# front matter
TOML = "lines between +++ are not read; write `key: value` lines between two --- lines instead"
UNCLOSED = "the front matter is not closed; write a line --- below its last key"
NO_MAPPING = "the front matter is no list of keys; write `key: value` lines, such as `title: …`"
WANT_TEXT = "`{key}` is {found}; write one value: `{key}: {example}`"
WANT_BOOL = "`{key}` is `{value}`; write `{key}: true` or `{key}: false`"
WANT_DATE = "`{value}` is no date; write `{key}: 2023-05-22` (year-month-day)"
WANT_DAY = "`{value}` has no day; write the whole date: `{key}: 2023-05-22` (year-month-day)"
DATE_FORM = "`{value}` is not written year-month-day; write `{key}: {guess}`"
DATE_EITHER = "`{value}` can be two days; write `{key}: {first}` or `{key}: {second}`"
IMPOSSIBLE_DATE = "there is no day {value}; write a day that exists, such as `{key}: 2023-05-22`"
WANT_URL = "`{value}` is no web address; write it in full: `url: https://…`"
WANT_LANGUAGE = "the language `{value}` is not known; write one of {known}"

# pages of the editors' own
OWN_FRONT = "(until then the page stands without its front matter)"
OWN_VALUE = "the value of `{key}` is none that a page can hold; write a text, in quotes"

# entities.yml
LEDGER_LIST = "the ledger is no list; start each entry with `- name: …` (or `- distinct: [A, B]`)"
LEDGER_ENTRY = "this entry is {found}; write `- name: …` (or `- distinct: [A, B]`)"
LEDGER_NO_NAME = "this entry has no name; start it with `- name: …`"
LEDGER_TEXT = "`{key}` is {found}; write one text: `{key}: …`"
LEDGER_LIST_OF_TEXTS = "`{key}` is {found}; write a list: `{key}: [A, B]`"
LEDGER_LIST_PART = "a part of `{key}` is {found}; write only names: `{key}: [A, B]`"
LEDGER_KIND = "`{value}` is no kind; write one of actor, place, group, none"
LEDGER_KIND_GUESS = "`{value}` is no kind; did you mean `{guess}`?"
LEDGER_WIKIDATA = "`{value}` is no Wikidata number; write it as on its page: `wikidata: Q42`"
LEDGER_LOCATION = "`location` is {found}; write latitude and longitude in degrees: `location: [50.43, 35.62]`"
LEDGER_LATITUDE = "the latitude {value} is not between -90 and 90; write `location: [latitude, longitude]`"
LEDGER_LONGITUDE = "the longitude {value} is not between -180 and 180; write `location: [latitude, longitude]`"
LEDGER_LOCATION_KIND = "only a place has a location, this is `kind: {kind}`; remove `location` or write `kind: place`"
LEDGER_EMPTY = "`{key}` holds an empty text; write a name or remove it"
LEDGER_TWICE = "“{name}” has an entry already, in line {first}; put both into one"
LEDGER_TWO_ENTRIES = "“{name}” stands under “{other}” too (line {first}); keep it under one of them"
LEDGER_KEPT_REJECTED = "“{name}” is rejected by `kind: none` in line {first}; remove one of the two"
LEDGER_REJECTED_KEPT = "“{name}” is rejected here, but kept in line {first}; remove one of the two"
LEDGER_REJECTED_MORE = "`{key}` says something of a name that `kind: none` rejects; remove `{key}` or `kind: none`"
LEDGER_DISTINCT_MORE = "`{key}` stands beside `distinct`; give it an entry of its own: `- name: …`"
LEDGER_DISTINCT_TWO = "`distinct` needs two different names at least; write `distinct: [A, B]`"
LEDGER_DISTINCT_JOINED = "“{a}” and “{b}” are kept apart here, but line {first} makes them one; remove one of the two"

# any file of decisions
DECISIONS_FOLDER = "this is a folder, where a file of this name would be read; rename the folder"
DECISIONS_ENDING = "this file is not read; rename it to {name}"

VERDICT_LIST = "this file is no list; start each entry with `- article: …`"
VERDICT_ENTRY = "this entry is {found}; write `- article: …` and the lines that belong to it"
VERDICT_EMPTY = "`{key}` holds an empty text; write one: `{key}: …`"
VERDICT_DATE = "`{value}` is no day of the calendar; write the day of the verdict: `date: 2023-05-22`"
VERDICT_MISSING = "a verdict is signed, dated and reasoned, and names its claim; add {missing}"
VERDICT_TWICE = "this claim has a verdict already, in line {first}; keep one of the two"

CORRECTION_LIST = "this file is no list; start each entry with `- article: …`"
CORRECTION_MISSING = "a correction names its sentence, is signed and reasoned; add {missing}"
CORRECTION_NO_ACT = (
    "this entry corrects nothing; add one of `hide: event` (claim, role, name), `date: 2023-05-22`, `who: …`, "
    "`speaker: …`"
)
CORRECTION_ACTS = "one entry corrects one thing, this has `{first}` and `{key}`; give `{key}` an entry of its own"
CORRECTION_HIDE = "`{value}` is nothing that can be hidden; write one of event, claim, role, name"
CORRECTION_HIDE_GUESS = "`{value}` is nothing that can be hidden; did you mean `{guess}`?"
CORRECTION_WORDS = "which name of the sentence is meant is not said; add its words: `words: …`"
CORRECTION_KIND = "`{value}` is no kind; write one of actor, place, group"
CORRECTION_KIND_ALONE = "`kind` belongs to `who` and `speaker`; remove it"
CORRECTION_DATE = (
    "`{value}` is no date of the calendar; write it as precisely as it is known: `date: 2023-05-22`, `2023-05`, "
    "`2023`, about then `2023-05~`, from one to another `2023-05-22/2023-05-24`"
)
CORRECTION_TWICE = "line {first} corrects the same {what} already; keep one of the two"
