"""`guildhall import`: people and properties out of files."""

from __future__ import annotations

import json
from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from db.clock import uk_date
from db.errors import ClerkError, FieldProblem
from db.store.sessions import reading
from db.store.unit_of_work import UnitOfWork
from desktop.admin.importing.addressbase import CORE_NAME, is_core
from desktop.admin.importing.chunks import Chunk
from desktop.admin.importing.fields import FIELDS, Kind
from desktop.admin.importing.going_through import GoingThrough
from desktop.admin.importing.mapping import (
    ColumnMapping,
    guessed,
    header_digest,
    looks_like,
    remembered,
)
from desktop.admin.importing.opening import open_file
from desktop.admin.importing.tally import Tally, try_chunk
from desktop.admin.signing_in import SignedIn
from desktop.admin.use_cases.import_rows import (
    ACTIONS,
    BeginImport,
    FinishImport,
    ImportChunk,
    begin_import,
    earlier_run,
    finish_import,
    import_chunk,
)
from desktop.command_line.answers import AsJson, refusals_told, say, tell
from desktop.command_line.entry import As, PassphraseFile, signed_in
from desktop.sheets.opening import OpenFile
from desktop.sheets.rows import column_letter

app = typer.Typer()
_TELL_EVERY = 10_000


@app.command("import")
def import_(
    kind: Annotated[Kind, typer.Argument(help="What the file brings.")],
    file: Annotated[
        Path, typer.Argument(exists=True, dir_okay=False, help="A CSV or a workbook.")
    ],
    mapping: Annotated[
        Path | None,
        typer.Option(
            exists=True,
            dir_okay=False,
            help='JSON: {"Heading": "field", …}, or a list of fields by column; '
            "else the one remembered, else a guess.",
        ),
    ] = None,
    last: Annotated[
        bool,
        typer.Option(
            "--as-last-time",
            help="A file without headings: as the last one with as many columns.",
        ),
    ] = False,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Say what would come in; write nothing.")
    ] = False,
    again: Annotated[
        bool, typer.Option("--again", help="The same file came in before; bring back.")
    ] = False,
    rejected: Annotated[
        Path | None,
        typer.Option(dir_okay=False, help="Where rows go that don't come in."),
    ] = None,
    sign_in: As = "",
    passphrase_file: PassphraseFile = None,
    as_json: AsJson = False,
) -> None:
    """Bring people or properties in; carries on where it was cut off."""
    with (
        refusals_told(as_json),
        signed_in(sign_in, passphrase_file, ACTIONS[kind]) as session,
    ):
        opened = open_file(file)
        columns = _mapping(session, kind, opened, mapping, last=last)
        _check(columns, opened)
        if dry_run:
            tally = _try(session, opened, columns)
        else:
            place = rejected or file.with_name(f"{file.stem}-rejected.csv")
            tally = bring_in(session, opened, columns, place, again=again)
        _show(tally, columns, as_json, _taken_for(opened, columns), dry_run=dry_run)


def _check(columns: ColumnMapping, opened: OpenFile) -> None:
    """Raise FieldProblem unless rows can be made, saying what the file looks like."""
    try:
        columns.check()
    except FieldProblem as problem:
        like = looks_like(opened)
        if like in {None, columns.kind}:
            raise
        words = f"{problem}. This looks like a file of {like}: import {like}."
        raise FieldProblem("mapping", words) from problem


def _mapping(
    session: SignedIn, kind: Kind, opened: OpenFile, given: Path | None, *, last: bool
) -> ColumnMapping:
    if given is None:
        return _known(session, kind, opened, last=last)
    try:
        said = json.loads(given.read_text(encoding="utf-8-sig"))
    except (ValueError, OSError) as error:
        raise FieldProblem("mapping", "The mapping is no JSON.") from error
    base = guessed(kind, opened)
    if isinstance(said, dict):
        by_name = {name.strip().casefold(): key for name, key in said.items()}
        headings = [cell.strip().casefold() for cell in opened.first.cells]
        if missing := by_name.keys() - set(headings):
            raise FieldProblem(
                "mapping", f"The file has no column {', '.join(sorted(missing))}."
            )
        said, header = [by_name.get(heading) for heading in headings], True
    else:
        header = base.has_header
    if not isinstance(said, list) or len(said) != opened.width:
        raise FieldProblem(
            "mapping", f"Give a field, or null, for each of {opened.width} columns."
        )
    return ColumnMapping.from_json(kind, {"columns": said, "has_header": header})


def _known(
    session: SignedIn, kind: Kind, opened: OpenFile, *, last: bool
) -> ColumnMapping:
    """Return the mapping remembered for this file, else the one it suggests.

    Without headings one file of so many columns is like any other: what another
    such file became is taken only where *last* is said, and named where it isn't.
    """
    guess = guessed(kind, opened)
    with reading(session.store.readers, session.actor) as reader:
        known = remembered(reader, kind, opened)
        earlier = earlier_run(reader, kind, opened.digest)
    if known is None or known.has_header:
        return known or guess
    if earlier is not None:  # the very same file
        return earlier.mapping
    if not last and (guess.has_header or any(guess.columns)):
        return guess
    if not last:
        raise FieldProblem(
            "mapping",
            "This file has no headings. The last one with as many columns had: "
            f"{_columns(known)}. If this one has too, add --as-last-time; "
            "else say what its columns are with --mapping.",
        )
    say(f"As last time: {_columns(known)}.")
    return known


