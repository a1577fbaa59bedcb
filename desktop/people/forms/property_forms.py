"""Properties that the gazetteer lacks, or has wrong."""

from __future__ import annotations

import re
from functools import partial

from db.domain.bs7666 import PropertyAddress
from db.errors import FieldProblem
from db.queries.places.property_page import PropertyPage
from desktop.forms.form import Answers, Ask, Form, Kind
from desktop.forms.saving import Work
from desktop.people.use_cases.properties import (
    AddProperty,
    EditProperty,
    PropertyFacts,
    add_property,
    edit_property,
)
from desktop.people.wording import say

_NUMBERS = re.compile(r"(\d{1,4})\s*([A-Za-z]?)(?:\s*-\s*(\d{1,4})\s*([A-Za-z]?))?")


def add_property_form(street: str = "", postcode: str = "") -> Form:
    """Return the form of a property that no gazetteer brought."""
    empty = PropertyAddress(street=street, postcode=postcode)
    return Form(
        "property.add",
        say("Add a property"),
        _asks(empty, "", landlord=False),
        say("Add property"),
        lambda said: partial(add_property, AddProperty(_facts(said))),
        say("Property added"),
    )


def edit_property_form(page: PropertyPage) -> Form:
    """Return the form of a property's parts."""

    def work(said: Answers) -> Work:
        command = EditProperty(page.id, page.version, _facts(said))
        return partial(edit_property, command)

    return Form(
        f"property.edit/{page.id}",
        say("Address"),
        _asks(page.address, page.uprn or "", landlord=page.landlord),
        say("Save"),
        work,
        say("Saved"),
    )


def _asks(address: PropertyAddress, uprn: str, *, landlord: bool) -> tuple[Ask, ...]:
    return (
        Ask("organisation", say("Organisation"), value=address.organisation),
        Ask(
            "sao_text",
            say("Flat or unit, in words"),
            value=address.sao_text,
            hint=say("Like Flat, or First floor"),
        ),
        Ask("sao_numbers", say("Flat number"), value=address.sao_range),
        Ask("pao_text", say("Building's name"), value=address.pao_text),
        Ask(
            "pao_numbers",
            say("House number"),
            value=address.pao_range,
            hint=say("Like 14, 14b or 3-7"),
        ),
        Ask("street", say("Street"), value=address.street),
        Ask("locality", say("Locality"), value=address.locality),
        Ask("town", say("Town"), value=address.town),
        Ask(
            "postcode",
            say("Postcode"),
            value=address.postcode,
            hint=say("Like CM9 4LQ"),
        ),
        Ask("uprn", say("UPRN"), value=uprn, hint=say("Up to 12 digits")),
        Ask("landlord", say("Ours to let?"), Kind.YES_NO, value=landlord),
    )


def _facts(said: Answers) -> PropertyFacts:
    sao = _range("sao_numbers", said.line("sao_numbers"))
    pao = _range("pao_numbers", said.line("pao_numbers"))
    address = PropertyAddress(
        said.line("organisation"),
        said.line("sao_text"),
        *sao,
        said.line("pao_text"),
        *pao,
        said.line("street"),
        said.line("locality"),
        said.line("town"),
        said.line("postcode"),
    )
    return PropertyFacts(
        address, said.words("uprn"), landlord=said.yes("landlord") is True
    )


def _range(name: str, typed: str) -> tuple[int | None, str, int | None, str]:
    if not typed:
        return None, "", None, ""
    found = _NUMBERS.fullmatch(typed)
    if found is None:
        raise FieldProblem(name, say("Enter a number, like 14, 14b or 3-7"))
    end = int(found[3]) if found[3] else None
    return int(found[1]), found[2].upper(), end, (found[4] or "").upper()
