"""What columns can become, and the names under which other systems keep it.

Sources: Ordnance Survey, AddressBase Core (column names); BS 7666 (parts of an
address); the headings that councils' revenue, housing and election systems
usually export.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum, auto
from types import MappingProxyType
from typing import Final

from db.domain.names import fold


class Kind(StrEnum):
    """What a file brings."""

    PEOPLE = auto()
    PROPERTIES = auto()


@dataclass(frozen=True, slots=True)
class ImportField:
    """One thing that a column can become.

    Attributes:
        label: what the mapping calls it.
        known_as: folded headings that mean it for sure.
        several: whether more than one column may become it.
    """

    key: str
    label: str
    known_as: frozenset[str]
    several: bool = False


def _field(key: str, label: str, names: str, *, several: bool = False) -> ImportField:
    known = {fold(key.replace("_", " ")), fold(label)}
    known |= {fold(name) for name in names.split(",") if name.strip()}
    return ImportField(key, label, frozenset(known), several)


PEOPLE_FIELDS: Final = (
    _field(
        "external_key",
        "Key in the other system",
        "id, ref, reference, key, person id, person ref, person reference,"
        " customer id, customer ref, customer reference, customer number,"
        " account number, tenant id, tenant ref, crm id, unique id, elector number",
    ),
    _field(
        "name",
        "Full name",
        "name, person name, customer name, tenant name, tenant, customer, elector name",
    ),
    _field(
        "first_name",
        "First name",
        "forename, forenames, first names, given name, given names, christian name",
    ),
    _field("middle_name", "Middle names", "middle name, middle names, other names"),
    _field("last_name", "Last name", "surname, family name, second name"),
    _field(
        "known_as",
        "Known as",
        "preferred name, known by, nickname, alias, likes to be called, called",
    ),
    _field("former_name", "Former name", "previous name, maiden name, birth name"),
    _field("date_of_birth", "Date of birth", "dob, birth date, born, d o b, birthdate"),
    _field(
        "phone",
        "Mobile or any phone",
        "mobile, mobile phone, mobile number, telephone, tel, phone number, contact"
        " number, telephone number, mobile no, tel no, phone no, cell",
        several=True,
    ),
    _field("home_phone", "Home phone", "home telephone, landline, home tel, home no"),
    _field("work_phone", "Work phone", "work telephone, office phone, work tel"),
    _field(
        "email", "E-mail", "email address, e mail address, mail, email 1", several=True
    ),
    _field(
        "language", "Language", "spoken language, first language, preferred language"
    ),
    _field("uprn", "UPRN of their home", "property uprn, address uprn"),
    _field(
        "address",
        "Address, or a line of it",
        "full address, property address, home address, postal address, addr,"
        " address line 1, address line 2, address line 3, address line 4,"
        " address line 5, address 1, address 2, address 3, address 4, address 5,"
        " address1, address2, address3, address4, address5, addr1, addr2, addr3,"
        " addr4, street, town, city, county, house number, street name, locality,"
        " house name",
        several=True,
    ),
    _field("postcode", "Postcode", "post code, postal code, zip, pcode"),
    _field(
        "lives_from",
        "Living there since",
        "tenancy start, tenancy start date, move in date, moved in, start date,"
        " occupied from, date moved in",
    ),
)

PROPERTY_FIELDS: Final = (
    _field("uprn", "UPRN", "unique property reference number, property uprn"),
    _field("parent_uprn", "UPRN of the building", "parent uprn, primary uprn"),
    _field("usrn", "USRN", "unique street reference number"),
    _field("organisation", "Organisation", "organisation name, company, business name"),
    _field("sub_building", "Flat or unit", "sub building name, flat, unit"),
    _field("building_name", "Building name", "house name, name of building"),
    _field(
        "building_number",
        "Building number",
        "house number, house no, number, no, house, door number, house name or number",
    ),
    _field("po_box", "PO box", "po box number"),
    _field("sao_text", "SAO: text", "sao text, secondary name"),
    _field("sao_start_number", "SAO: first number", "sao start number"),
    _field("sao_start_suffix", "SAO: first suffix", "sao start suffix"),
    _field("sao_end_number", "SAO: last number", "sao end number"),
    _field("sao_end_suffix", "SAO: last suffix", "sao end suffix"),
    _field("pao_text", "PAO: text", "pao text, primary name"),
    _field("pao_start_number", "PAO: first number", "pao start number"),
    _field("pao_start_suffix", "PAO: first suffix", "pao start suffix"),
    _field("pao_end_number", "PAO: last number", "pao end number"),
    _field("pao_end_suffix", "PAO: last suffix", "pao end suffix"),
    _field("street", "Street", "street name, street description, road, thoroughfare"),
    _field("locality", "Locality", "locality name, village, dependent locality"),
    _field("town", "Town", "town name, city, settlement"),
    _field("post_town", "Post town", "post town"),
    _field("postcode", "Postcode", "post code, postcode locator, postal code, pcode"),
    _field(
        "single_line_address",
        "Address on one line",
        "address, full address, property address",
    ),
    _field(
        "classification",
        "Classification",
        "classification code, blpu class, property type, property class",
    ),
    _field(
        "status",
        "Logical status",
        "lpi logical status, blpu logical status, logical status code",
    ),
    _field("change", "Change (I, U or D)", "change code, change type, change_code"),
    _field("landlord", "We are the landlord", "council owned, our stock, owned"),
)

FIELDS: Final = MappingProxyType(
    {Kind.PEOPLE: PEOPLE_FIELDS, Kind.PROPERTIES: PROPERTY_FIELDS}
)
"""What the columns of each kind of file can become, in the order offered."""


def field_of(kind: Kind, key: str) -> ImportField:
    """Return the field *key*; KeyError where there is none."""
    return {field.key: field for field in FIELDS[kind]}[key]


def guess(kind: Kind, heading: str) -> ImportField | None:
    """Return the field that a column's heading means, None where none is sure."""
    said = fold(heading.replace("_", " "))
    packed = said.replace(" ", "")
    for field in FIELDS[kind]:
        if said in field.known_as:
            return field
    for field in FIELDS[kind]:
        if packed in {name.replace(" ", "") for name in field.known_as}:
            return field
    return None
