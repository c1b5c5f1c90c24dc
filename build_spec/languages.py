"""Make and fill the translations of attendee screens, with Qt's own tools: `python3 run.py languages`.

Without arguments it brings every resources/languages/attendee_*.ts up to date with resources/words/attendee.toml
(pyside6-lupdate), puts beside each text what resources/words/notes.toml tells a translator of it, and makes of each
file the .qm that the program loads (pyside6-lrelease). A translator works on the .ts in Qt Linguist; or fills in a TOML
file with the same tables and keys as attendee.toml, where what is said of a {number} is a list of plural forms, and has
it taken over by `--fill pl words-in-polish.toml`.
"""

import argparse
import re
import subprocess
import sys
import tomllib
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
WORDS = ROOT / "resources" / "words" / "attendee.toml"
LANGUAGES = ROOT / "resources" / "languages"
NOTES = ROOT / "resources" / "words" / "notes.toml"


def main(arguments: Sequence[str]) -> int:
    """Bring the translations up to date, or take some over from a file; return 0 if the tools did their work."""
    parser = argparse.ArgumentParser(prog="python3 run.py languages")
    parser.add_argument("--fill", nargs=2, metavar=("LANGUAGE", "FILE"), help="take translations over from a TOML file")
    chosen = parser.parse_args(arguments)
    known = [code for code in tomllib.loads((LANGUAGES / "languages.toml").read_text("utf-8")) if code != "en"]
    update(known)
    if chosen.fill:
        language, file = chosen.fill
        fill(LANGUAGES / f"attendee_{language}.ts", tomllib.loads(Path(file).read_text("utf-8")))
        update([language])  # which writes it down as it writes all of them
    for code in known:
        release(code, LANGUAGES)
    return 0


def update(codes: Sequence[str], into: Path = LANGUAGES) -> None:
    """Let the .ts of each language hold just our words: new ones unfinished, what is no longer said dropped."""
    with TemporaryDirectory() as folder:
        source = Path(folder) / "words.py"
        source.write_text("\n".join(told(WORDS)), "utf-8")
        for code in codes:
            file = into / f"attendee_{code}.ts"
            how = ["-silent", "-no-obsolete", "-locations", "none", "-source-language", "en", "-target-language", code]
            _run("lupdate", str(source), "-ts", str(file), *how)


def release(code: str, into: Path) -> None:
    """Make the .qm of a language in the folder `into`."""
    file = LANGUAGES / f"attendee_{code}.ts"
    _run("lrelease", "-silent", str(file), "-qm", str(into / f"attendee_{code}.qm"))


def told(words: Path) -> Iterator[str]:
    """Yield our words as lupdate reads them in Python, each with its key and what a translator wants to know.

    KeyError says of which one that is not written down.
    """
    notes = tomllib.loads(NOTES.read_text("utf-8"))
    yield "def words():"
    for screen, table in tomllib.loads(words.read_text("utf-8")).items():
        for key, text in table.items():
            number = ", 1" if "{number}" in text else ""
            yield f"    #: {_note(notes, screen, key, text)}"
            yield f"    QCoreApplication.translate('attendee', {text!r}, {f'{screen}.{key}'!r}{number})"


def fill(file: Path, tables: Mapping[str, Mapping[str, str | list[str]]]) -> None:
    """Write the translations of `tables`, named as our words are, into a .ts file; the rest stays as it is."""
    tree = ElementTree.parse(file)  # noqa: S314 - our own file
    for message in tree.iter("message"):
        screen, _, key = (message.findtext("comment") or "").partition(".")
        said = tables.get(screen, {}).get(key)
        translation = message.find("translation")
        if said is None or translation is None:
            continue
        translation.attrib.pop("type", None)
        if message.get("numerus"):
            for element in list(translation):
                translation.remove(element)
            for form in said:
                ElementTree.SubElement(translation, "numerusform").text = form
        else:
            translation.text = str(said)
    ElementTree.indent(tree, "    ")
    text = ElementTree.tostring(tree.getroot(), "unicode")
    file.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', "utf-8")


def _note(notes: Mapping[str, Any], screen: str, key: str, text: str) -> str:
    """Return where a text stands, what it is, and what comes in for its parts."""
    name, kinds = f"{screen}.{key}", notes["kinds"]
    kind = kinds.get("key" if screen == "key" else key.split()[0])
    where = _found(notes["where"], screen)
    what = _found({name: notes["what"].get(screen, {}).get(key) or kind}, name)
    parts = [f"{part} is {_part(notes['parts'], name, part)}" for part in dict.fromkeys(re.findall(r"{\w+}", text))]
    return f"{where}: {'. '.join((what, *parts))}."


def _part(parts: Mapping[str, str], name: str, part: str) -> str:
    return parts.get(f"{name} {part}") or _found(parts, part.strip("{}"))


def _found(told: Mapping[str, str | None], name: str) -> str:
    found = told.get(name)
    if found is None:
        message = f"say in {NOTES.relative_to(ROOT)} what {name} is"
        raise KeyError(message)
    return found


def _run(tool: str, *arguments: str) -> None:
    subprocess.run([str(Path(sys.executable).with_name(f"pyside6-{tool}")), *arguments], check=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
