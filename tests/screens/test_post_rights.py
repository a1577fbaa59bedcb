"""The post room offers nobody what they may not do, and everybody what they may."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta

import pytest

from db.actor import Actor
from db.clock import uk_date
from db.domain.permissions import Action, Role
from db.queries.post.quality import to_check
from db.registering import Entry
from db.store.keeping import Kept, note_kept
from db.store.witnessing import Witnessed
from desktop.forms.form import OpenForm, Part
from desktop.postroom.batch_parts import batch_parts, read_batch
from desktop.postroom.keeping_parts import keeps
from desktop.postroom.parts import parts_of
from desktop.postroom.shelves import Shelf, read_shelves
from desktop.postroom.use_cases.batches import CloseBatch, close_batch
from desktop.postroom.use_cases.custody import (
    HandOver,
    ReturnEntry,
    hand_over,
    return_entry,
)
from desktop.postroom.use_cases.filing import FileDocument, ToTeam
from desktop.postroom.use_cases.indexing import Index
from desktop.postroom.use_cases.quality import CheckPage, check_page
from desktop.postroom.use_cases.registering import (
    ConfirmEntry,
    Register,
    confirm_entry,
    register,
)
from desktop.postroom.use_cases.retention import HoldDocument, hold_document
from desktop.postroom.use_cases.setting_aside import SetAsideDocument, set_aside
from tests.fixtures.post import PostRoom
from tests.fixtures.stores import actor_for

A = Action
NEEDS: dict[str, Action] = {
    "post.batch": A.OPEN_POST,
    "Print sheets": A.CAPTURE_PAGES,
    "post.register": A.REGISTER_POST,
    "post.confirm": A.REGISTER_POST,
    "post.arrived": A.MOVE_CUSTODY,
    "post.bank": A.MOVE_CUSTODY,
    "post.return": A.MOVE_CUSTODY,
    "post.hand": A.MOVE_CUSTODY,
    "post.forward": A.MOVE_CUSTODY,
    "post.copied": A.MOVE_CUSTODY,
    "post.move": A.MOVE_CUSTODY,
    "post.discrepancy": A.MOVE_CUSTODY,
    "post.settle": A.INDEX_POST,
    "post.services": A.OPEN_POST,
    "post.sheets": A.OPEN_POST,
    "post.close": A.OPEN_POST,
    "post.reopen": A.OPEN_POST,
    "post.reconcile": A.RECONCILE_POST,
    "post.right": A.CHECK_QUALITY,
    "post.wrong": A.CHECK_QUALITY,
    "post.place": A.RECONCILE_POST,
    "post.hold": A.HOLD_DOCUMENT,
    "post.ask": A.ASK_DESTRUCTION,
    "post.keeping/hold": A.HOLD_DOCUMENT,
    "post.keeping/begins": A.HOLD_DOCUMENT,
    "post.keeping/release": A.HOLD_DOCUMENT,
}
"""What each form of the post room takes, by the beginning of its key."""


def nobody(_name: str, _secret: str) -> Witnessed:
    raise AssertionError


def back_up(post: PostRoom) -> None:
    unit = post.office.unit(Role.ADMINISTRATOR)
    with unit:
        unit.require(Action.BACK_UP)
        note_kept(unit, Kept.BACKUP, documents=99)
        unit.commit()


@pytest.fixture
def busy(post: PostRoom) -> PostRoom:
    """A post room with something in every list."""
    counted = post.counted()
    back_up(post)
    for sample in post.office.read(to_check, counted)[1:]:
        post.do(check_page, CheckPage(sample.id, passed=True))
    gone = post.counted()
    for sample in post.office.read(to_check, gone):
        post.do(check_page, CheckPage(sample.id, passed=True))
    open_batch = post.batch()
    document = post.scanned(open_batch, [{"text": "Dear council"}])[0]
    post.do(set_aside, SetAsideDocument(document))
    closed = post.batch()
    post.do(close_batch, CloseBatch(closed))
    entered = [
        Entry("cheque", amount_pence=500, payer="Huw Pugh"),
        Entry("cash", amount_pence=700, location="Safe 1"),
        Entry("original", what="passport", location="Safe 2"),
        Entry("original", what="deed", location="Safe 2"),
        Entry("signed_for", tracking="RN123456785GB"),
        Entry("urgent", urgent="tender", received_at=post.office.now),
        Entry("urgent", urgent="court", received_at=post.office.now, server_name="X"),
    ]
    ids = [post.made(register, Register(entry)) for entry in entered]
    for entry in ids[1:4]:
        post.do(confirm_entry, ConfirmEntry(entry, post.there()))
    back = ReturnEntry(ids[3], "signed_for", "RN123456785GB")
    post.do(return_entry, back)
    post.do(hand_over, HandOver(ids[6], "Legal"))
    filed = post.letter()
    post.file(FileDocument(filed, Index("complaint"), ToTeam("waste")))
    post.do(hold_document, HoldDocument(filed, "A claim"), Role.CO_ORDINATOR)
    post.office.now += timedelta(days=60)
    back_up(post)
    return post


def offered(post: PostRoom, actor: Actor) -> set[str]:
    """Return every form that *actor* is offered anywhere in the room."""
    office = post.office
    today = uk_date(office.now)
    held = office.read(read_shelves, today)
    parts: list[Part] = []
    for shelf in Shelf:
        if shelf is Shelf.KEEPING and not keeps(actor):
            continue
        given = (lambda: office.now, nobody, office.documents, actor)
        parts += parts_of(shelf, held, *given)
    for batch in held.batches:
        known = office.read(read_batch, batch.id, today)
        services = (("waste", "Waste"),)
        parts += batch_parts(known, services, office.now, office.documents, actor)
    return set(forms_of(parts))


def forms_of(parts: Iterable[Part]) -> Iterable[str]:
    for part in parts:
        for step in (*part.steps, *(s for line in part.lines for s in line.steps)):
            if isinstance(step, OpenForm):
                yield step.form.key or step.form.title


def begins(key: str) -> str:
    parts = key.split("/")
    return "/".join(parts[:2]) if parts[0] == "post.keeping" else parts[0]


def action_of(key: str) -> Action:
    assert begins(key) in NEEDS, f"{key} stands in no table"
    return NEEDS[begins(key)]


def test_every_form_takes_the_right_that_its_use_case_takes(busy: PostRoom) -> None:
    able = Actor(actor_for(Role.POST_ROOM, 1).id, "Able", frozenset(), frozenset(A))
    everything = offered(busy, able)
    assert {begins(key) for key in everything} == set(NEEDS)
    for role in Role:
        actor = actor_for(role)
        may = {key for key in everything if actor.may(action_of(key))}
        assert offered(busy, actor) == may, role
