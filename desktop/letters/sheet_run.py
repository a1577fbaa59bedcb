"""A sheet of rows against a template: checked, then merged into files, with no trace.

It is the work of a list in the window without the list: nothing is written into
the store, and what comes out lies where somebody asked for it.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import partial
from itertools import islice
from pathlib import Path
from typing import BinaryIO, Final
from uuid import UUID

from db.domain.letters.columns import MOST_ROWS
from db.domain.letters.document import Letter
from db.domain.letters.editions import EditionContent
from db.domain.letters.fragments import pictures_missing
from db.domain.letters.letter_pictures import LetterPicture, picture_key
from db.domain.letters.parts import TemplateProblem
from db.domain.letters.row_checks import PROBLEM_NAMES, to_do_in
from db.domain.letters.states import EditionState, LineState, TemplateKind
from db.domain.letters.template import parse_template
from db.domain.references import new_reference
from db.domain.rule_editions import to_body
from db.domain.rulebook import Topic
from db.errors import ClerkError, FieldProblem
from db.letter_templates import find_template, next_number, write_content
from db.queries.letters.pictures import PicturesOn
from db.queries.letters.templates import edition_in_force
from db.store.files import disk_trouble
from db.store.unit_of_work import UnitOfWork
from db.tables.casework_rules import RuleEditionRow
from db.tables.letter_batch import LetterBatchLineRow, LetterBatchRow
from db.tables.letter_template import LetterTemplateEditionRow, LetterTemplateRow
from desktop.letters.typeset.file import write_letters
from desktop.letters.typeset.setting_types import SetLetter
from desktop.letters.use_cases.composing import Composer
from desktop.letters.use_cases.lines import (
    Found,
    LineCheck,
    as_kept,
    match,
    read_cells,
)
from desktop.letters.use_cases.of_batch import AT_ONCE
from desktop.letters.use_cases.of_letter import today_of
from desktop.letters.use_cases.template_checks import passages
from desktop.letters.word.writing import word_letter
from desktop.letters.workshop import set_to_fit

IN_A_FILE: Final = 1_000
_MERGED: Final = "letters-{:04}.pdf"
_OF_ROW: Final = "row-{:06}.pdf"
_OURS: Final = re.compile(r"(?:letters-\d{4}|row-\d{6,})\.(?:pdf|docx)")
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
        to_do: what there is to do in all, like "fix 3 addresses".
    """

    letters: int
    problems: tuple[SheetProblem, ...]
    warnings: tuple[SheetProblem, ...] = ()
    files: tuple[Path, ...] = field(default=())
    to_do: tuple[str, ...] = ()


