"""`guildhall letters`: a sheet of rows against a template, checked or merged."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, Final

import typer

from db.actor import Actor
from db.clock import system_clock
from db.domain.catalogue import CatalogueProblem
from db.domain.letters.editions import EditionContent
from db.domain.letters.states import TemplateKind
from db.domain.letters.template import parse_template
from db.domain.letters.template_files import parse_template_file
from db.domain.permissions import Action
from db.errors import ClerkError, FieldProblem
from db.letter_templates import add_shipped
from db.store.data_key import DataKey
from db.store.engine import open_engine
from db.store.files import disk_trouble, write_whole
from db.store.home import Home
from db.store.schema import create_schema
from db.store.unit_of_work import UnitOfWork
from desktop.command_line.answers import REFUSED, AsJson, refusals_told, say, tell
from desktop.command_line.entry import As, PassphraseFile, signed_in
from desktop.letters.pictures_beside import pictures_beside
from desktop.letters.row_file import RowFile, open_rows
from desktop.letters.sheet_run import (
    Sheet,
    SheetChecked,
    SheetProblem,
    check_sheet,
    merge_sheet,
)
from desktop.letters.typeset.trial_sheet import trial_sheet
from desktop.letters.use_cases.listing import (
    PROBLEM_HEADINGS,
    TakeList,
    take_record,
)
from desktop.letters.word.reading import bring_in_file
from desktop.runtime.resource_files import envelopes, shipped_letters
from desktop.sheets.writing import Table, check_ending, write_table

app = typer.Typer(name="letters", no_args_is_help=True)
LARGEST_TEMPLATE: Final = 1 << 20

Template = Annotated[
    str,
    typer.Argument(
        metavar="TEMPLATE", help="A template in use by its code, or a text file."
    ),
]
Rows = Annotated[
    Path,
    typer.Argument(metavar="ROWS", help="CSV or workbook; its first row has names."),
]


@app.callback()
def letters() -> None:
    """Check the rows of a spreadsheet, make their letters, bring in a template."""


@app.command()
def check(
    template: Template,
    rows: Rows,
    out: Annotated[
        Path | None,
        typer.Option(
            dir_okay=False,
            help="A file for what is wrong, by row: .xlsx, or CSV in .csv.",
        ),
    ] = None,
    sign_in: As = "",
    passphrase_file: PassphraseFile = None,
    as_json: AsJson = False,
) -> None:
    """Say what stops the letters of a sheet, row by row; nothing is made."""
    with refusals_told(as_json):
        if out is not None:
            check_ending(out, "out")
        content, file = _template(template), _rows(rows)
        with _unit(sign_in, passphrase_file) as uow, uow:
            uow.require(Action.MAKE_LETTER_BATCH)
            sheet = _sheet(uow, template, content, file)
            found = check_sheet(sheet, file.below())
        if out is not None:
            write_table(out, _table(found))
        _tell(as_json, found)


@app.command()
def merge(
    template: Template,
    rows: Rows,
    out: Annotated[Path, typer.Option(help="The folder that the files go to.")],
    merged_only: Annotated[
        bool, typer.Option("--merged-only", help="No file for each row.")
    ] = False,
    docx: Annotated[
        bool, typer.Option("--docx", help="A Word file for each row too.")
    ] = False,
    sign_in: As = "",
    passphrase_file: PassphraseFile = None,
    as_json: AsJson = False,
) -> None:
    """Make the letters of a sheet in which nothing is wrong."""
    with refusals_told(as_json):
        content, file = _template(template), _rows(rows)
        with _unit(sign_in, passphrase_file) as uow, uow:
            uow.require(Action.MAKE_LETTER_BATCH)
            sheet = _sheet(uow, template, content, file)
            each = not merged_only
            found = merge_sheet(sheet, file.below(), out, each=each, word=docx)
        _tell(as_json, found)


@app.command("bring-in")
def bring_in(
    word_file: Annotated[
        Path, typer.Argument(metavar="FILE.docx", help="A file of Word.")
    ],
    out: Annotated[
        Path | None, typer.Option(help="The text file that the template goes to.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Give the text of a template that a Word file makes, and what stayed behind."""
    with refusals_told(as_json):
        found = bring_in_file(word_file)
        wrong = parse_template(found.text).problems
        told = [(one.line, one.words) for one in found.notes]
        told += [(one.place.line, one.words) for one in wrong]
        if out is not None:
            _save(out, found.text)
    data = {
        "title": found.title,
        "text": found.text,
        "file": str(out) if out else None,
        "notes": [{"line": one.line, "note": one.words} for one in found.notes],
        "problems": [
            {
                "line": each.place.line,
                "column": each.place.column,
                "problem": each.words,
            }
            for each in wrong
        ],
    }
    tell(as_json, data, str(out) if out else found.text.rstrip())
    for line, words in told:
        say(f"Line {line}: {words}" if line else words)


def _save(path: Path, text: str) -> None:
    try:
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        raise disk_trouble(error) from error


