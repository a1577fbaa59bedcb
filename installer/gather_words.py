"""Gathers every word that the screens show into the files of the translators.

    .venv/bin/python -m installer.gather_words           write them
    .venv/bin/python -m installer.gather_words --check   say what is out of date

`read_words` finds them. What stands in a file already keeps its translation; what
left the code is dropped.
"""

from __future__ import annotations

import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterable
from pathlib import Path

from installer.read_words import HOUSE, Word, gather, module_of, modules

__all__ = ["Word", "gather", "module_of", "modules", "out_of_date", "write", "written"]

FOLDER = HOUSE / "resources" / "translations"
FORMS = {"en": 2, "cy": 5}
"""How many forms Qt wants of a counted word; in Welsh for 0, 1, 2 to 5, 6, more."""


def written(path: Path) -> dict[Word, ET.Element]:
    """Return what stands in a translator's file, each with its translation."""
    if not path.exists():
        return {}
    root = ET.parse(path).getroot()  # noqa: S314 - our own file
    found = {}
    for context in root.iter("context"):
        for message in context.iter("message"):
            word = Word(
                context.findtext("name", ""),
                message.findtext("source", ""),
                message.findtext("comment", ""),
                message.get("numerus") == "yes",
            )
            translation = message.find("translation")
            if translation is not None:
                found[word] = translation
    return found


def wanted(words: Iterable[Word], language: str) -> list[Word]:
    """Return what a language's file holds: English needs only what is counted."""
    return sorted(word for word in words if language != "en" or word.counted)


def write(path: Path, language: str, words: Iterable[Word]) -> None:
    """Write the file of a language anew, with the translations it had.

    What is new takes over how the same words are said elsewhere, unfinished, for
    a translator to look at.
    """
    old = written(path)
    elsewhere = {word.source: each.text for word, each in old.items() if each.text}
    root = ET.Element("TS", version="2.1", language=f"{language}_GB")
    root.set("sourcelanguage", "en_GB")
    context = None
    for word in wanted(words, language):
        if context is None or context.findtext("name") != word.context:
            context = ET.SubElement(root, "context")
            ET.SubElement(context, "name").text = word.context
        message = ET.SubElement(context, "message")
        ET.SubElement(message, "source").text = word.source
        if word.comment:
            ET.SubElement(message, "comment").text = word.comment
        if word.counted:
            message.set("numerus", "yes")
        translation = old.get(word)
        if translation is None:
            translation = _blank(word, language)
            if not word.counted:
                translation.text = elsewhere.get(word.source)
        message.append(translation)
    ET.indent(root, "    ")
    text = ET.tostring(root, encoding="unicode")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    path.write_text(f"{head}{text}\n", encoding="utf-8", newline="\n")


def _blank(word: Word, language: str) -> ET.Element:
    blank = ET.Element("translation", type="unfinished")
    for _ in range(FORMS[language] if word.counted else 0):
        ET.SubElement(blank, "numerusform")
    return blank


def out_of_date(words: Iterable[Word], folder: Path = FOLDER) -> list[str]:
    """Return what is missing from a file, or stands in it though no screen says it."""
    problems = []
    words = list(words)
    for language in FORMS:
        path = folder / f"guildhall_{language}.ts"
        here, there = set(wanted(words, language)), set(written(path))
        problems += [f"{path.name} lacks {word}" for word in sorted(here - there)]
        problems += [f"{path.name} needs no {word}" for word in sorted(there - here)]
    return problems


def main() -> int:
    """Write the files, or with ``--check`` say what is out of date."""
    gathered = gather(modules())
    problems = [f"can't read {place}" for place in gathered.unread]
    if "--check" in sys.argv[1:]:
        problems += out_of_date(gathered.words)
    else:
        for language in FORMS:
            write(FOLDER / f"guildhall_{language}.ts", language, gathered.words)
    sys.stdout.write("".join(f"{problem}\n" for problem in problems))
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
