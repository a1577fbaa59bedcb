"""A gazetteer and people out of files, and the main job for one of them."""

from __future__ import annotations

import csv
from pathlib import Path

from db.errors import ClerkError
from desktop.admin.importing.fields import Kind
from desktop.admin.importing.mapping import guessed
from desktop.admin.importing.opening import open_file
from desktop.admin.signing_in import sign_in
from desktop.command_line.importing import bring_in
from desktop.demo.opening import PASSPHRASE
from desktop.tour.chapters.counter import choose_service, find_caller, finish, wrap_up
from desktop.tour.setting import Tour

ADMINISTRATOR = "sam"
STREET, TOWN = "Saltwharf Lane", "Upper Quenby"
CORE_COLUMNS = [
    "uprn",
    "parent_uprn",
    "udprn",
    "usrn",
    "toid",
    "classification_code",
    "easting",
    "northing",
    "latitude",
    "longitude",
    "rpc",
    "last_update_date",
    "single_line_address",
    "po_box",
    "organisation",
    "sub_building",
    "building_name",
    "building_number",
    "street_name",
    "locality",
    "town_name",
    "post_town",
    "island",
    "postcode",
    "delivery_point_suffix",
    "gss_code",
    "change_code",
]
"""Source: Ordnance Survey, AddressBase Core, its CSV's columns in their order."""
NAMES = (
    "Ottoline Saltwharf",
    "Cadwaladr Quenbyson",
    "Zofia Łodzianka",
    "Aisha Wharfedge",
)
FIRST_UPRN = 900_000_000_100


def import_files(tour: Tour) -> None:
    """Bring properties and people in, with one row of each that can't come in."""
    folder = tour.out / "files"
    folder.mkdir(exist_ok=True)
    with tour.job("Import a gazetteer and people") as job:
        session = sign_in(tour.home, tour.way, ADMINISTRATOR, PASSPHRASE)
        try:
            for kind, file in (
                (Kind.PROPERTIES, _gazetteer(folder / "gazetteer.csv")),
                (Kind.PEOPLE, _people(folder / "people.csv")),
            ):
                opened = open_file(file)
                rejected = file.with_name(f"{file.stem}-rejected.csv")
                tally = bring_in(session, opened, guessed(kind, opened), rejected)
                job.facts[kind.value] = {
                    "new": tally.new,
                    "rejected": tally.refused,
                    "rejected_file": rejected.name,
                }
        finally:
            session.store.close()
        if not all(part["new"] for part in job.facts.values()):
            raise ClerkError("an import brought nothing in")


def serve_an_imported_caller(tour: Tour) -> None:
    """The main job, for somebody who came out of a file."""
    hands = tour.hands
    with tour.job("Enquiry of an imported caller", budget=40) as job:
        find_caller(tour, "ottoline")
        choose_service(tour, "overp")
        hands.press("Enter")
        hands.write("x")
        hands.press("Enter", "Alt+R")
        hands.picture("imported-caller")
        hands.press("Ctrl+Enter")
        wrap_up(tour)
        job.presses = hands.presses + 1
        page = tour.shift.rooms.people.view_model.page
        job.facts["address_from_gazetteer"] = bool(
            page and page.homes and STREET in str(page.homes[0])
        )
        finish(tour)


def _gazetteer(path: Path) -> Path:
    rows = []
    for number in range(1, 41):
        row = dict.fromkeys(CORE_COLUMNS, "")
        row |= {
            "uprn": str(FIRST_UPRN + number),
            "usrn": "39900001",
            "classification_code": "RD04",
            "building_number": str(number),
            "street_name": STREET.upper(),
            "town_name": TOWN.upper(),
            "postcode": "HX20 0ZX",
            "change_code": "I",
        }
        rows.append(row)
    rows.append(dict.fromkeys(CORE_COLUMNS, "") | {"uprn": "not a number"})
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, CORE_COLUMNS)
        writer.writeheader()
        writer.writerows(rows)
    return path


def _people(path: Path) -> Path:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(("Name", "Date of birth", "Mobile", "UPRN", "Reference"))
        for place, name in enumerate(NAMES, 1):
            phone = f"07700 900{100 + place}"
            uprn = str(FIRST_UPRN + place)
            writer.writerow((name, f"0{place}/04/1961", phone, uprn, f"HB{place}"))
        writer.writerow(("", "31/02/1961", "999", "", "HB9"))
    return path
