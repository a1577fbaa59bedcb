"""Properties, references and guidance from the same box."""

from __future__ import annotations

from datetime import timedelta

import pytest

from db.domain.permissions import Role
from db.queries.search import (
    search_everything,
    search_guidance,
    search_properties,
    search_references,
)
from db.tables.contact import ContactRow, EnquiryRow
from db.tables.guidance import ArticleEditionRow, ArticleRow
from db.tables.person import PersonRow
from db.tables.place import PremisesWarningRow, PropertyRow
from tests.fixtures.stores import NOON, TODAY, Office, staff_id


@pytest.fixture
def street(office: Office) -> Office:
    for number in (10, 9, 2, 1):
        office.put(
            PropertyRow(
                uprn=f"99900000000{number}",
                label=f"{number} Fenmead Lane, Harrowmere, HX20 0AB",
                postcode="HX20 0AB",
            )
        )
    office.put(
        PropertyRow(
            uprn="999000000100",
            label="Flat 9, Larkmoor House, 1 Upper Street, Harrowmere, HX21 1AA",
            postcode="HX21 1AA",
            status=8,
        )
    )
    return office


@pytest.mark.parametrize(
    ("typed", "labels"),
    [
        ("fenmead", ["1", "2", "9", "10"]),
        ("9 fenm", ["9"]),
        ("HX20 0ab", ["1", "2", "9", "10"]),
        ("hx200ab", ["1", "2", "9", "10"]),
        ("10 hx20 0ab", ["10"]),
        ("99900000000", ["1", "2", "9"]),
        ("larkmoor", ["Flat"]),
        ("9", ["9", "Flat"]),
        ("nowhere", []),
        ("9@example.com", []),
    ],
)
def test_a_property_is_found_by_its_parts(
    street: Office, typed: str, labels: list[str]
) -> None:
    hits = street.read(search_properties, typed)
    firsts = [hit.label.split(" ")[0].strip(",") for hit in hits]
    assert firsts[: len(labels)] == labels


def test_a_property_says_what_to_mind(street: Office) -> None:
    (home,) = street.read(search_properties, "9 fenmead")
    street.put(
        PremisesWarningRow(
            property_id=home.id,
            kind="dog",
            instruction="Ring first",
            evidence="Seen",
            review_on=TODAY,
        )
    )
    (home,) = street.read(search_properties, "9 fenmead")
    assert home.warning
    (gone,) = street.read(search_properties, "larkmoor")
    assert gone.historical


def test_references_of_every_kind_are_found(office: Office) -> None:
    person = PersonRow(reference="GH-7K3M-92QX-4TD", name="Gwen")
    office.put(person)
    contact = ContactRow(
        reference="GH-7K3M-0000-000",
        person_id=person.id,
        channel="phone",
        advisor_id=staff_id(Role.ADVISOR_1),
        state="closed",
        started_at=NOON - timedelta(days=1),
    )
    office.put(contact)
    office.put(
        EnquiryRow(
            reference="GH-7K4M-0000-000",
            contact_id=contact.id,
            person_id=person.id,
            service_code="missed-collection",
            service_version=1,
            answers={},
        )
    )
    kinds = [hit.kind for hit in office.read(search_references, "gh-7k")]
    assert kinds == ["contact", "person", "enquiry"]
    (hit,) = office.read(search_references, "GH 7K4M")
    assert (hit.kind, hit.name, hit.about) == ("enquiry", "Gwen", "missed-collection")
    assert office.read(search_references, "gwen") == []
    found = office.read(search_everything, "gh-7k3m")
    assert [hit.name for hit in found.people] == ["Gwen"]
    assert [hit.kind for hit in found.references] == ["contact"]


def test_guidance_is_found_by_its_newest_words_and_titles_come_first(
    office: Office,
) -> None:
    for slug, title, body in (
        ("damp", "Damp and mould", "Ask where it is."),
        ("repairs", "Repairs", "Ask about damp too."),
    ):
        article = ArticleRow(slug=slug)
        office.put(article)
        for number, prefix in ((1, "Old "), (2, "")):
            office.put(
                ArticleEditionRow(
                    article_id=article.id,
                    number=number,
                    title=prefix + title,
                    body=body,
                    services=[],
                    words="condensation" if slug == "damp" else "",
                    review_on=TODAY,
                )
            )
    hits = office.read(search_guidance, "DAMP")
    assert [(hit.slug, hit.by_title) for hit in hits] == [
        ("damp", True),
        ("repairs", False),
    ]
    assert [hit.slug for hit in office.read(search_guidance, "condens")] == ["damp"]
    assert office.read(search_guidance, "old") == []
    assert office.read(search_everything, "zebra").empty
