"""`guildhall demo`: a made-up council to try things on."""

from __future__ import annotations

from typing import Annotated

import typer

from db.store.home import Home
from desktop.command_line.answers import AsJson, refusals_told, say, tell
from desktop.command_line.our_way import our_way
from desktop.demo.council import DEFAULT_PEOPLE, DEFAULT_SEED, Progress
from desktop.demo.opening import PASSPHRASE, make_demonstration
from desktop.demo.paperwork import Shipped
from desktop.runtime.resource_files import (
    shipped_guidance,
    shipped_services,
    shipped_teams,
)

app = typer.Typer()


@app.command()
def demo(
    people: Annotated[
        int, typer.Option(min=1, max=1_000_000, help="How many people live there.")
    ] = DEFAULT_PEOPLE,
    seed: Annotated[
        int, typer.Option(help="The same seed gives the same council.")
    ] = DEFAULT_SEED,
    as_json: AsJson = False,
) -> None:
    """Make a council to try things on; everyone in it is made up."""
    with refusals_told(as_json):
        home, way = Home.default(), our_way()
        shipped = Shipped(shipped_services(), shipped_teams(), shipped_guidance())
        built = make_demonstration(
            home, way, shipped, people=people, seed=seed, progress=_percents()
        )
        data = {
            "home": str(home.path),
            "people": built.people,
            "properties": built.properties,
            "contacts": built.contacts,
            "sign_in_names": list(built.sign_in_names),
            "passphrase": PASSPHRASE,
        }
        tell(
            as_json,
            data,
            f"{built.people:,} people at {built.properties:,} properties, all made up.",
            f"Sign in as {', '.join(built.sign_in_names)}",
            f"with the passphrase: {PASSPHRASE}",
        )


def _percents() -> Progress:
    """Return what tells of progress on standard error, a line each tenth."""
    told = -1

    def tell_progress(share: float, what: str) -> None:
        nonlocal told
        if (tenth := int(share * 10)) > told:
            told = tenth
            say(f"{what}: {share:.0%}")

    return tell_progress
