"""`guildhall search`: what the window's search finds, for programs."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from db.clock import uk_date
from db.domain.permissions import Action
from db.queries.search import (
    CaseHit,
    SearchResults,
    TeamHit,
    search_everything,
)
from db.store.sessions import reading
from desktop.command_line.answers import AsJson, refusals_told, tell
from desktop.command_line.entry import As, PassphraseFile, signed_in

app = typer.Typer()
MOST_FOUND = 200


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
    """Find people, properties, cases, documents and guidance, the likeliest first."""
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
            *(
                {
                    "reference": hit.reference,
                    "kind": "case",
                    "name": hit.name,
                    "title": hit.title,
                    "team": hit.team,
                    "phone": hit.phone,
                    "state": hit.state,
                    "restricted": hit.restricted,
                }
                for hit in found.cases
            ),
            *(
                {"reference": hit.reference, "kind": hit.kind, "name": hit.name}
                for hit in found.references
            ),
        ],
        "teams": [
            {
                "reference": hit.code,
                "name": hit.name,
                "phone": hit.phone,
                "out_of_hours": hit.out_of_hours,
                "duty": hit.duty,
                "duty_phone": hit.duty_phone,
                "outside": hit.outside,
                "closed": hit.closed,
            }
            for hit in found.teams
        ],
        "documents": [
            *(
                {
                    "reference": hit.reference,
                    "kind": "scan",
                    "title": hit.title,
                    "page": hit.number,
                    "received_on": hit.received_on.isoformat(),
                }
                for hit in found.pages
            ),
            *(
                {"reference": hit.slug, "kind": "guidance", "title": hit.title}
                for hit in found.guidance
            ),
        ],
    }


def _found_lines(found: SearchResults) -> list[str]:
    return [
        *(f"{hit.reference}  {hit.name}" for hit in found.people),
        *(f"{hit.uprn or 'no UPRN'}  {hit.label}" for hit in found.properties),
        *(_case_line(hit) for hit in found.cases),
        *(f"{hit.reference}  {hit.kind}" for hit in found.references),
        *(
            f"{hit.reference}  {hit.title or 'scanned'}, page {hit.number}"
            for hit in found.pages
        ),
        *(_team_line(hit) for hit in found.teams),
        *(f"guidance  {hit.title}" for hit in found.guidance),
    ]


def _team_line(hit: TeamHit) -> str:
    """Return a team with whom to ring."""
    duty = f", on duty {hit.duty} {hit.duty_phone or ''}".rstrip() if hit.duty else ""
    return f"team  {hit.name} {hit.phone or ''}".rstrip() + duty


def _case_line(hit: CaseHit) -> str:
    """Return one case in words; of a restricted one, whom to ring."""
    if hit.restricted:
        return (
            f"{hit.reference}  restricted, ring {hit.team} {hit.phone or ''}".rstrip()
        )
    return f"{hit.reference}  {hit.title}, {hit.team}, {hit.state.replace('_', ' ')}"
