"""Questions that need no store, or only read it: deadlines and search."""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated, Any

import typer

from db.clock import uk_date
from db.domain.deadlines import deadline as reckon
from db.domain.permissions import Action
from db.domain.spoken import short_date
from db.domain.working_days import Nation
from db.errors import FieldProblem
from db.queries.search import SearchResults, search_everything
from db.store.sessions import reading
from desktop.command_line.answers import AsJson, refusals_told, tell
from desktop.command_line.entry import As, PassphraseFile, signed_in

app = typer.Typer()
MOST_FOUND = 200

Instant = date | datetime


@app.command()
def deadline(
    kind: Annotated[str, typer.Argument(help="Like foi, sar or complaint-stage1.")],
    day: Annotated[
        str,
        typer.Argument(
            metavar="DATE",
            help="Like 2026-11-20, or 2026-11-20T10:42 for clocks in hours.",
        ),
    ],
    nation: Annotated[
        Nation, typer.Option(help="Whose bank holidays count.")
    ] = Nation.ENGLAND,
    extended: Annotated[
        bool, typer.Option("--extended", help="The longer period was claimed.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Say by when something is due, and how that was reckoned."""
    with refusals_told(as_json):
        start = _instant(day)
        found = reckon(kind, start, nation=nation, extended=extended)
        data = {
            "kind": found.kind,
            "from": found.start.isoformat(),
            "due": found.due.isoformat(),
            "working": list(found.working),
        }
        tell(as_json, data, _spoken(found.due), *(f"  {s}" for s in found.working))


@app.command()
def search(
    text: Annotated[str, typer.Argument(help="A name, address, phone, reference…")],
    limit: Annotated[
        int, typer.Option(min=1, max=MOST_FOUND, help="The most of each kind.")
    ] = 20,
    sign_in: As = "",
    passphrase_file: PassphraseFile = None,
    as_json: AsJson = False,
) -> None:
    """Find people, properties, enquiries and guidance, the likeliest first."""
    with (
        refusals_told(as_json),
        signed_in(sign_in, passphrase_file, Action.VIEW_PERSON) as session,
        reading(session.store.readers, session.actor) as reader,
    ):
        found = search_everything(reader, text, limit, uk_date(session.store.clock()))
        tell(as_json, _found(found), *_found_lines(found))


def _found(found: SearchResults) -> dict[str, list[dict[str, Any]]]:
    """Return what was found as the contract has it; no phone, no date of birth."""
    return {
        "people": [
            {
                "reference": hit.reference,
                "name": hit.name,
                "known_as": hit.known_as,
                "address": hit.address,
                "caution": hit.caution,
                "protected": hit.protected,
                "deceased": hit.deceased,
                "found_by": hit.why.value,
            }
            for hit in found.people
        ],
        "properties": [
            {
                "uprn": hit.uprn,
                "reference": hit.uprn,
                "address": hit.label,
                "postcode": hit.postcode,
                "warning": hit.warning,
            }
            for hit in found.properties
        ],
        "cases": [
            {"reference": hit.reference, "kind": hit.kind, "name": hit.name}
            for hit in found.references
        ],
        "documents": [
            {"reference": hit.slug, "title": hit.title} for hit in found.guidance
        ],
    }


def _found_lines(found: SearchResults) -> list[str]:
    return [
        *(f"{hit.reference}  {hit.name}" for hit in found.people),
        *(f"{hit.uprn or 'no UPRN'}  {hit.label}" for hit in found.properties),
        *(f"{hit.reference}  {hit.kind}" for hit in found.references),
        *(f"guidance  {hit.title}" for hit in found.guidance),
    ]


def _instant(text: str) -> Instant:
    """Return the day or instant that *text* spells. Raises FieldProblem."""
    for read in (date.fromisoformat, datetime.fromisoformat):
        try:
            return read(text)
        except ValueError:
            continue
    raise FieldProblem("date", "Give the date as year, month and day: 2026-11-20.")


def _spoken(due: Instant) -> str:
    if isinstance(due, datetime):
        return f"Due {short_date(due.date())} {due:%H:%M}"
    return f"Due {short_date(due)}"
