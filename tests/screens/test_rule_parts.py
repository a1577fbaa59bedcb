"""Rules in Admin: shown with their source, changed from a day on, taken back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from db.actor import Actor
from db.domain.permissions import Role
from db.domain.post.letters.lines import letter_of_text
from db.store.sessions import reading
from db.tables.casework_rules import RuleEditionRow
from db.tables.contact import ReferralRow
from desktop.admin.screens.admin_room import AdminRoom, has_admin_parts
from desktop.admin.screens.clock_rules_part import ClockRulesPart
from desktop.admin.screens.escalation_part import EscalationPart
from desktop.admin.screens.letters_part import LettersPart
from desktop.admin.screens.limits_part import LimitsPart
from desktop.admin.screens.retention_part import RetentionPart
from desktop.admin.screens.rule_part import RulePart
from desktop.admin.screens.task_lists_part import TaskListsPart
from desktop.postroom.suggesting import OnDocument, propose
from desktop.runtime.changes_hub import ChangesHub
from desktop.runtime.jobs import Jobs
from desktop.runtime.open_desk import OpenDesk
from tests.fixtures.casework import Casework
from tests.fixtures.stores import NAMES, staff_id

PARTS = ("clocks", "escalation", "tasks", "limits", "kinds", "retention", "letters")


@pytest.fixture
def jobs(qapp: object) -> Iterator[Jobs]:
    lanes = Jobs()
    yield lanes
    lanes.close()


Opens = Callable[..., AdminRoom]


@pytest.fixture
def admin(qtbot: QtBot, casework: Casework, jobs: Jobs) -> Opens:
    def open_room(*roles: Role) -> AdminRoom:
        office = casework.office
        having = frozenset(roles or (Role.ADMINISTRATOR,))
        who = next(iter(having))
        actor = Actor.with_roles(staff_id(who), NAMES[who], having)
        hub = ChangesHub(jobs)
        room = AdminRoom(
            OpenDesk(
                office.writer,
                office.writer,
                office.documents,
                actor,
                lambda: office.now,
                jobs,
                hub,
            )
        )
        hub.committed.connect(room.on_committed)
        room.failed.connect(lambda error: pytest.fail(repr(error)))
        qtbot.addWidget(room)
        room.resize(1282, 716)
        room.show()
        return room

    return open_room


def part(room: AdminRoom, key: str, qtbot: QtBot, jobs: Jobs) -> Any:
    room.open_part(key)
    idle(qtbot, jobs)
    return room.parts[key]


def idle(qtbot: QtBot, jobs: Jobs) -> None:
    qtbot.waitUntil(lambda: not jobs.busy, timeout=60_000)


def editions(casework: Casework) -> list[RuleEditionRow]:
    return list(casework.office.rows(RuleEditionRow))


def save(widget: QWidget, qtbot: QtBot, jobs: Jobs) -> None:
    QTest.keyClick(widget, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    idle(qtbot, jobs)


@pytest.mark.parametrize(
    ("role", "shown"),
    [
        (Role.ADMINISTRATOR, set(PARTS)),
        (Role.SENIOR_CO_ORDINATOR, set(PARTS)),
        (Role.DATA_PROTECTION, {"clocks", "retention"}),
        (Role.CO_ORDINATOR, set()),
        (Role.CASEWORKER, set()),
    ],
)
def test_whoever_may_change_rules_sees_them(
    admin: Opens, role: Role, shown: set[str]
) -> None:
    room = admin(role)
    assert shown == {key for key in PARTS if key in room.parts}
    assert not shown or has_admin_parts(
        Actor.with_roles(staff_id(role), "", frozenset({role}))
    )


def test_a_senior_co_ordinator_sets_no_limit_of_remedies(
    admin: Opens, qtbot: QtBot, jobs: Jobs
) -> None:
    """Nobody raises the amount that they may themselves agree to."""
    limits: LimitsPart = part(admin(Role.SENIOR_CO_ORDINATOR), "limits", qtbot, jobs)
    assert limits.records
    assert not any(str(key).startswith("remedy/") for key in limits.records)


def test_an_information_officer_corrects_a_clock_by_keys(
    admin: Opens, casework: Casework, qtbot: QtBot, jobs: Jobs
) -> None:
    clocks: ClockRulesPart = part(admin(Role.DATA_PROTECTION), "clocks", qtbot, jobs)
    clocks.list.setFocus()
    clocks.open_record("clock/sar")
    assert "UK GDPR" in clocks.pane.facts.text()
    assert clocks.pauses.ticked() == {"clarification", "identity"}
    clocks.amount.set_text("2")
    clocks.words.focus()
    save(clocks.words.line, qtbot, jobs)
    assert "new period" in clocks.words.error()
    clocks.words.set_text("two calendar months, three if complex")
    clocks.words_cy.set_text("dau fis calendr, tri os yw'n gymhleth")
    save(clocks.words.line, qtbot, jobs)
    assert clocks.note.error()
    clocks.note.set_text("The Act was amended")
    save(clocks.note.line, qtbot, jobs)
    (row,) = editions(casework)
    assert (row.key, row.body["amount"], row.valid_from) == (
        *("sar", 2),
        date(2026, 11, 20),
    )
    assert row.body["pauses"] == ["clarification", "identity"]
    assert "Our edition 1" in clocks.pane.facts.text()


def test_a_shorter_time_to_accept_says_what_it_means_for_what_is_sent(
    admin: Opens, casework: Casework, qtbot: QtBot, jobs: Jobs
) -> None:
    casework.refer(team_code="waste", urgency="high")
    casework.refer(team_code="waste", urgency="high")
    casework.refer(team_code="waste", urgency="normal")
    [first, *_] = casework.office.rows(ReferralRow)
    clocks: ClockRulesPart = part(admin(Role.ADMINISTRATOR), "clocks", qtbot, jobs)
    clocks.open_record("clock/sar")
    idle(qtbot, jobs)
    assert not clocks.sent_before.isVisible()
    clocks.open_record("clock/accept-high")
    idle(qtbot, jobs)
    before = clocks.sent_before.text()
    assert "Those sent before keep the time that their senders were told." in before
    assert "2 referrals wait to be accepted by it now." in before
    assert "shorter" not in before
    clocks.amount.set_text("1")
    clocks.words.set_text("within the hour")
    clocks.words_cy.set_text("o fewn awr")
    said = clocks.sent_before.text()
    assert "This is shorter: none of them becomes late by it" in said
    clocks.amount.set_text("3")
    assert "shorter" not in clocks.sent_before.text()
    clocks.unit.set_value("working_days")
    assert "shorter" not in clocks.sent_before.text()
    clocks.unit.set_value("hours")
    clocks.amount.set_text("1")
    clocks.note.set_text("We are quicker now")
    save(clocks.note.line, qtbot, jobs)
    [edition] = editions(casework)
    assert edition.body["amount"] == 1
    # What it says is true: what was sent keeps its time, what is sent now has less.
    casework.refer(team_code="waste", urgency="high")
    sent = casework.office.rows(ReferralRow)
    by = casework.office.now
    assert first.accept_by_at == by + timedelta(hours=2)
    assert [one.accept_by_at for one in (sent[0], sent[-1])] == [
        by + timedelta(hours=2),
        by + timedelta(hours=1),
    ]


def test_saving_is_undone_from_the_toast(
    admin: Opens, casework: Casework, qtbot: QtBot, jobs: Jobs
) -> None:
    room = admin()
    told: list[tuple[str, Any]] = []
    room.message.connect(lambda words, undo: told.append((words, undo)))
    limits: LimitsPart = part(room, "limits", qtbot, jobs)
    limits.open_record("chasing/period")
    limits.days.set_text("7")
    limits.note.set_text("We agreed on it")
    save(limits.days.line, qtbot, jobs)
    assert limits.records["chasing/period"].rule.days == 7
    told[-1][1]()
    idle(qtbot, jobs)
    assert [row.withdrawn for row in editions(casework)] == [True]
    assert limits.records["chasing/period"].rule.days == 14
    assert limits.days.text() == "14"


def test_each_topic_of_limits_has_its_own_fields(
    admin: Opens, casework: Casework, qtbot: QtBot, jobs: Jobs
) -> None:
    limits: LimitsPart = part(admin(), "limits", qtbot, jobs)
    limits.open_record("remedy/caseworker")
    assert limits.most.isVisible()
    assert not limits.words.isVisible()
    limits.most.set_amount(20_000)
    limits.note.set_text("New policy")
    save(limits.note.line, qtbot, jobs)
    limits.open_record("words/hazard")
    assert limits.words.isVisible()
    limits.words.set_value("damp\n\nblack  spots\ndamp\n")
    limits.note.set_text("They say it so")
    save(limits.note.line, qtbot, jobs)
    money, words = editions(casework)
    assert money.body["most_pence"] == 20_000
    assert words.body["words"] == ["damp", "black spots"]


def test_a_rule_of_our_own_is_added_and_one_is_switched_off(
    admin: Opens, casework: Casework, qtbot: QtBot, jobs: Jobs
) -> None:
    rules: EscalationPart = part(admin(), "escalation", qtbot, jobs)
    rules.start_new()
    rules.why.set_text("A child has waited")
    rules.note.set_text("Asked for by the board")
    save(rules.why.line, qtbot, jobs)
    assert rules.pane.trouble.isVisible()
    rules.open_days.set_text("five")
    save(rules.why.line, qtbot, jobs)
    assert rules.open_days.error()
    rules.open_days.set_text("5")
    rules.risks.set_ticked(["vulnerable"])
    save(rules.why.line, qtbot, jobs)
    assert rules.open_key == "escalation/a-child-has-waited"
    rules.open_record("escalation/age")
    rules.in_use.set_answer(False)
    rules.note.set_text("No use")
    save(rules.why.line, qtbot, jobs)
    own, age = editions(casework)
    assert (own.key, own.body["risks"]) == ("a-child-has-waited", ["vulnerable"])
    assert (age.key, age.body["in_use"]) == ("age", False)


def test_tasks_are_put_in_order_and_never_wait_for_what_is_gone(
    admin: Opens, casework: Casework, qtbot: QtBot, jobs: Jobs
) -> None:
    lists: TaskListsPart = part(admin(), "tasks", qtbot, jobs)
    lists.open_record("tasks/damp-and-mould")
    field = lists.steps
    assert [step.after for step in field.lines] == [None, "inspect"]
    field.open(2)
    assert not field.take_open()
    field.form.words.set_text("Ring them afterwards")
    field.form.after.set_value("write")
    field.form.target.set_text("two")
    assert not field.take_open()
    field.form.target.set_text("2")
    assert field.take_open()
    kept = field.kept()
    field.shift(1, -1)
    assert [step.after for step in field.lines] == [None, None, "write"]
    field.remove(0)
    assert [step.after for step in field.lines] == [None, None]
    field.put_back(kept)
    lists.note.set_text("They asked for a call")
    save(lists.note.line, qtbot, jobs)
    (row,) = editions(casework)
    assert [step["key"] for step in row.body["steps"]] == [
        *("inspect", "write", "ring-them-afterwards")
    ]


def test_editions_are_shown_and_taken_back(
    admin: Opens, casework: Casework, qtbot: QtBot, jobs: Jobs
) -> None:
    lists: RulePart = part(admin(), "clocks", qtbot, jobs)
    assert isinstance(lists, ClockRulesPart)
    lists.open_record("clock/service-standard")
    assert not lists.amount.isVisible()
    lists.source.set_text("Customer charter")
    lists.note.set_text("The charter came")
    lists.valid_from.set_day(date(2026, 12, 1))
    save(lists.note.line, qtbot, jobs)
    record = lists.records["clock/service-standard"]
    (edition,) = record.editions
    assert edition.valid_from == date(2026, 12, 1)
    assert lists.state_of(record) == "ours from Tue 1 Dec 2026"
    lists._turn(edition)
    idle(qtbot, jobs)
    assert lists.records["clock/service-standard"].ours is None
    assert [row.withdrawn for row in editions(casework)] == [True]


def test_the_schedule_of_keeping_is_changed_from_a_day_on(
    admin: Opens, casework: Casework, qtbot: QtBot, jobs: Jobs
) -> None:
    room = admin(Role.DATA_PROTECTION)
    kept: RetentionPart = part(room, "retention", qtbot, jobs)
    kept.open_record("retention/complaint")
    assert kept.summary(kept.records["retention/complaint"].rule) == (
        "6 years after its case is closed"
    )
    assert not kept.days.isVisible()
    kept.months.set_text("0")
    kept.note.set_text("The ombudsman asks for ten")
    save(kept.note.line, qtbot, jobs)
    assert "from 1 to 1200" in kept.months.error()
    kept.months.set_text("120")
    save(kept.note.line, qtbot, jobs)
    kept.open_record("paper/batch")
    assert kept.days.isVisible()
    kept.days.set_text("30")
    kept.note.set_text("No room")
    save(kept.note.line, qtbot, jobs)
    rule, paper = editions(casework)
    assert (rule.topic, rule.body["months"]) == ("retention", 120)
    assert (paper.topic, paper.body["days"]) == ("paper", 30)


def known(casework: Casework, words: str, day: date) -> str | None:
    """Return what a letter that comes on *day* is taken for."""
    with reading(casework.office.writer, Actor.program()) as session:
        kept = propose(session, letter_of_text([words]), OnDocument(day)).kept
    return kept["type"]["value"] if "type" in kept else None


def test_a_code_on_our_forms_and_the_words_of_a_kind_are_a_councils_own(
    admin: Opens, casework: Casework, qtbot: QtBot, jobs: Jobs
) -> None:
    kept: LettersPart = part(admin(), "letters", qtbot, jobs)
    today = casework.office.now.date()
    form = "Tell us more\n\nPKT 77"
    assert known(casework, form, today) is None
    kept.start_new()
    assert not kept.words.isVisible()
    for wrong, words in (("PKT", "one of them a figure"), ("ct spd1", "on the list")):
        kept.code.set_text(wrong)
        kept.type.set_value("benefit-claim")
        kept.note.set_text("A new form")
        save(kept.note.line, qtbot, jobs)
        assert words in kept.code.error()
    kept.code.set_text("PKT-77")
    kept.type.set_value(None)
    save(kept.note.line, qtbot, jobs)
    assert kept.type.error() == "Choose what it is from the list"
    kept.type.set_value("benefit-claim")
    kept.valid_from.set_day(today + timedelta(days=3))
    save(kept.note.line, qtbot, jobs)
    assert known(casework, form, today) is None
    assert known(casework, form, today + timedelta(days=3)) == "benefit-claim"
    kept.open_record("form_code/HBCL1")
    kept.in_use.set_answer(False)
    kept.note.set_text("Withdrawn")
    save(kept.note.line, qtbot, jobs)
    assert known(casework, "Tell us\n\nHB-CL1", today) is None
    kept.open_record("kind_words/complaint")
    assert not kept.code.isVisible()
    kept.words.set_value("gravely dissatisfied\noh")
    kept.note.set_text("What people write")
    save(kept.note.line, qtbot, jobs)
    assert "four letters" in kept.words.error()
    kept.words.set_value("gravely dissatisfied\ngravely dissatisfied")
    save(kept.note.line, qtbot, jobs)
    assert known(casework, "Gravely dissatisfied", today) == "complaint"
    assert editions(casework)[-1].body == {"words": ["gravely dissatisfied"]}
