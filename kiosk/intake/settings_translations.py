"""The event's own texts in other languages, each beside the text it translates: `[sessions.translated.ur]`."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.domain.languages import ENGLISH
from kiosk.domain.own_words import Translations
from kiosk.intake.problems import shortened
from kiosk.intake.settings_rules import Found, Item, Raw, items
from kiosk.intake.toml_places import Path

TRANSLATED = "translated"
_SECTIONS = ("doors", "rooms", "sessions", "stations")


@dataclass(frozen=True, slots=True)
class _Translation:
    path: Path
    language: str
    main: str
    """The text in the event's main language, or nothing if there is none."""
    words: str


def translations(raw: Raw) -> Translations:
    """Return what the texts say in other languages; what is empty is none."""
    found: dict[str, dict[str, str]] = defaultdict(dict)
    for one in _all(raw):
        found[one.language][one.main] = one.words
    return dict(found)


def translation_problems(raw: Raw) -> Iterator[Found]:
    """Yield all that does not hold between texts and their translations; parts of the wrong kind are passed over."""
    main, known = _main_language(raw), dict[tuple[str, str], str]()
    for item in _texts(raw):
        if main in _tables(item):
            sentence = f"“{main}” is the event's main language. Its texts stand above, outside “{TRANSLATED}”."
            yield Found((*item.path, TRANSLATED, main), sentence, at_key=True)
    for one in _all(raw):
        if not one.main:
            sentence = f"This is there in “{one.language}” only. Write it in the main language, “{main}”, as well."
            yield Found(one.path, sentence, at_key=True)
        elif known.setdefault((one.language, one.main), one.words) != one.words:
            sentence = f"{shortened(one.main)} is translated in another way above. Keep one of the two."
            yield Found(one.path, sentence)


def _main_language(raw: Raw) -> str:
    table = raw.get("languages")
    main = table.get("main", ENGLISH) if isinstance(table, dict) else ENGLISH
    return main if isinstance(main, str) else ENGLISH


def _all(raw: Raw) -> Iterator[_Translation]:
    for item in _texts(raw):
        for language, table in _tables(item).items():
            for key, words in table.items():
                if isinstance(words, str) and words.strip():
                    main = (item.text(key) or "").strip()
                    yield _Translation((*item.path, TRANSLATED, language, key), language, main, words.strip())


def _texts(raw: Raw) -> Iterator[Item]:
    """Yield every table that has texts of the event's own."""
    for section in _SECTIONS:
        yield from items(raw, section)
    told = raw.get("map")
    if isinstance(told, dict):
        yield from (Item(("map", *place.path), place.values) for place in items(told, "places"))
    texts = raw.get("texts")
    if isinstance(texts, dict):
        yield Item(("texts",), texts)
        for line in items(texts, "support"):
            yield Item(("texts", *line.path), line.values)


def _tables(item: Item) -> dict[str, Raw]:
    found = item.values.get(TRANSLATED)
    tables = found.items() if isinstance(found, dict) else ()
    return {language: table for language, table in tables if isinstance(table, dict)}
