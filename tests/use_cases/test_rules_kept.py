"""Rules that a council changes: who may, from which day, and what follows them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from db.domain.cases import SENSITIVE_WORDS, Risk, RiskWords
from db.domain.deadline_rules import ACCEPT_RULES, RULES, STANDARD
from db.domain.escalation import CHASING, EscalationRule
from db.domain.escalation import RULES as ESCALATION
from db.domain.hazards import QUESTIONS
from db.domain.ladders import DUTY, Ladder
from db.domain.letters.letter_pictures import LetterPicture
from db.domain.letters.letterhead import LETTERHEAD_KEY, Letterhead
from db.domain.permissions import Role
from db.domain.post.kinds_kept import KIND_RULES
from db.domain.post.known_letters import FormCode, KindWords
from db.domain.post.schedule import PAPER, PAPER_KEY, RETENTION
from db.domain.remedies import LIMITS
from db.domain.rulebook import CHASING_KEY, Topic
from db.domain.task_lists import TaskList, TaskStep
from db.errors import ClerkError, FieldProblem, NotAllowed, NotFound
from db.rule_changes import (
    ChangeRule,
    TakeBackEdition,
    change_rule,
    take_back_edition,
)
from db.tables.casework_complaint import RemedyRow
from db.tables.casework_rules import RuleEditionRow
from db.tables.casework_time import ClockEventRow
from db.tables.casework_work import CaseTaskRow
from db.tables.contact import ReferralRow
from db.tables.staff import StaffRoleRow
from desktop.casework.use_cases.clock_data import RecomputeClocks, recompute_clocks
from desktop.casework.use_cases.deadlines import ExtendClock, extend_clock
from desktop.casework.use_cases.notes import (
    AddCaseNote,
    RecordContact,
    add_case_note,
    record_contact,
)
from desktop.casework.use_cases.remedies import AddRemedy, add_remedy
from desktop.casework.use_cases.tending import Tend, escalate_cases, escalate_referrals
from tests.fixtures.casework import Casework, set_duty

TODAY = date(2026, 11, 20)
ADMIN = Role.ADMINISTRATOR
SAMPLES: dict[Topic, tuple[str, Any]] = {
    Topic.CLOCK: ("foi", replace(RULES["foi"], source="The Act")),
    Topic.ESCALATION: ("age", replace(ESCALATION["age"], open_days=60)),
    Topic.TASKS: (
        "missed-collection",
        TaskList("missed-collection", (TaskStep(key="look", words="Look"),)),
    ),
    Topic.REMEDY: ("caseworker", replace(LIMITS[0], most_pence=20_000)),
    Topic.CHASING: (CHASING_KEY, replace(CHASING, days=7)),
    Topic.WORDS: ("hazard", RiskWords(Risk.HAZARD, ("black spots",))),
    Topic.LADDER: ("waste", Ladder((DUTY, "co_ordinator"))),
    Topic.RETENTION: ("complaint", replace(RETENTION["complaint"], source="The Act")),
    Topic.PAPER: (PAPER_KEY, replace(PAPER, days=90)),
    Topic.FORM_CODE: ("HBCL1", FormCode("HB-CL1", "benefit-change")),
    Topic.KIND_WORDS: ("complaint", KindWords(("very cross indeed",))),
    Topic.LETTERHEAD: (LETTERHEAD_KEY, Letterhead(colour="#5b2c83")),
    Topic.LETTER_PICTURE: ("gate", LetterPicture("Gate.png", "AAAA")),
    Topic.KIND: ("complaint", replace(KIND_RULES["complaint"], urgent="legal_notice")),
}
ALLOWED = {
    Topic.CLOCK: {Role.SENIOR_CO_ORDINATOR, Role.DATA_PROTECTION, ADMIN},
    Topic.ESCALATION: {Role.SENIOR_CO_ORDINATOR, ADMIN},
    Topic.TASKS: {Role.SENIOR_CO_ORDINATOR, ADMIN},
    Topic.REMEDY: {ADMIN},
    Topic.CHASING: {Role.SENIOR_CO_ORDINATOR, ADMIN},
    Topic.WORDS: {Role.SENIOR_CO_ORDINATOR, ADMIN},
    Topic.LADDER: {Role.SENIOR_CO_ORDINATOR, ADMIN},
    Topic.RETENTION: {Role.SENIOR_CO_ORDINATOR, Role.DATA_PROTECTION, ADMIN},
    Topic.PAPER: {Role.SENIOR_CO_ORDINATOR, Role.DATA_PROTECTION, ADMIN},
    Topic.FORM_CODE: {Role.SENIOR_CO_ORDINATOR, ADMIN},
    Topic.KIND_WORDS: {Role.SENIOR_CO_ORDINATOR, ADMIN},
    Topic.LETTERHEAD: {ADMIN},
    Topic.LETTER_PICTURE: {ADMIN},
    Topic.KIND: {Role.SENIOR_CO_ORDINATOR, ADMIN},
}


def changed(topic: Topic, rule: Any = None, key: str = "", **given: Any) -> ChangeRule:
    """Return a change of a rule from today on."""
    sample_key, sample = SAMPLES[topic]
    plain = {"number": 0, "valid_from": TODAY, "change_note": "We agreed on it"}
    return ChangeRule(topic, key or sample_key, rule or sample, **{**plain, **given})


def test_every_topic_has_a_sample_and_its_people() -> None:
    assert set(SAMPLES) == set(ALLOWED) == set(Topic)


@pytest.mark.parametrize("topic", Topic)
@pytest.mark.parametrize("role", Role)
def test_who_may_change_what(casework: Casework, topic: Topic, role: Role) -> None:
    """Source: issue 3, permissions are a table of role and action."""
    if role in ALLOWED[topic]:
        casework.do(change_rule, changed(topic), role)
        made = casework.office.rows(RuleEditionRow)[-1]
        casework.do(take_back_edition, TakeBackEdition(topic, made.id), role)
        assert casework.office.rows(RuleEditionRow)[-1].withdrawn
        return
    with pytest.raises(NotAllowed):
        casework.do(change_rule, changed(topic), role)
    assert not casework.office.rows(RuleEditionRow)
    casework.do(change_rule, changed(topic), ADMIN)
    made = casework.office.rows(RuleEditionRow)[-1]
    with pytest.raises(NotAllowed):
        casework.do(take_back_edition, TakeBackEdition(topic, made.id), role)


@pytest.mark.parametrize(
    ("given", "field"),
    [
        ({"change_note": "  "}, "change_note"),
        ({"valid_from": TODAY - timedelta(days=1)}, "valid_from"),
        ({"valid_to": TODAY - timedelta(days=1)}, "valid_to"),
    ],
)
def test_what_is_missing_is_asked_for(
    casework: Casework, given: dict[str, Any], field: str
) -> None:
    with pytest.raises(FieldProblem) as caught:
        casework.do(change_rule, changed(Topic.CHASING, **given), ADMIN)
    assert caught.value.field == field


def test_two_who_change_one_rule_see_each_other(casework: Casework) -> None:
    casework.do(change_rule, changed(Topic.CHASING), ADMIN)
    with pytest.raises(ClerkError, match="Somebody else"):
        casework.do(change_rule, changed(Topic.CHASING), ADMIN)
    casework.do(change_rule, changed(Topic.CHASING, number=1), ADMIN)


def test_a_rule_s_edition_is_no_other_topic_s(casework: Casework) -> None:
    casework.do(change_rule, changed(Topic.REMEDY), ADMIN)
    made = casework.office.rows(RuleEditionRow)[-1]
    with pytest.raises(NotFound):
        casework.do(take_back_edition, TakeBackEdition(Topic.CLOCK, made.id), ADMIN)


def test_a_law_that_changed_last_week_moves_clocks_that_run(casework: Casework) -> None:
    """And back, with each old day in the clock's history."""
    case_id = casework.open("foi")
    before = casework.clock(case_id, "foi").due_on
    ours = replace(RULES["foi"], amount=15, words="by the 15th", words_cy="")
    earlier = TODAY - timedelta(days=7)
    command = changed(Topic.CLOCK, ours, valid_from=earlier)
    casework.do(change_rule, command, Role.DATA_PROTECTION)
    casework.program(recompute_clocks, RecomputeClocks())
    moved = casework.clock(case_id, "foi").due_on
    assert (before, moved) == (date(2026, 12, 21), date(2026, 12, 14))
    edition = casework.office.rows(RuleEditionRow)[-1]
    back = TakeBackEdition(Topic.CLOCK, edition.id)
    casework.do(take_back_edition, back, Role.DATA_PROTECTION)
    casework.program(recompute_clocks, RecomputeClocks())
    clock = casework.clock(case_id, "foi")
    assert (clock.due_on, clock.number) == (before, 0)
    told = [
        (event.due_before, event.due_after)
        for event in casework.office.rows(ClockEventRow)
        if event.event == "recomputed"
    ]
    assert told == [(before, moved), (moved, before)]


