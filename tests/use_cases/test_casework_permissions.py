"""Who may do what in casework: each use case by each role, refused before all else."""

from __future__ import annotations

import inspect
import pkgutil
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from datetime import date
from importlib import import_module
from typing import Any

import pytest

from db import telling
from db.domain.permissions import Action, Role, actions_for
from db.errors import FieldProblem, NotAllowed
from db.queries.casework.rows import QueueFilter
from db.tables.types import new_id
from desktop.casework.use_cases import (
    answering,
    case_documents,
    clock_data,
    closing,
    complaints,
    correct_service,
    cover,
    deadlines,
    disclosures,
    exporting,
    feedback,
    groups,
    hands,
    hazards,
    leavers_visits,
    merging,
    notes,
    open_case,
    presence,
    putting_back,
    read_case,
    read_referral,
    rebooking,
    referrals,
    remedies,
    restricting,
    tasks,
    team_duty,
    tending,
    tray,
    visits,
    weighing,
)
from tests.fixtures.casework import Casework

A = Action
PACKAGE = "desktop.casework.use_cases"
BY_WHOSE_IT_IS = {"end_cover"}
"""Needs a cover to ask whose it is; `test_a_cover_is_ended_by_...` has its table."""
OF_THIS_STORE_ALONE = {"see_case", "keep_filter", "forget_filter"}
"""What one has seen and which queues one keeps: their own, so no right is asked."""
USE_CASES: list[tuple[Callable[..., Any], type, Action]] = [
    (weighing.weigh_complaint, weighing.WeighComplaint, A.HANDLE_COMPLAINT),
    (rebooking.move_visit, rebooking.MoveVisit, A.ORDER_WORK),
    (rebooking.cancel_visit, rebooking.CancelVisit, A.ORDER_WORK),
    (clock_data.add_calendar_day, clock_data.AddCalendarDay, A.EDIT_CLOCKS),
    (clock_data.withdraw_calendar_day, clock_data.WithdrawCalendarDay, A.EDIT_CLOCKS),
    (clock_data.recompute_clocks, clock_data.RecomputeClocks, A.TEND_CLOCKS),
    (closing.close_case, closing.CloseCase, A.CLOSE_CASE),
    (closing.approve_closing, closing.ApproveClosing, A.APPROVE_CLOSING),
    (closing.send_back_closing, closing.SendBackClosing, A.APPROVE_CLOSING),
    (closing.reopen_case, closing.ReopenCase, A.REOPEN_CASE),
    (complaints.take_complaint, complaints.TakeComplaint, A.OPEN_CASE),
    (
        complaints.acknowledge_complaint,
        complaints.AcknowledgeComplaint,
        A.HANDLE_COMPLAINT,
    ),
    (complaints.refuse_complaint, complaints.RefuseComplaint, A.ANSWER_COMPLAINT),
    (complaints.answer_complaint, complaints.AnswerComplaint, A.ANSWER_COMPLAINT),
    (complaints.ask_stage_two, complaints.AskStageTwo, A.HANDLE_COMPLAINT),
    (
        correct_service.correct_service,
        correct_service.CorrectService,
        A.CORRECT_SERVICE,
    ),
    (cover.set_cover, cover.SetCover, A.SET_COVER),
    (deadlines.pause_clock, deadlines.PauseClock, A.WORK_CASE),
    (deadlines.resume_clock, deadlines.ResumeClock, A.WORK_CASE),
    (deadlines.extend_clock, deadlines.ExtendClock, A.WORK_CASE),
    (deadlines.restart_clock, deadlines.RestartClock, A.WORK_CASE),
    (deadlines.meet_clock, deadlines.MeetClock, A.WORK_CASE),
    (disclosures.disclose, telling.Disclose, A.DISCLOSE),
    (exporting.export_complaint, exporting.ExportComplaint, A.EXPORT_COMPLAINTS),
    (feedback.record_feedback, feedback.RecordFeedback, A.RECORD_FEEDBACK),
    (hazards.ask_hazard, hazards.AskHazard, A.WORK_CASE),
    (answering.answer_questions, answering.AnswerQuestions, A.WORK_CASE),
    (groups.make_group, groups.MakeGroup, A.WORK_CASE),
    (groups.group_cases, groups.GroupCases, A.WORK_CASE),
    (groups.end_group, groups.EndGroup, A.UPDATE_GROUP),
    (groups.update_group, groups.UpdateGroup, A.UPDATE_GROUP),
    (hands.take_case, hands.TakeCase, A.HAND_OVER_CASE),
    (hands.hand_over, hands.HandOver, A.HAND_OVER_CASE),
    (hands.assign_cases, hands.AssignCases, A.ASSIGN_CASES),
    (putting_back.put_back_cases, putting_back.PutBack, A.ASSIGN_CASES),
    (merging.link_cases, merging.LinkCases, A.WORK_CASE),
    (merging.merge_cases, merging.MergeCases, A.MERGE_CASES),
    (merging.undo_merge, merging.UndoMerge, A.MERGE_CASES),
    (merging.split_case, merging.SplitCase, A.OPEN_CASE),
    (notes.add_case_note, notes.AddCaseNote, A.ADD_CASE_NOTE),
    (notes.record_contact, notes.RecordContact, A.ADD_CASE_NOTE),
    (notes.set_next_step, notes.SetNextStep, A.WORK_CASE),
    (notes.set_risks, notes.SetRisks, A.WORK_CASE),
    (open_case.open_case, open_case.OpenCase, A.OPEN_CASE),
    (open_case.open_from_referral, open_case.OpenFromReferral, A.OPEN_CASE),
    (read_case.read_case, read_case.ReadCase, A.VIEW_RESTRICTED_CASE),
    (read_referral.read_referral, read_referral.ReadReferral, A.ANSWER_REFERRAL),
    (referrals.accept_referral, referrals.AcceptReferral, A.ANSWER_REFERRAL),
    (referrals.return_referral, referrals.ReturnReferral, A.ANSWER_REFERRAL),
    (referrals.finish_referral, referrals.FinishReferral, A.ANSWER_REFERRAL),
    (referrals.refer_on, referrals.ReferOn, A.ANSWER_REFERRAL),
    (referrals.opened_referral, referrals.OpenedReferral, A.ANSWER_REFERRAL),
    (referrals.withdraw_referral, referrals.WithdrawReferral, A.WITHDRAW_REFERRAL),
    (referrals.record_told, referrals.RecordTold, A.RECORD_TOLD),
    (remedies.add_remedy, remedies.AddRemedy, A.HANDLE_COMPLAINT),
    (remedies.agree_remedy, remedies.AgreeRemedy, A.AGREE_REMEDY),
    (remedies.move_remedy, remedies.MoveRemedy, A.HANDLE_COMPLAINT),
    (remedies.add_lesson, remedies.AddLesson, A.HANDLE_COMPLAINT),
    (restricting.restrict_case, restricting.RestrictCase, A.RESTRICT_CASE),
    (case_documents.file_document, case_documents.FileDocument, A.ANSWER_TRAY),
    (case_documents.open_document, case_documents.OpenDocument, A.VIEW_CASE),
    (
        case_documents.export_document,
        case_documents.ExportDocument,
        A.EXPORT_DOCUMENT,
    ),
    (tasks.add_task, tasks.AddTask, A.WORK_CASE),
    (tasks.give_task, tasks.GiveTask, A.WORK_CASE),
    (tasks.finish_task, tasks.FinishTask, A.WORK_CASE),
    (tasks.drop_task, tasks.DropTask, A.WORK_CASE),
    (team_duty.set_duty, team_duty.SetDuty, A.SET_DUTY),
    (tending.escalate_referrals, tending.Tend, A.TEND_CLOCKS),
    (tending.warn_of_clocks, tending.Tend, A.TEND_CLOCKS),
    (tending.escalate_cases, tending.Tend, A.TEND_CLOCKS),
    (tending.free_leavers_cases, tending.Tend, A.TEND_CLOCKS),
    (tending.free_leavers_tasks, tending.Tend, A.TEND_CLOCKS),
    (leavers_visits.free_leavers_visits, tending.Tend, A.TEND_CLOCKS),
    (tray.route_item, tray.RouteItem, A.ANSWER_TRAY),
    (tray.accept_item, tray.AcceptItem, A.ANSWER_TRAY),
    (tray.return_item, tray.ReturnItem, A.ANSWER_TRAY),
    (tray.route_on, tray.RouteOn, A.ANSWER_TRAY),
    (visits.order_work, visits.OrderWork, A.ORDER_WORK),
    (visits.finish_order, visits.FinishOrder, A.ORDER_WORK),
    (visits.book_visit, visits.BookVisit, A.ORDER_WORK),
    (visits.keep_visit, visits.KeepVisit, A.ORDER_WORK),
    (visits.no_access, visits.NoAccess, A.ORDER_WORK),
    (visits.recharge, visits.Recharge, A.RECHARGE),
]