def _columns(mapping: ColumnMapping) -> str:
    labels = {field.key: field.label for field in FIELDS[mapping.kind]}
    return ", ".join(
        f"{column_letter(place)} {labels[key] if key else '-'}"
        for place, key in enumerate(mapping.columns)
    )


def _taken_for(opened: OpenFile, columns: ColumnMapping) -> str | None:
    """Return what the file was recognised as; None where only columns tell."""
    core = (
        columns.kind is Kind.PROPERTIES
        and not columns.has_header
        and is_core(opened.first)
        and columns.columns == guessed(columns.kind, opened).columns
    )
    return CORE_NAME if core else None


def _try(session: SignedIn, opened: OpenFile, columns: ColumnMapping) -> Tally:
    today = uk_date(session.store.clock())
    after = _in_before(session, columns.kind, opened)
    if after:
        say(f"Rows up to {after:,} are in already; this is what comes after them.")
    going = GoingThrough(opened, columns, today, after=after)

    def do(chunk: Chunk) -> Tally:
        with reading(session.store.readers, session.actor) as reader:
            return try_chunk(chunk, reader)

    return going.carry_out(do)


def _in_before(session: SignedIn, kind: Kind, opened: OpenFile) -> int:
    """Return after which row a file that is half in carries on, else 0."""
    with reading(session.store.readers, session.actor) as reader:
        earlier = earlier_run(reader, kind, opened.digest)
    return earlier.rows_done if earlier and not earlier.finished else 0


def bring_in(
    session: SignedIn,
    opened: OpenFile,
    columns: ColumnMapping,
    rejected: Path,
    *,
    again: bool = False,
) -> Tally:
    """Bring *opened* in by *columns*; rows that don't come in go to *rejected*.

    Carries on where an earlier run of the same file was cut off. Raises
    ClerkError and FieldProblem.
    """
    after = _in_before(session, columns.kind, opened)
    digest = header_digest(columns.kind, opened, has_header=columns.has_header)
    command = BeginImport(opened.digest, digest, columns, again)
    run_id = begin_import(command, _unit(session)).id
    if run_id is None:
        raise ClerkError("The import could not begin.")
    if after:
        say(f"Carrying on after row {after:,}.")
    today = uk_date(session.store.clock())
    going = GoingThrough(opened, columns, today, after=after, rejects=rejected)

    def do(chunk: Chunk) -> Tally:
        part = ImportChunk(run_id, chunk, going.keep)
        return import_chunk(part, _unit(session)).tally

    tally = going.carry_out(do, partial(_tell, [0]))
    going.finish()
    finish_import(FinishImport(run_id), _unit(session))
    if tally.refused:
        say(f"{tally.refused:,} rows that did not come in are in {rejected}")
    return tally


def _tell(told: list[int], row: int) -> None:
    if row // _TELL_EVERY > told[0]:
        told[0] = row // _TELL_EVERY
        say(f"Row {row:,} …")


def _unit(session: SignedIn) -> UnitOfWork:
    return UnitOfWork(session.store.writer, session.actor, session.store.clock)


def _show(
    tally: Tally,
    columns: ColumnMapping,
    as_json: bool,
    taken_for: str | None,
    *,
    dry_run: bool,
) -> None:
    data = {
        "dry_run": dry_run,
        "columns": list(columns.columns),
        "has_header": columns.has_header,
        "taken_for": taken_for,
        "new": tally.new,
        "changed": tally.changed,
        "unchanged": tally.unchanged,
        "left_out": tally.left_out,
        "rejected": tally.refused,
        "likely_duplicates": tally.likely_count,
        "problems": [
            {"column": _letter(column), "reason": words, "rows": count}
            for column, words, count in tally.problems
        ],
        "first_rejected": [
            {
                "row": row.number,
                "column": _letter(problem.column),
                "reason": problem.words,
            }
            for row in tally.rejected
            for problem in row.problems[:1]
        ],
    }
    would = "would come in" if dry_run else "came in"
    lines = [
        (
            f"{tally.new:,} new {would}, {tally.changed:,} changed, "
            f"{tally.unchanged:,} as they were, {tally.left_out:,} left out, "
            f"{tally.refused:,} rejected, {tally.likely_count:,} may be here already."
        ),
        *([f"Taken for {taken_for}."] if taken_for else []),
        f"Columns: {_columns(columns)}",
        *(
            f"{count:>8,}  {_letter(column) or 'row'}: {words}"
            for column, words, count in tally.problems
        ),
    ]
    tell(as_json, data, *lines)


def _letter(column: int | None) -> str | None:
    return None if column is None else column_letter(column)