def test_what_was_extended_stays_so_when_nothing_may_be_any_more(
    casework: Casework,
) -> None:
    """And the clocks of others follow: none holds up the rest."""
    longer, plain = casework.open("foi"), casework.open("foi")
    clock = casework.clock(longer, "foi")
    casework.do(extend_clock, ExtendClock(clock.id, "Four departments"))
    due_on = casework.clock(longer, "foi").due_on
    ours = replace(
        RULES["foi"], extended=None, amount=15, words="by the 15th", words_cy=""
    )
    casework.do(change_rule, changed(Topic.CLOCK, ours), Role.DATA_PROTECTION)
    casework.program(recompute_clocks, RecomputeClocks())
    assert casework.clock(longer, "foi").due_on == due_on
    assert casework.clock(plain, "foi").due_on < date(2026, 12, 18)


def test_a_promise_s_permits_are_changed_for_all_at_once(casework: Casework) -> None:
    rule = replace(STANDARD, pauses=(), source="Customer charter 2026")
    command = changed(Topic.CLOCK, rule, STANDARD.kind)
    casework.do(change_rule, command, ADMIN)
    case_id = casework.open("grant")
    (clock,) = casework.clocks(case_id)
    assert (clock.kind, clock.number) == ("working_days(10)", 1)
    assert "Customer charter 2026" in clock.working[-1]


