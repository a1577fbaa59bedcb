"""What was read is indexed: one press where it is sure, few where it is not."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final
from uuid import UUID

from sqlalchemy import select

from db.domain.post.identifying import Field
from db.store.sessions import reading
from db.tables.casework import CaseDocumentRow, CaseRow, TrayItemRow
from db.tables.document import DocumentRow
from desktop.postroom.index_view_model import InHand
from desktop.tour.chapters.post.moves import (
    begin_to_index,
    come_to,
    file_it,
    in_front,
    indexing,
    settle,
)
from desktop.tour.chapters.post.scanner import IN_FEEDER
from desktop.tour.hands import Stuck
from desktop.tour.report import Job
from desktop.tour.setting import Tour

HALF_TURN: Final = 180


def index_what_is_sure(tour: Tour) -> None:
    """A new case by one press: a name with its postcode, and a kind that opens one."""
    tenant = UUID(tour.recall("tenant"))
    with tour.job("Post: a sure letter becomes a new case", budget=1) as job:
        begin_to_index(tour)
        hand = come_to(
            tour,
            lambda hand: hand.suggested.person() == tenant,
            "the tenant's letter",
        )
        tour.noted["letter"] = hand.subject.line.reference
        tour.hands.picture("post-sure")
        job.facts["pages"] = [
            "shown" if page.shown else "hidden" for page in hand.subject.pages
        ]
        _file(tour, job, hand)
        if "case" not in job.facts:
            raise Stuck("no case was opened")
        made = hand.subject.line.searchable
        if made is None:
            raise Stuck("waited in vain for its PDF")
        content = tour.shift.session.store.documents.get(made)
        (tour.pdfs / "letter-searchable.pdf").write_bytes(content)


def index_into_a_case(tour: Tour) -> None:
    """A reply goes to the case whose reference it bears, by one press."""
    case = tour.recall("case")
    with tour.job("Post: a reply goes to its case", budget=1) as job:
        hand = come_to(
            tour,
            lambda hand: hand.suggested.value(Field.CASE) == case,
            "the reply",
        )
        tour.hands.picture("post-to-its-case")
        _file(tour, job, hand)
        if job.facts.get("case") != case:
            raise Stuck("the reply did not come to its case")


def put_the_person_right(tour: Tour) -> None:
    """An initial is too little: the cursor stops at who it is from."""
    short = UUID(tour.recall("short"))
    hands, page = tour.hands, indexing(tour)
    with tour.job("Post: a letter whose person is wrong", budget=8) as job:
        hand = come_to(tour, _is_about("housing-damp"), "the letter about damp")
        if hand.suggested.stops_at() is not Field.PERSON:
            raise Stuck("the cursor does not stop at the person")
        hands.picture("post-who-is-it")
        hands.count_from_here()
        hands.write("gwendo")
        hands.until(page.side.fields.who.line.results, "people")
        hands.press("Enter")
        settle(tour)
        before = hands.presses
        hands.picture("post-put-right")
        _file(tour, job, hand)
        job.presses += before
        job.facts["filed_under"] = _is_of(tour, hand, short)


def index_upside_down(tour: Tour) -> None:
    """A letter that came upside down is upright; the sheet before it says whose."""
    alone = UUID(tour.recall("alone"))
    hands = tour.hands
    with tour.job("Post: a letter that lay upside down", budget=1) as job:
        hand = come_to(
            tour,
            lambda hand: (
                hand.suggested.person() == alone
                and any(page.orientation == HALF_TURN for page in hand.subject.pages)
            ),
            "the letter that lay upside down",
        )
        hands.picture("post-upright")
        _file(tour, job, hand)
        job.facts["filed_under"] = _is_of(tour, hand, alone)


def meet_a_rescan(tour: Tour) -> None:
    """What was scanned before stands beside its first scan; a person decides."""
    hands = tour.hands
    with tour.job("Post: a rescan rests beside its first scan", budget=1) as job:
        hand = come_to(tour, lambda hand: bool(hand.subject.repeats), "the rescan")
        job.facts["repeats"] = hand.subject.repeats[0].reference
        hands.picture("post-rescan")
        hands.count_from_here()
        hands.press("D")
        model = indexing(tour).model
        hands.until(
            lambda: model.in_hand is None or model.in_hand.id != hand.id, "it to rest"
        )
        job.presses = hands.presses
        settle(tour)
        hands.picture("post-after-the-rescan")
        job.facts["state"] = _document(tour, hand).state


def arrange_pages(tour: Tour) -> None:
    """The stack of the scanner is split, turned and joined, and all of it undone."""
    hands = tour.hands
    with tour.job("Post: pages turned, split, joined and undone") as job:
        hand = come_to(
            tour,
            lambda hand: len(hand.subject.pages) >= IN_FEEDER,
            "the scanner's stack",
        )
        page = indexing(tour)
        page.begin()
        hands.count_from_here()
        hands.press("Down", "Down")
        settle(tour)
        hands.press("R")
        settle(tour)
        hands.press("S")
        settle(tour)
        hands.picture("post-split")
        job.facts["split_at"] = len(in_front(tour).subject.pages)
        hands.press("J")
        settle(tour)
        page.begin()
        hands.press("Ctrl+Z")
        settle(tour)
        hands.press("J")
        settle(tour)
        hands.picture("post-joined")
        job.facts["pages"] = len(in_front(tour).subject.pages)
        job.facts["of"] = len(hand.subject.pages)


def _is_about(kind: str) -> Callable[[InHand], bool]:
    return lambda hand: hand.suggested.value(Field.TYPE) == kind


def _file(tour: Tour, job: Job, hand: InHand) -> None:
    """File what is in front and write down where it went."""
    tour.hands.count_from_here()
    file_it(tour)
    job.presses = tour.hands.presses
    settle(tour)
    tour.hands.picture("post-filed")
    session = tour.shift.session
    with reading(session.store.readers, session.actor) as lane:
        case = (
            select(CaseRow.reference)
            .join(CaseDocumentRow, CaseDocumentRow.case_id == CaseRow.id)
            .where(CaseDocumentRow.document_id == hand.id)
        )
        tray = select(TrayItemRow.team_code).where(TrayItemRow.document_id == hand.id)
        found = {"case": lane.scalar(case), "tray": lane.scalar(tray)}
    row = _document(tour, hand)
    job.facts |= {"type": row.type_code, "state": row.state}
    job.facts |= {name: value for name, value in found.items() if value}


def _document(tour: Tour, hand: InHand) -> DocumentRow:
    session = tour.shift.session
    with reading(session.store.readers, session.actor) as lane:
        row = lane.scalar(select(DocumentRow).where(DocumentRow.id == hand.id))
    if row is None:
        raise Stuck("waited in vain for the document")
    return row


def _is_of(tour: Tour, hand: InHand, who: UUID) -> bool:
    """Return whether it stands under who wrote it; Stuck where it does not."""
    if _document(tour, hand).person_id != who:
        raise Stuck("it stands under somebody else")
    return True


CHAPTER = (
    index_what_is_sure,
    index_into_a_case,
    put_the_person_right,
    index_upside_down,
    meet_a_rescan,
    arrange_pages,
)
