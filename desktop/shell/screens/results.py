"""Search results as the search box shows them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication

from db.domain.phones import show_phone
from db.domain.spoken import short_date
from db.queries.post.search_register import BATCH, ENTRY
from db.queries.search import CaseHit, Counted, PageHit, SearchResults, TeamHit
from db.queries.search_people import PersonHit
from db.queries.search_properties import PropertyHit
from db.queries.search_references import ReferenceHit
from desktop.runtime.post_words import KIND_NAMES, SOURCE_NAMES
from desktop.shell.search_view_model import Found, PageFound
from widgets.colours import Tone
from widgets.rows import ResultGroup, ResultRow
from widgets.said import language, said

ALL_PEOPLE, ALL_PROPERTIES = "all_people", "all_properties"
REFERENCE_ICONS = {
    "person": "user-round",
    "contact": "message-square-text",
    "enquiry": "message-circle",
    "letter": "file-text",
    "breach_report": "shield-alert",
    ENTRY: "list-checks",
    BATCH: "mail",
}


def _tr(text: str) -> str:
    return QCoreApplication.translate("Search", text)


def grouped(found: Found) -> list[ResultGroup]:
    """Return what was found under its headings; each key says what to open.

    Keys are pairs: a kind (person, property, case, team, article, command, or the kind
    of a reference) and the record's id, or the command's key; for a whole list its
    kind and the words of the search; for a page of a document a `PageFound`.
    """
    records = found.records or SearchResults()
    commands = [
        ResultRow(
            ("command", command.key),
            "command",
            command.title,
            command.keys or command.shown_keys,
        )
        for command in found.commands
    ]
    articles = [
        ResultRow(("article", hit.id), "book-open", hit.title)
        for hit in records.guidance
    ]
    people = [
        *map(_person, records.people),
        *_all_row(found, ALL_PEOPLE, records.all_people, len(records.people)),
    ]
    properties = [
        *map(_property, records.properties),
        *_all_row(
            found, ALL_PROPERTIES, records.all_properties, len(records.properties)
        ),
    ]
    return [
        ResultGroup(_tr("References"), [*map(_reference, records.references)]),
        ResultGroup(_tr("People"), people),
        ResultGroup(_tr("Cases"), [*map(_case, records.cases)]),
        ResultGroup(_tr("Properties"), properties),
        ResultGroup(_tr("Documents"), [*map(partial(_page, found), records.pages)]),
        ResultGroup(_tr("Teams"), [*map(_team, records.teams)]),
        ResultGroup(_tr("Guidance"), articles),
        ResultGroup(_tr("Commands"), commands),
    ]


def all_wanted(found: Found) -> tuple[str, str] | None:
    """Return the key of the list that Shift+Enter opens, None where all is shown."""
    records = found.records or SearchResults()
    if _hidden(records.all_people, len(records.people)):
        return ALL_PEOPLE, found.text.strip()
    if _hidden(records.all_properties, len(records.properties)):
        return ALL_PROPERTIES, found.text.strip()
    return None


def _hidden(counted: Counted, shown: int) -> bool:
    return shown > 0 and (counted.more or counted.in_all > shown)


def _all_row(found: Found, kind: str, counted: Counted, shown: int) -> list[ResultRow]:
    """Return the row that opens the whole list, where there is more than is shown."""
    if not _hidden(counted, shown):
        return []
    if counted.more:
        title = _tr("All people") if kind == ALL_PEOPLE else _tr("All properties")
    else:
        title = _tr("All {count} people")
        if kind == ALL_PROPERTIES:
            title = _tr("All {count} properties")
    key = (kind, found.text.strip())
    keys = _tr("Shift+Enter") if all_wanted(found) == key else ""
    return [ResultRow(key, "list", title.format(count=counted.in_all), keys)]


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
    phone = show_phone(hit.phone) if hit.phone else ""
    detail = " · ".join(part for part in (known_as, hit.address, phone, born) if part)
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
    if hit.kind == ENTRY:
        detail = " · ".join(
            part for part in (_tr("Register"), _word(KIND_NAMES, hit), hit.name) if part
        )
        return ResultRow((ENTRY, hit.id), icon, hit.reference, detail)
    if hit.kind == BATCH:
        detail = f"{_tr('Batch of post')} · {_word(SOURCE_NAMES, hit)}"
        return ResultRow((BATCH, hit.id), icon, hit.reference, detail)
    if hit.kind == "letter":
        return ResultRow(("letter", hit.id), icon, hit.reference, detail)
    target = hit.person_id if hit.kind != "person" and hit.person_id else hit.id
    kind = "person" if target == hit.person_id or hit.kind == "person" else hit.kind
    return ResultRow((kind, target), icon, hit.reference, detail)


def _word(names: Mapping[str, str], hit: ReferenceHit) -> str:
    """Return the word for the kind of entry or batch that was found."""
    return said(names.get(hit.about or "", ""))


def _page(found: Found, hit: PageHit) -> ResultRow:
    """Return a page of a document, to be opened at the words."""
    came = short_date(hit.received_on, language())
    where = _tr("page {n}").format(n=hit.number)
    detail = f"{hit.reference} · {where} · {came}"
    title = hit.title or _tr("Not indexed yet")
    key = ("page", PageFound(hit.page_id, found.text))
    return ResultRow(key, "file-text", title, detail)


def _team(hit: TeamHit) -> ResultRow:
    """Return a team with whom to ring: the duty person, or its own number."""
    phone = show_phone(hit.phone) if hit.phone else ""
    duty = _tr("on duty: {name}").format(name=hit.duty) if hit.duty else ""
    if hit.duty and hit.duty_phone:
        duty = f"{duty}, {show_phone(hit.duty_phone)}"
    night = hit.out_of_hours or ""
    detail = " · ".join(part for part in (phone, duty, night) if part)
    badge = _tr("Outside") if hit.outside else ""
    badge = _tr("Closed") if hit.closed else badge
    return ResultRow(("team", hit.id), "users-round", said(hit.name), detail, badge)


def _case(hit: CaseHit) -> ResultRow:
    """Return a case with who has it; of a restricted one, whom to ring."""
    if hit.restricted:
        ring = _tr("Ring {phone}, {team}") if hit.phone else _tr("Ask {team}")
        words = ring.format(team=hit.team, phone=hit.phone)
        detail = " · ".join(part for part in (hit.reference, hit.name) if part)
        return ResultRow(
            ("case_front", hit.id),
            "briefcase",
            words,
            detail,
            _tr("Restricted"),
            Tone.INFO,
        )
    badge = "" if hit.is_open else _tr("Closed")
    parts = (hit.reference, hit.name, hit.team)
    detail = " · ".join(part for part in parts if part)
    return ResultRow(
        ("case", hit.id), "briefcase", said(hit.title or ""), detail, badge
    )