def blank(kind: type) -> Any:
    """Return a command that names nothing that exists: rights come before all."""
    assert is_dataclass(kind)
    values: dict[str, Any] = {}
    for each in fields(kind):
        kind_of = str(each.type)
        if kind_of.startswith("UUID"):
            values[each.name] = new_id()
        elif kind_of.startswith("date"):
            values[each.name] = date(2026, 11, 20)
        elif kind_of.startswith("tuple"):
            values[each.name] = ()
        elif kind_of.startswith("int"):
            values[each.name] = 1
        else:
            values[each.name] = "x"
    return kind(**values)


@pytest.mark.parametrize(
    ("use_case", "command", "action"),
    USE_CASES,
    ids=[each[0].__name__ for each in USE_CASES],
)
def test_each_role_without_the_right_is_refused(
    casework: Casework, use_case: Callable[..., Any], command: type, action: Action
) -> None:
    casework.office.check_permission(action, use_case, blank(command))


def every_use_case() -> dict[str, Callable[..., Any]]:
    """Return what the package has, module by module, whoever wrote it when."""
    found: dict[str, Callable[..., Any]] = {}
    for module in pkgutil.iter_modules(import_module(PACKAGE).__path__):
        named = vars(import_module(f"{PACKAGE}.{module.name}"))
        for name, value in named.items():
            if inspect.isfunction(value) and not name.startswith("_"):
                asked = list(inspect.signature(value).parameters)
                if asked[:2] == ["command", "uow"]:
                    found[name] = value
    return found


