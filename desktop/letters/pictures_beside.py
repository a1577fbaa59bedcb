"""Pictures that lie beside the file of a template, as its text calls them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from db.domain.letters.editions import EditionContent
from db.domain.letters.letter_pictures import (
    LetterPicture,
    is_picture_name,
    picture_key,
)
from db.domain.letters.letterhead import with_logo
from db.domain.letters.parts import PicturePart
from db.domain.letters.template import parse_template
from db.errors import FieldProblem
from db.store.files import disk_trouble

_ENDINGS: Final = frozenset({".png", ".jpg", ".jpeg", ".svg"})


def pictures_beside(folder: Path, content: EditionContent) -> list[LetterPicture]:
    """Return the pictures of *folder* that a template shows, made harmless.

    One that is not there is left out: the template's problems say so. Raises
    FieldProblem for ``template`` with the file that is refused, and why.
    """
    names = dict.fromkeys(map(picture_key, _names(content)))
    return [
        LetterPicture(name, with_logo(_ready(path)))
        for name in names
        if (path := _beside(folder, name)) is not None
    ]


def _names(content: EditionContent) -> Iterator[str]:
    for text in (content.text, content.text_cy):
        for part in parse_template(text).parts:
            if isinstance(part, PicturePart) and is_picture_name(part.name):
                yield part.name


def _beside(folder: Path, key: str) -> Path | None:
    try:
        found = sorted(
            path
            for path in folder.iterdir()
            if path.suffix.casefold() in _ENDINGS
            and picture_key(path.name) == key
            and path.is_file()
        )
    except OSError as error:
        raise disk_trouble(error) from error
    if len(found) > 1:
        raise FieldProblem(
            "template",
            f"Two pictures are called {key}: {found[0].name} and {found[1].name}. "
            "Rename one of them.",
        )
    return found[0] if found else None


def _ready(path: Path) -> bytes:
    # Qt, which draws an SVG, is loaded only where a template shows a picture.
    from desktop.runtime.logos import AMONG_WORDS, logo_from  # noqa: PLC0415  as above

    try:
        return logo_from(path, AMONG_WORDS)
    except FieldProblem as problem:
        raise FieldProblem("template", f"{path.name}: {problem}") from problem