class Sheet:
    """A template and the headings of its rows, in a unit that is never committed."""

    def __init__(
        self,
        uow: UnitOfWork,
        template: str | EditionContent,
        headings: Iterable[str],
        pictures: Iterable[LetterPicture] = (),
    ) -> None:
        """Take a template by its code, or as somebody wrote it in a file.

        *pictures* are those that lie beside that file.

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
        for one in pictures:
            _lay_down_picture(uow, one)
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
        count, source = 0, iter(rows)
        while some := list(islice(source, AT_ONCE)):
            count += len(some)
            if count > MOST_ROWS:
                raise ClerkError(f"A list has {MOST_ROWS:,} rows at most. Cut it up.")
            read = [(n, *read_cells(self._batch.headings, cells)) for n, cells in some]
            check.expect(told for _, told, _ in read)
            for number, told, found in read:
                if told:
                    yield self._looked_at(check, number, told, found)

    def _looked_at(
        self, check: _Check, number: int, told: dict[str, str], found: list[Found]
    ) -> LetterBatchLineRow:
        line = LetterBatchLineRow(
            batch_id=self._batch.id,
            number=number,
            cells=told,
            problems=[],
            warnings=[],
            state=LineState.READY,
        )
        check.check(line, found)
        return line

    def letters(
        self, lines: Iterable[LetterBatchLineRow]
    ) -> Iterator[tuple[LetterBatchLineRow, Letter, SetLetter]]:
        """Give the letter of each row, and its pages.

        Raises UnsetRow for one that can't be set.
        """
        check = LineCheck(self._uow, self._batch)
        composer = Composer(self._uow.session, self._uow.now)
        for line in lines:
            row = check.letter(line)
            letter = composer.compose(row).letter
            try:
                done, _ = set_to_fit(letter, row.envelope)
            except FieldProblem as problem:
                raise UnsetRow(line.number, problem) from problem
            yield line, letter, done

    def _text_problems(self, text: str) -> Iterator[SheetProblem]:
        if not text.strip():
            return
        known = passages(self._uow.session)
        shown = PicturesOn(self._uow.session, today_of(self._uow))
        read = parse_template(text, fragments=known, pictures=shown)
        wrong = (*read.problems, *pictures_missing(read, known, shown))
        yield from (_of_text(one) for one in wrong if one.stops)


class UnsetRow(ClerkError):
    """The letter of one row can't be set on pages.

    Attributes:
        problem: which, and why.
    """

    def __init__(self, row: int, why: FieldProblem) -> None:
        super().__init__(str(why))
        self.problem = SheetProblem(row, why.field, str(why))


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
    sheet: Sheet,
    rows: Iterable[Row],
    out: Path,
    *,
    each: bool = False,
    word: bool = False,
) -> SheetChecked:
    """Write the letters of a sheet in which nothing is wrong into files at *out*.

    Files of `IN_A_FILE` letters at most, with *each* one for every row besides,
    and with *word* a Word file for every row. Where anything is wrong nothing is
    written. Raises ClerkError, FieldProblem, Unavailable; a file that is not
    finished is taken away.
    """
    lines = list(sheet.look(rows))
    checked = _checked(sheet, lines)
    if checked.problems or not lines:
        return checked
    files: list[Path] = []
    warnings = list(checked.warnings)
    made = sheet.letters(lines)
    try:
        out.mkdir(parents=True, exist_ok=True)
        _refuse_leftovers(out, lines, each=each, word=word)
        number = 0
        while some := list(islice(made, IN_A_FILE)):
            number += 1
            for line, _, one in some:
                warnings += [
                    SheetProblem(line.number, "", each) for each in one.warnings
                ]
            merged = out / _MERGED.format(number)
            files.append(_written(merged, [one for _, _, one in some]))
            for line, letter, one in some:
                path = out / _OF_ROW.format(line.number)
                if each:
                    files.append(_written(path, [one]))
                if word:
                    as_word = partial(_write, word_letter(letter))
                    files.append(_kept(path.with_suffix(".docx"), as_word))
    except UnsetRow as unset:
        for path in files:
            path.unlink(missing_ok=True)
        return replace(checked, letters=0, problems=(unset.problem,))
    except OSError as error:
        raise disk_trouble(error) from error
    return replace(checked, files=tuple(files), warnings=tuple(warnings))


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
    return SheetChecked(
        0 if whole else ready,
        (*whole, *problems),
        tuple(warnings),
        to_do=to_do_in((each.number, each.problems, each.warnings) for each in lines),
    )


def _refuse_leftovers(
    out: Path, lines: list[LetterBatchLineRow], *, each: bool, word: bool
) -> None:
    """Raise ClerkError where letters of another sheet would lie among these.

    Whoever prints the folder would send them once more.
    """
    files = range(1, -(-len(lines) // IN_A_FILE) + 1)
    mine = {_MERGED.format(number) for number in files}
    if each:
        mine |= {_OF_ROW.format(line.number) for line in lines}
    if word:
        mine |= {_OF_ROW.format(line.number)[:-3] + "docx" for line in lines}
    there = {path.name for path in out.iterdir() if _OURS.fullmatch(path.name)}
    if there - mine:
        raise ClerkError("Other letters lie in that folder. Choose an empty one.")


def _written(path: Path, letters: list[SetLetter]) -> Path:
    return _kept(path, lambda file: write_letters(letters, file, path.stem))


def _write(content: bytes, file: BinaryIO) -> None:
    file.write(content)


def _kept(path: Path, write: Callable[[BinaryIO], object]) -> Path:
    """Write one file whole, or none: under another name until it is finished.

    It is for its owner's eyes only.
    """
    half = path.with_suffix(".part")
    try:
        half.unlink(missing_ok=True)
        handle = os.open(half, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "wb") as file:
            write(file)
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


def _lay_down_picture(uow: UnitOfWork, one: LetterPicture) -> None:
    uow.add(
        RuleEditionRow(
            topic=Topic.LETTER_PICTURE.value,
            key=picture_key(one.name),
            number=1,
            valid_from=today_of(uow),
            body=to_body(one),
            change_note="It lies beside its template",
        )
    )


def _of_text(one: TemplateProblem) -> SheetProblem:
    where = f"Line {one.place.line}, column {one.place.column}: "
    return SheetProblem(None, "template", where + one.words)