def test_the_table_names_every_use_case() -> None:
    known = {each[0].__name__ for each in USE_CASES}
    assert len(known) == len(USE_CASES)
    assert not known & (BY_WHOSE_IT_IS | OF_THIS_STORE_ALONE)
    assert set(every_use_case()) == known | BY_WHOSE_IT_IS | OF_THIS_STORE_ALONE


def test_every_command_belongs_to_a_use_case_of_the_table() -> None:
    """A use case that names its parameters otherwise is found by its command."""
    answers = (*every_use_case().values(),)
    asked = {
        inspect.signature(each).parameters["command"].annotation for each in answers
    }
    taking: set[str] = set()
    for module in pkgutil.iter_modules(import_module(PACKAGE).__path__):
        for name, value in vars(import_module(f"{PACKAGE}.{module.name}")).items():
            if not inspect.isfunction(value) or name.startswith("_"):
                continue
            if value.__module__ != f"{PACKAGE}.{module.name}":
                continue
            kinds = [
                str(p.annotation) for p in inspect.signature(value).parameters.values()
            ]
            if "UnitOfWork" in kinds and kinds[0] != "UnitOfWork":
                taking.add(kinds[0])
    assert taking == asked


def test_whoever_has_no_right_is_refused_for_each_role_and_nobody_else() -> None:
    """Each action of the table is some roles' and not all roles'."""
    for _, _, action in USE_CASES:
        roles = [role for role in Role if action in actions_for([role])]
        assert len(roles) < len(Role), action
        assert roles or action is A.TEND_CLOCKS, action


@pytest.mark.parametrize("role", list(Role))
def test_a_cover_is_ended_by_who_is_covered_or_who_leads(
    casework: Casework, role: Role
) -> None:
    plan = cover.SetCover(casework.worker, casework.leader, date(2026, 11, 20))
    made = casework.do(cover.set_cover, plan, Role.CO_ORDINATOR).id
    assert made is not None
    own = role is Role.CASEWORKER
    if own or A.SET_COVER in actions_for([role]):
        casework.do(cover.end_cover, cover.EndCover(made), role)
    else:
        with pytest.raises(NotAllowed):
            casework.do(cover.end_cover, cover.EndCover(made), role)


@pytest.mark.parametrize("role", list(Role))
def test_what_one_has_seen_is_ones_own_and_touches_no_record(
    casework: Casework, role: Role
) -> None:
    case = casework.open()
    before = casework.case(case).version
    casework.do(presence.see_case, presence.SeeCase(case), role)
    casework.do(presence.keep_filter, presence.KeepFilter("Mine", QueueFilter()), role)
    casework.do(presence.forget_filter, presence.ForgetFilter("Mine"), role)
    with pytest.raises(FieldProblem):
        casework.do(presence.forget_filter, presence.ForgetFilter("Theirs"), role)
    assert casework.case(case).version == before
