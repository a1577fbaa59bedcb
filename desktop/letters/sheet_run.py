"""A sheet of rows against a template: checked, then merged into files, with no trace.

It is the work of a list in the window without the list: nothing is written into
the store, and what comes out lies where somebody asked for it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import Final
from uuid import UUID

from db.domain.letters.columns import MOST_ROWS
from db.domain.letters.document import Letter
from db.domain.letters.editions import EditionContent
from db.domain.letters.parts import TemplateProblem
from db.domain.letters.row_checks import PROBLEM_NAMES
from db.domain.letters.states import EditionState, LineState, TemplateKind
from db.domain.letters.template import parse_template
from db.domain.references import new_reference
from db.errors import ClerkError, FieldProblem
from db.letter_templates import find_template, next_number, write_content
from db.queries.letters.templates import edition_in_force
from db.store.files import disk_trouble
from db.store.unit_of_work import UnitOfWork
from db.tables.letter_batch import LetterBatchLineRow, LetterBatchRow
from db.tables.letter_template import LetterTemplateEditionRow, LetterTemplateRow
from desktop.letters.press_room import PressRoom
from desktop.letters.typeset.file import write_letters
from desktop.letters.typeset.setting_types import SetLetter
from desktop.letters.use_cases.composing import Composer
from desktop.letters.use_cases.lines import (
    LineCheck,
    as_kept,
    match,
    read_cells,
)
from desktop.letters.use_cases.of_letter import today_of
from desktop.letters.use_cases.template_checks import passages

IN_A_FILE: Final = 1_000
_OWN: Final = "template-of-a-file"

Row = tuple[int, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class SheetProblem:
    """One thing that stops a row, or the whole sheet.

    Attributes:
        row: as a spreadsheet numbers it; None for the template.
        column: the heading or the part of the letter that it is about.
    """

    row: int | None
    column: str
    problem: str


@dataclass(frozen=True, slots=True)
class SheetChecked:
    """What came of a sheet.

    Attributes:
        letters: how many rows a letter can be made of.
        warnings: what somebody should look at, which stops nothing.
        files: what was written.
    """

    letters: int
    problems: tuple[SheetProblem, ...]
    warnings: tuple[SheetProblem, ...] = ()
    files: tuple[Path, ...] = field(default=())


class Sheet:
    """A template and the headings of its rows, in a unit that is never committed."""

    def __init__(
        self, uow: UnitOfWork, template: str | EditionContent, headings: Iterable[str]
    ) -> None:
        """Take a template by its code, or as somebody wrote it in a file.

        Raises FieldProblem for ``template`` where none is in use.
        """
        self._uow = uow
        if isinstance(template, str):
            found = edition_in_force(uow.session, template, today_of(uow))
            if found is None:
                raise FieldProblem("template", "No template in use is called that")
            edition_id, content = found.id, found.content
        else:
            edition_id, content = _lay_down(uow, template), template
        self._content = content
        self._batch = LetterBatchRow(
            reference=new_reference(),
            name="sheet",
            edition_id=edition_id,
            source="file",
            headings=list(headings),
            columns={},
            usual={},
        )
        uow.add(self._batch)

    def of_template(self) -> tuple[SheetProblem, ...]:
        """Return what is wrong with the template and with the columns."""
        found = [
            *self._text_problems(self._content.text),
            *self._text_problems(self._content.text_cy),
        ]
        columns = match(self._uow.session, self._uow.now, self._batch)
        found += (
            SheetProblem(1, one.name, one.words)
            for one in columns.problems
            if one.stops
        )
        return tuple(found)

    def look(self, rows: Iterable[Row]) -> Iterator[LetterBatchLineRow]:
        """Give each row that is not blank with what is wrong with it, in order."""
        check = _Check(self._uow, self._batch)
        headings = self._batch.headings
        for count, (number, cells) in enumerate(rows):
            if count >= MOST_ROWS:
                raise ClerkError(f"A list has {MOST_ROWS:,} rows at most. Cut it up.")
            told, found = read_cells(headings, cells)
            if not told:
                continue
            line = LetterBatchLineRow(
                batch_id=self._batch.id,
                number=number,
                cells=told,
                problems=[],
                warnings=[],
                state=LineState.READY,
            )
            check.check(line, found)
            yield line

    def letters(self, lines: Iterable[LetterBatchLineRow]) -> Iterator[Letter]:
        """Give the letter of each row."""
        check = LineCheck(self._uow, self._batch)
        composer = Composer(self._uow.session, self._uow.now)
        for line in lines:
            row = check.letter(line)
            yield composer.compose(row).letter

    def _text_problems(self, text: str) -> Iterator[SheetProblem]:
        if not text.strip():
            return
        read = parse_template(text, fragments=passages(self._uow.session))
        yield from (_of_text(one) for one in read.problems if one.stops)


class _Check(LineCheck):
    """Checks rows that are not in the store: their doubles are remembered here."""

    def __init__(self, uow: UnitOfWork, batch: LetterBatchRow) -> None:
        super().__init__(uow, batch)
        self._seen: dict[tuple[str, object], int] = {}

    def doubles(self, line: LetterBatchLineRow) -> list[dict[str, str]]:
        """Return which earlier row is of the same person, or goes to the same home."""
        for code, same in (
            ("same-person", line.person_id),
            ("same-household", line.home),
        ):
            if not same:
                continue
            row = self._seen.setdefault((code, same), line.number)
            if row != line.number:
                return [as_kept("", code, PROBLEM_NAMES[code].format(row=row))]
        return []


def check_sheet(sheet: Sheet, rows: Iterable[Row]) -> SheetChecked:
    """Return what stops the letters of a sheet, row by row."""
    return _checked(sheet, list(sheet.look(rows)))


def merge_sheet(
    sheet: Sheet, rows: Iterable[Row], out: Path, room: PressRoom, *, each: bool = False
) -> SheetChecked:
    """Write the letters of a sheet in which nothing is wrong into files at *out*.

    Files of `IN_A_FILE` letters at most, and with *each* one for every row
    besides. Where anything is wrong nothing is written. Raises ClerkError,
    FieldProblem, Unavailable; a file that is not finished is taken away.
    """
    lines = list(sheet.look(rows))
    checked = _checked(sheet, lines)
    if checked.problems or not lines:
        return checked
    files: list[Path] = []
    made = zip(lines, sheet.letters(lines), strict=True)
    try:
        out.mkdir(parents=True, exist_ok=True)
        number = 0
        while some := list(islice(made, IN_A_FILE)):
            number += 1
            set_ = [room.set(letter, "") for _, letter in some]
            files.append(_written(out / f"letters-{number:04}.pdf", set_))
            if each:
                for (line, _), one in zip(some, set_, strict=True):
                    path = out / f"row-{line.number:06}.pdf"
                    files.append(_written(path, [one]))
    except OSError as error:
        raise disk_trouble(error) from error
    return SheetChecked(len(lines), (), checked.warnings, tuple(files))


def _checked(sheet: Sheet, lines: list[LetterBatchLineRow]) -> SheetChecked:
    """Return what is wrong; a column that lacks altogether is told once."""
    whole = sheet.of_template()
    lacking = {one.column.casefold() for one in whole}
    problems = [
        SheetProblem(line.number, one["column"], one["words"])
        for line in lines
        for one in line.problems
        if one["code"] != "text" and one["column"].casefold() not in lacking
    ]
    warnings = (
        SheetProblem(line.number, one["column"], one["words"])
        for line in lines
        for one in line.warnings
    )
    ready = sum(line.state == LineState.READY for line in lines)
    return SheetChecked(0 if whole else ready, (*whole, *problems), tuple(warnings))


def _written(path: Path, letters: list[SetLetter]) -> Path:
    """Write one file whole, or none: under another name until it is finished."""
    half = path.with_suffix(".part")
    try:
        with half.open("wb") as file:
            write_letters(letters, file, path.stem)
        half.replace(path)
    except BaseException:
        half.unlink(missing_ok=True)
        raise
    return path


def _lay_down(uow: UnitOfWork, content: EditionContent) -> UUID:
    template = find_template(uow, _OWN, TemplateKind.LETTER) or uow.add(
        LetterTemplateRow(code=_OWN, kind=TemplateKind.LETTER)
    )
    row = LetterTemplateEditionRow(
        template_id=template.id,
        number=next_number(uow, template.id),
        state=EditionState.APPROVED,
        writers=[],
    )
    write_content(row, content)
    return uow.add(row).id


def _of_text(one: TemplateProblem) -> SheetProblem:
    where = f"Line {one.place.line}, column {one.place.column}: "
    return SheetProblem(None, "template", where + one.words)