def test_a_team_has_as_long_to_accept_as_the_council_says(casework: Casework) -> None:
    ours = replace(
        ACCEPT_RULES["accept-high"], amount=4, words="within 4 hours", words_cy=""
    )
    casework.do(change_rule, changed(Topic.CLOCK, ours, "accept-high"), ADMIN)
    referral = casework.office.row(ReferralRow, casework.refer(urgency="high"))
    assert referral.accept_by_at == casework.office.now + timedelta(hours=4)


def test_cases_go_up_by_the_council_s_own_rules(casework: Casework) -> None:
    own = EscalationRule(
        Role.SENIOR_CO_ORDINATOR,
        "Bins are looked at within a day",
        services=("missed-collection",),
        open_days=1,
    )
    rule = changed(Topic.ESCALATION, own)
    casework.do(change_rule, replace(rule, key=""), ADMIN)
    made = casework.office.rows(RuleEditionRow)[-1]
    assert made.key == "bins-are-looked-at-within-a-day"
    bins, grant = casework.open(), casework.open("grant")
    casework.later(days=1)
    casework.program(escalate_cases, Tend())
    assert casework.case(bins).escalated_to == Role.SENIOR_CO_ORDINATOR
    assert casework.case(grant).escalated_to is None


def test_a_rule_that_is_switched_off_takes_nothing_up(casework: Casework) -> None:
    off = replace(ESCALATION["chased"], in_use=False)
    casework.do(change_rule, changed(Topic.ESCALATION, off, "chased"), ADMIN)
    case_id = casework.open()
    for _ in range(3):
        casework.later(hours=1)
        casework.do(record_contact, RecordContact(case_id, "How far is it?"))
    casework.program(escalate_cases, Tend())
    assert casework.case(case_id).chases == 3
    assert casework.case(case_id).escalated_to is None


def test_whoever_comes_back_within_the_council_s_period_chases(
    casework: Casework,
) -> None:
    casework.do(change_rule, changed(Topic.CHASING), ADMIN)
    case_id = casework.open()
    casework.later(days=8)
    casework.do(record_contact, RecordContact(case_id, "How far is it?"))
    assert casework.case(case_id).chases == 0
    casework.later(days=7)
    casework.do(record_contact, RecordContact(case_id, "And now?"))
    assert casework.case(case_id).chases == 1