@app.command("test-sheet")
def trial(
    envelope: Annotated[str, typer.Option(help="The key of an envelope, like dl.")],
    out: Annotated[Path, typer.Option(dir_okay=False, help="A PDF file.")],
    language: Annotated[str, typer.Option(help="en or cy.")] = "en",
    as_json: AsJson = False,
) -> None:
    """Make the sheet that says whether an envelope's window shows an address."""
    with refusals_told(as_json):
        known, _ = envelopes()
        profile = known.get(envelope)
        if profile is None:
            told = f"No envelope is called that. There are: {', '.join(known)}."
            raise FieldProblem("envelope", told)
        if language not in ("en", "cy"):
            raise FieldProblem("language", "Write en or cy.")
        write_whole(out, trial_sheet(profile, language))
    name = profile.name_cy if language == "cy" else profile.name
    data = {"envelope": envelope, "name": name, "file": str(out)}
    tell(as_json, data, str(out))
    say("Print it at 100%, fold it at its marks, and look through the window.")


@app.command()
def record(
    reference: Annotated[str, typer.Argument(help="Of a list made in the window.")],
    out: Annotated[
        Path, typer.Option(dir_okay=False, help="A file: .xlsx, or CSV in .csv.")
    ],
    sign_in: As = "",
    passphrase_file: PassphraseFile = None,
    as_json: AsJson = False,
) -> None:
    """Save who gets which letter of a list, how, and when it went.

    That it was taken stays in the log of who looked.
    """
    with (
        refusals_told(as_json),
        signed_in(sign_in, passphrase_file, Action.EXPORT_LIST) as session,
    ):
        check_ending(out, "out")
        store = session.store
        unit = UnitOfWork(store.writer, session.actor, store.clock)
        table = take_record(TakeList(reference=reference), unit).table
        write_table(out, table)
        rows = len(table.rows)
        tell(as_json, {"rows": rows, "file": str(out)}, f"{rows:,} rows in {out}")
        say("It holds personal data: keep it where few see it.")


def _table(found: SheetChecked) -> Table:
    told = [(one, "yes") for one in found.problems]
    told += [(one, "no") for one in found.warnings]
    told.sort(key=lambda each: each[0].row or 0)
    rows = [(one.row, one.column, one.problem, stops) for one, stops in told]
    return Table("Problems", PROBLEM_HEADINGS, rows)


def _rows(path: Path) -> RowFile:
    if not path.is_file():
        raise typer.BadParameter(f"There is no file {path}")
    return open_rows(path)


def _template(given: str) -> str | EditionContent:
    """Return a code, or what a file says: plain text, or one like those that ship."""
    path = Path(given)
    if not path.is_file():
        return given
    try:
        if path.stat().st_size > LARGEST_TEMPLATE:
            raise FieldProblem("template", "This file is too large for a letter.")
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise FieldProblem(
            "template", "This file can't be read. Save it as text in UTF-8."
        ) from error
    if text.lstrip().startswith("+++"):
        try:
            return parse_template_file("file", TemplateKind.LETTER, text).content
        except CatalogueProblem as error:
            raise FieldProblem("template", str(error)) from error
    return EditionContent(title=path.stem, text=text)


def _sheet(
    uow: UnitOfWork, given: str, content: str | EditionContent, file: RowFile
) -> Sheet:
    """Return a sheet; without a store, with the pictures beside its template."""
    if isinstance(content, str) or Home.default().database.exists():
        return Sheet(uow, content, file.headings)
    beside = pictures_beside(Path(given).resolve().parent, content)
    return Sheet(uow, content, file.headings, beside)


@contextmanager
def _unit(name: str, passphrase_file: Path | None) -> Iterator[UnitOfWork]:
    """Give a unit on the store, or where there is none on a scratch one.

    Nothing of it is ever committed. The scratch one knows the templates that
    ship, and nobody.
    """
    if Home.default().database.exists():
        with signed_in(name, passphrase_file, Action.MAKE_LETTER_BATCH) as session:
            store = session.store
            yield UnitOfWork(store.writer, session.actor, store.clock)
        return
    folder = Path(tempfile.mkdtemp(prefix="guildhall-"))
    engine = open_engine(folder / "scratch.db", DataKey.new(), create=True)
    try:
        with engine.begin() as connection:
            create_schema(connection, "0", system_clock())
        furnish = UnitOfWork(engine, Actor.program(), system_clock)
        with furnish:
            furnish.require(Action.APPROVE_TEMPLATE)
            add_shipped(furnish, shipped_letters())
            furnish.commit()
        yield UnitOfWork(engine, Actor.program(), system_clock)
    finally:
        engine.dispose()
        shutil.rmtree(folder, ignore_errors=True)


def _tell(as_json: bool, found: SheetChecked) -> None:
    data = {
        "letters": found.letters,
        "files": [str(path) for path in found.files],
        "problems": [_said(one) for one in found.problems],
        "warnings": [_said(one) for one in found.warnings],
    }
    lines = [f"{found.letters:,} letters", *map(str, found.files), *found.to_do]
    tell(as_json, data, *lines)
    for one in (*found.problems, *found.warnings):
        where = "Template" if one.row is None else f"Row {one.row}"
        at = f", {one.column}" if one.column and one.row is not None else ""
        typer.echo(f"{where}{at}: {one.problem}", err=True)
    if found.problems:
        raise typer.Exit(REFUSED)
    if not found.letters:
        raise ClerkError("There is no row in this sheet.")


def _said(one: SheetProblem) -> dict[str, object]:
    return {"row": one.row, "column": one.column, "problem": one.problem}
