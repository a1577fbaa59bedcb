"""Search results as the search box shows them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from db.queries.search import SearchResults
from db.queries.search_people import PersonHit
from db.queries.search_properties import PropertyHit
from db.queries.search_references import ReferenceHit
from desktop.shell.search_view_model import Found
from widgets.colours import Tone
from widgets.rows import ResultGroup, ResultRow

REFERENCE_ICONS = {
    "person": "user-round",
    "contact": "message-square-text",
    "enquiry": "message-circle",
    "breach_report": "shield-alert",
}


def _tr(text: str) -> str:
    return QCoreApplication.translate("Search", text)


def grouped(found: Found) -> list[ResultGroup]:
    """Return what was found under its headings; each key says what to open.

    Keys are pairs: a kind (person, property, article, command, or the kind of
    a reference) and the record's id, or the command's key.
    """
    records = found.records or SearchResults()
    commands = [
        ResultRow(("command", command.key), "command", command.title, command.keys)
        for command in found.commands
    ]
    articles = [
        ResultRow(("article", hit.id), "book-open", hit.title)
        for hit in records.guidance
    ]
    return [
        ResultGroup(_tr("References"), [*map(_reference, records.references)]),
        ResultGroup(_tr("People"), [*map(_person, records.people)]),
        ResultGroup(_tr("Properties"), [*map(_property, records.properties)]),
        ResultGroup(_tr("Guidance"), articles),
        ResultGroup(_tr("Commands"), commands),
    ]


def _person(hit: PersonHit) -> ResultRow:
    badge, tone = "", Tone.NEUTRAL
    if hit.caution:
        badge, tone = _tr("Caution"), Tone.CAUTION
    elif hit.protected:
        badge, tone = _tr("Protected"), Tone.INFO
    elif hit.deceased:
        badge, tone = _tr("Has died"), Tone.NEUTRAL
    known_as = f"“{hit.known_as}”" if hit.known_as else ""
    born = hit.date_of_birth.strftime("%d/%m/%Y") if hit.date_of_birth else ""
    detail = " · ".join(
        part for part in (known_as, hit.address, hit.phone, born) if part
    )
    return ResultRow(("person", hit.id), "user-round", hit.name, detail, badge, tone)


def _property(hit: PropertyHit) -> ResultRow:
    badge, tone = "", Tone.NEUTRAL
    if hit.warning:
        badge, tone = _tr("Warning"), Tone.CAUTION
    elif hit.historical:
        badge = _tr("Historical")
    detail = hit.postcode or ""
    return ResultRow(("property", hit.id), "house", hit.label, detail, badge, tone)


def _reference(hit: ReferenceHit) -> ResultRow:
    icon = REFERENCE_ICONS.get(hit.kind, "hash")
    detail = " · ".join(part for part in (hit.name, hit.about) if part)
    target = hit.person_id if hit.kind != "person" and hit.person_id else hit.id
    kind = "person" if target == hit.person_id or hit.kind == "person" else hit.kind
    return ResultRow((kind, target), icon, hit.reference, detail)