def test_limits_of_remedies_are_the_council_s_from_their_day_on(
    casework: Casework,
) -> None:
    later = changed(Topic.REMEDY, valid_from=TODAY + timedelta(days=1))
    casework.do(change_rule, later, ADMIN)
    case_id = casework.open()
    remedy = AddRemedy(
        case_id, "compensation", "For the wait", amount_pence=15_000, form="payment"
    )
    casework.do(add_remedy, remedy)
    casework.later(days=1)
    casework.do(add_remedy, remedy)
    states = [row.state for row in casework.under(RemedyRow, case_id)]
    assert states == ["proposed", "agreed"]


def test_words_of_danger_are_the_council_s(casework: Casework) -> None:
    """A word that it took out is heard no more, one that it added is."""
    casework.do(change_rule, changed(Topic.WORDS), ADMIN)
    casework.open("damp-and-mould", title="A wall", summary="Mould on the wall")
    with pytest.raises(FieldProblem, match="danger at home"):
        casework.open("damp-and-mould", title="A wall", summary="Black spots on it")
    threat = replace(SENSITIVE_WORDS[0], words=("menaced",))
    casework.do(change_rule, changed(Topic.WORDS, threat, "threat"), ADMIN)
    case_id = casework.open()
    casework.do(add_case_note, AddCaseNote(case_id, "He menaced the crew"))
    assert casework.case(case_id).risks == "threat"


def test_a_case_begins_with_the_council_s_tasks(casework: Casework) -> None:
    steps = (
        TaskStep(key="ring", words="Ring them", target=1),
        TaskStep(key="inspect", words="Inspect the home", after="ring", target=4),
    )
    tasks = TaskList("damp-and-mould", steps)
    safe = {question.key: False for question in QUESTIONS}
    before = casework.open("damp-and-mould", hazard=safe)
    casework.do(change_rule, changed(Topic.TASKS, tasks, "damp-and-mould"), ADMIN)
    after = casework.open("damp-and-mould", hazard=safe)
    begun = [
        [task.words for task in casework.under(CaseTaskRow, case)]
        for case in (before, after)
    ]
    assert begun[0] == ["Inspect the home", "Write to them"]
    assert begun[1] == ["Ring them", "Inspect the home"]


def test_tasks_and_rules_name_services_that_are_there(casework: Casework) -> None:
    lost = TaskList("moon-landing", (TaskStep(key="go", words="Go"),))
    with pytest.raises(FieldProblem) as caught:
        casework.do(change_rule, changed(Topic.TASKS, lost, "moon-landing"), ADMIN)
    assert caught.value.field == "service"
    rule = replace(ESCALATION["age"], services=("moon-landing",))
    with pytest.raises(FieldProblem) as caught:
        casework.do(change_rule, changed(Topic.ESCALATION, rule), ADMIN)
    assert caught.value.field == "services"


def test_a_team_s_ladder_decides_who_hears_of_an_urgent_referral(
    casework: Casework,
) -> None:
    """Nobody is on duty: the step is left out, and the next one hears at once."""
    steps = (DUTY, str(casework.worker), "co_ordinator", "senior_co_ordinator")
    leads = StaffRoleRow(staff_id=casework.leader, role=Role.CO_ORDINATOR.value)
    casework.office.put(leads)
    casework.do(change_rule, changed(Topic.LADDER, Ladder(steps)), ADMIN)
    referral = casework.refer(urgency="emergency")
    reached = []
    for _ in range(4):
        casework.later(hours=1)
        casework.program(escalate_referrals, Tend())
        row = casework.office.row(ReferralRow, referral)
        reached.append((row.escalated, row.escalated_to_id))
    senior = casework.office.row(ReferralRow, referral).escalated_to_id
    assert [level for level, _ in reached] == [2, 2, 3, 4]
    assert [to for _, to in reached[:3]] == [
        *(casework.worker, casework.worker, casework.leader)
    ]
    assert senior == casework.senior
    set_duty(casework.office, "waste", casework.leader)
    other = casework.refer(urgency="emergency")
    casework.later(hours=1)
    casework.program(escalate_referrals, Tend())
    row = casework.office.row(ReferralRow, other)
    assert (row.escalated, row.escalated_to_id) == (1, casework.leader)


def test_a_ladder_names_people_who_work_here(casework: Casework) -> None:
    gone = Ladder(("0197fb8c-0000-7000-8000-000000000001",))
    with pytest.raises(FieldProblem) as caught:
        casework.do(change_rule, changed(Topic.LADDER, gone), ADMIN)
    assert caught.value.field == "steps"
