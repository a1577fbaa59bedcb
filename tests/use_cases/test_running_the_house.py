from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest

from db.domain.catalogue import CatalogueProblem, to_json
from db.domain.permissions import Action, Role
from db.errors import ClerkError, FieldProblem, FieldProblems
from db.queries.audit import changes_in, history_of, work_done
from db.queries.breaches import breaches
from db.queries.catalogue import service_edition, services_in_force
from db.queries.guidance import article, find_guidance
from db.queries.office.articles import kept_articles, suggestions
from db.queries.office.kept_posted import people_to_tell
from db.queries.office.notices import kept_notices
from db.queries.office.services import editions_of, kept_services
from db.queries.office.teams import Member, kept_teams
from db.queries.viewing_log import who_looked
from db.store.audit import record_view
from db.tables.filing import BreachReportRow
from db.tables.notice import NoticeAnswerRow
from db.tables.person import PersonPhoneRow, PersonRow
from db.tables.record import PROTECTED
from db.tables.types import new_id
from desktop.admin.use_cases.breaches import AnswerBreach, Assessment, answer_breach
from desktop.admin.use_cases.catalogue import (
    EditService,
    RetireService,
    edit_service,
    retire_service,
)
from desktop.admin.use_cases.guidance import (
    AnswerSuggestion,
    ArticleText,
    EditArticle,
    RetireArticle,
    SeeReply,
    SuggestCorrection,
    WriteArticle,
    answer_suggestion,
    edit_article,
    retire_article,
    see_reply,
    suggest_correction,
    write_article,
)
from desktop.admin.use_cases.notices import (
    EditNotice,
    MakeNotice,
    NoticeText,
    WithdrawNotice,
    edit_notice,
    make_notice,
    read_places,
    withdraw_notice,
)
from desktop.admin.use_cases.teams import (
    AddTeam,
    CloseTeam,
    EditTeam,
    TeamFacts,
    add_team,
    close_team,
    edit_team,
)
from tests.fixtures.counter import BINS, Counter
from tests.fixtures.stores import NAMES, NOON, TODAY, Office, staff_id

ADVISOR, LEADER, BOSS = Role.ADVISOR_2, Role.CO_ORDINATOR, Role.SENIOR_CO_ORDINATOR
LATER = date(2027, 11, 1)
DAY = timedelta(days=1)
DAMP = ArticleText("Damp & mould!", "## First\nLook.", LATER, words="black mould")


def test_an_article_is_written_changed_and_retired(office: Office) -> None:
    made = office.made(write_article, WriteArticle(DAMP), ADVISOR)
    page = office.read(article, made)
    assert (page.slug, page.number) == ("damp-mould", 1)
    assert office.read(find_guidance, "black")
    again = office.made(write_article, WriteArticle(DAMP), ADVISOR)
    assert office.read(article, again).slug == "damp-mould-2"
    text = ArticleText("Damp", "## First\nAsk.", LATER)
    edit = EditArticle(made, 1, text, "Shorter")
    office.do(edit_article, edit, ADVISOR)
    page = office.read(article, made)
    assert (page.number, page.title, page.change_note) == (2, "Damp", "Shorter")
    with pytest.raises(ClerkError, match="changed this article first"):
        office.do(edit_article, edit, ADVISOR)
    with pytest.raises(ClerkError, match="Nothing is different"):
        office.do(edit_article, EditArticle(made, 2, text), ADVISOR)
    office.do(retire_article, RetireArticle(made, 1), ADVISOR)
    assert [a.retired for a in office.read(kept_articles)] == [False, True]
    office.do(retire_article, RetireArticle(made, 2, retired=False), ADVISOR)
    assert not any(a.retired for a in office.read(kept_articles))


def test_an_article_that_is_wrong_says_where(office: Office) -> None:
    wrong = ArticleText("", " ", TODAY, services=("nothing",))
    with pytest.raises(FieldProblems) as caught:
        office.do(write_article, WriteArticle(wrong), ADVISOR)
    fields = [problem.field for problem in caught.value.problems]
    assert fields == ["title", "article", "review_on", "services"]


def test_whoever_suggests_gets_a_reply_and_sees_it(office: Office) -> None:
    made = office.made(write_article, WriteArticle(DAMP), ADVISOR)
    asked = SuggestCorrection("The number is wrong.", made)
    first = office.made(suggest_correction, asked, Role.POST_ROOM)
    assert office.read(kept_articles)[0].waiting == 1
    (line,) = office.read(suggestions, waiting=True)
    assert (line.title, line.made_by) == (DAMP.title, NAMES[Role.POST_ROOM])
    answer = AnswerSuggestion(first, 1, "Put right.", taken_up=True)
    office.do(answer_suggestion, answer, ADVISOR)
    with pytest.raises(ClerkError, match="answer already"):
        office.do(answer_suggestion, AnswerSuggestion(first, 2, "x", True), ADVISOR)
    office.do(see_reply, SeeReply(first), ADVISOR)
    (mine,) = office.read(suggestions, made_by=staff_id(Role.POST_ROOM))
    assert (mine.reply, mine.state, mine.reply_seen) == (
        "Put right.",
        "taken_up",
        False,
    )
    office.do(see_reply, SeeReply(first), Role.POST_ROOM)
    assert office.read(suggestions, article_id=made)[0].reply_seen
    with pytest.raises(FieldProblem):
        office.do(suggest_correction, SuggestCorrection(" "), ADVISOR)


def notice(**given: Any) -> NoticeText:
    return NoticeText(
        **{
            "title": "Round is late",
            "words": "Leave it out.",
            "from_on": TODAY,
            "to_on": TODAY + DAY,
            "streets": ("Station Road", "STATION road"),
            "uprns": ("00010001",),
            **given,
        }
    )


def test_a_notice_goes_up_and_comes_down(counter: Counter) -> None:
    office = counter.office
    made = office.made(make_notice, MakeNotice(notice()), ADVISOR)
    office.put(
        NoticeAnswerRow(notice_id=made, person_id=counter.gwen, keep_posted=True),
        NoticeAnswerRow(notice_id=made),
    )
    (kept,) = office.read(kept_notices, TODAY)
    assert (kept.streets, kept.uprns) == (("Station Road",), ("10001",))
    assert (kept.answered, kept.keep_posted) == (2, 1)
    assert [one.person_id for one in office.read(people_to_tell, made)] == [
        counter.gwen
    ]
    edit = EditNotice(made, kept.version, notice(title="Later still"))
    office.do(edit_notice, edit, ADVISOR)
    office.do(withdraw_notice, WithdrawNotice(made), ADVISOR)
    (kept,) = office.read(kept_notices, TODAY)
    assert (kept.title, kept.withdrawn) == ("Later still", True)
    office.do(withdraw_notice, WithdrawNotice(made, withdrawn=False), ADVISOR)
    office.now = NOON + 5 * DAY
    with pytest.raises(ClerkError, match="is over"):
        office.do(withdraw_notice, WithdrawNotice(made, withdrawn=False), ADVISOR)


def test_a_notice_that_is_wrong_says_where(office: Office) -> None:
    wrong = notice(
        title="", words="", to_on=TODAY - DAY, services=("x",), uprns=("9" * 13,)
    )
    with pytest.raises(FieldProblems) as caught:
        office.do(make_notice, MakeNotice(wrong), ADVISOR)
    fields = [problem.field for problem in caught.value.problems]
    assert fields == ["title", "notice", "to_on", "services", "places"]
    with pytest.raises(FieldProblems):
        blank = notice(from_on=None, to_on=None)
        office.do(make_notice, MakeNotice(blank), ADVISOR)
    many = notice(streets=tuple(map(str, range(5_001))))
    with pytest.raises(FieldProblem, match="at most"):
        office.do(make_notice, MakeNotice(many), ADVISOR)


def test_places_are_read_as_they_are_typed() -> None:
    found = read_places("Station Road, 10001\n\nThe Hythe;  10002\nStation Road")
    assert found == (("Station Road", "The Hythe"), ("10001", "10002"))


def test_a_team_is_added_changed_staffed_and_closed(counter: Counter) -> None:
    office = counter.office
    facts = TeamFacts("Tree officers", phone="01632 960001")
    made = office.made(add_team, AddTeam(facts), BOSS)
    again = office.made(add_team, AddTeam(facts), BOSS)
    kept = {team.id: team for team in office.read(kept_teams)}
    assert (kept[made].code, kept[again].code) == ("tree-officers", "tree-officers-2")
    duty = staff_id(Role.CASEWORKER)
    both = TeamFacts(
        "Trees", duty_staff_id=duty, members=frozenset({duty, staff_id(ADVISOR)})
    )
    office.do(edit_team, EditTeam(made, 1, both), BOSS)
    office.now = NOON + DAY
    one = replace(both, hours="Mon to Fri", members=frozenset({duty}))
    office.do(edit_team, EditTeam(made, 2, one), BOSS)
    untouched = replace(one, members=None)
    office.do(edit_team, EditTeam(made, 3, untouched), BOSS)
    (team,) = (team for team in office.read(kept_teams) if team.id == made)
    assert (team.name, team.duty, team.phone) == ("Trees", NAMES[Role.CASEWORKER], None)
    assert team.members == (Member(duty, NAMES[Role.CASEWORKER], NOON),)
    assert (team.hours, team.at_work) == ("Mon to Fri", 0)
    office.do(close_team, CloseTeam(made), BOSS)
    assert office.read(kept_teams)[-1].closed
    office.do(close_team, CloseTeam(made, closed=False), BOSS)
    (used,) = (t for t in office.read(kept_teams) if t.code == BINS.team)
    with pytest.raises(ClerkError, match="still go"):
        office.do(close_team, CloseTeam(used.id), BOSS)


def test_a_team_that_is_wrong_says_where(office: Office) -> None:
    with pytest.raises(FieldProblem, match="team's name"):
        office.do(add_team, AddTeam(TeamFacts(" ")), BOSS)
    nobody = TeamFacts("Trees", duty_staff_id=new_id())
    with pytest.raises(FieldProblem, match="works here"):
        office.do(add_team, AddTeam(nobody), BOSS)
    made = office.made(add_team, AddTeam(TeamFacts("123")), BOSS)
    assert office.read(kept_teams)[0].code == "team-123"
    stranger = TeamFacts("123", members=frozenset({new_id()}))
    with pytest.raises(FieldProblem, match="works here"):
        office.do(edit_team, EditTeam(made, 1, stranger), BOSS)


def entry(**given: Any) -> dict[str, Any]:
    return {**json.loads(to_json(BINS)), **given}


def test_a_service_changes_from_a_day_on_and_old_records_keep_theirs(
    counter: Counter,
) -> None:
    office = counter.office
    change = EditService(entry(name="Bin missed"), 1, TODAY + 5 * DAY, "Plainer")
    office.do(edit_service, change, BOSS)
    assert office.read(services_in_force, TODAY)[BINS.code].service.name == BINS.name
    later = office.read(services_in_force, TODAY + 5 * DAY)[BINS.code]
    assert (later.service.name, later.number) == ("Bin missed", 2)
    old = office.read(service_edition, BINS.code, 1)
    assert old is not None
    assert old.name == BINS.name
    assert next(e.change_note for e in office.read(editions_of, BINS.code)) == "Plainer"
    with pytest.raises(ClerkError, match="changed this service first"):
        office.do(edit_service, change, BOSS)
    sooner = EditService(entry(name="Missed"), 2, TODAY, "At once")
    office.do(edit_service, sooner, BOSS)
    for day in (TODAY, TODAY + 5 * DAY):
        assert office.read(services_in_force, day)[BINS.code].service.name == "Missed"
    office.do(retire_service, RetireService(BINS.code, 3, TODAY, "Gone"), BOSS)
    assert BINS.code not in office.read(services_in_force, TODAY + DAY)
    (kept,) = (s for s in office.read(kept_services) if s.code == BINS.code)
    assert kept.holds(TODAY)
    assert not kept.holds(TODAY + DAY)
    office.do(retire_service, RetireService(BINS.code, 3, None, "Back"), BOSS)
    assert BINS.code in office.read(services_in_force, LATER)


@pytest.mark.parametrize(
    ("given", "field"),
    [
        ({"name": " "}, ""),
        ({"team": "nobody"}, "team"),
        ({"guidance": "nothing"}, "guidance"),
        ({"colour": "red"}, "colour"),
        ({"identity": 9, "may_tell": "all"}, ""),
        ({"deadline": {"working_days": -1}}, "deadline"),
    ],
)
def test_a_broken_entry_is_refused_with_words(
    counter: Counter, given: dict[str, Any], field: str
) -> None:
    change = EditService(entry(**given), 1, TODAY, "x")
    with pytest.raises(CatalogueProblem) as caught:
        counter.office.do(edit_service, change, BOSS)
    assert caught.value.field == field


def test_a_change_needs_its_day_and_its_note(counter: Counter) -> None:
    office = counter.office
    for change in (
        EditService(entry(), 1, TODAY - DAY, "x"),
        EditService(entry(), 1, TODAY, " "),
    ):
        with pytest.raises(FieldProblem):
            office.do(edit_service, change, BOSS)
    for retire in (
        RetireService(BINS.code, 1, TODAY - 2 * DAY, "x"),
        RetireService(BINS.code, 1, TODAY, ""),
    ):
        with pytest.raises(FieldProblem):
            office.do(retire_service, retire, BOSS)
    with pytest.raises(ClerkError):
        office.do(retire_service, RetireService("none", 0, TODAY, "x"), BOSS)


def test_a_breach_is_assessed_and_every_decision_stays(office: Office) -> None:
    row = BreachReportRow(
        id=new_id(),
        reference="GH-1",
        found_at=NOON,
        due_at=NOON + 3 * DAY,
        what_left="A letter",
        details={},
    )
    office.put(row)
    first = AnswerBreach(row.id, 1, Assessment.REPORTED, "Health data")
    office.do(answer_breach, first, Role.DATA_PROTECTION)
    second = AnswerBreach(row.id, 2, Assessment.CLOSED, "Letter came back")
    office.do(answer_breach, second, Role.DATA_PROTECTION)
    (line,) = office.read_as(Role.DATA_PROTECTION, breaches)
    assert line.state == "closed"
    states = [decision["state"] for decision in line.details["decisions"]]
    assert states == ["reported", "closed"]
    with pytest.raises(FieldProblem):
        third = AnswerBreach(row.id, 3, Assessment.NEW, "")
        office.do(answer_breach, third, Role.DATA_PROTECTION)


def test_the_journal_is_told_in_words(office: Office) -> None:
    made = office.made(write_article, WriteArticle(DAMP), ADVISOR)
    office.do(retire_article, RetireArticle(made, 1), ADVISOR)
    retired, written = office.read(work_done, author=staff_id(ADVISOR))
    assert (retired.action, written.changes) == ("edit_guidance", 2)
    assert office.read(work_done, day=TODAY)[0] == retired
    assert not office.read(work_done, day=TODAY + DAY)
    assert office.read(work_done, before=retired.n)[0] == written
    newest, first = office.read(history_of, made, people=False)
    assert newest.fields == (("retired", "0", "1"),)
    assert (first.op, first.author) == ("I", NAMES[ADVISOR])
    assert len(office.read(changes_in, written.n, people=False)) == 2


def test_the_journal_shows_nothing_that_its_reader_may_not_see(office: Office) -> None:
    person = PersonRow(id=new_id(), reference="GH-1", name="Bea Lund")
    phone = PersonPhoneRow(id=new_id(), person_id=person.id, e164="+447700900123")
    office.put(person, phone)

    def told(record: UUID, role: Role, *, people: bool) -> str:
        return str(office.read_as(role, history_of, record, people=people))

    assert "Bea" in told(person.id, ADVISOR, people=True)
    assert "Bea" not in told(person.id, Role.ADMINISTRATOR, people=False)
    assert "900123" in told(phone.id, ADVISOR, people=True)
    unit = office.unit(ADVISOR)
    with unit:
        unit.require(Action.PROTECT_PERSON)
        unit.get(PersonPhoneRow, phone.id).scope = PROTECTED
        unit.commit()
    assert "900123" not in told(phone.id, ADVISOR, people=True)
    assert "900123" not in told(phone.id, Role.DATA_PROTECTION, people=True)


def test_who_looked_at_whom(office: Office) -> None:
    person = new_id()
    with office.writer.begin() as connection:
        viewer = staff_id(ADVISOR)
        record_view(connection, viewer, "marker_evidence", person, NOON, "Appeal")
    (line,) = office.read_as(Role.DATA_PROTECTION, who_looked, record_id=person)
    assert (line.viewer, line.reason) == (NAMES[ADVISOR], "Appeal")
    found = office.read_as(Role.DATA_PROTECTION, who_looked, day=TODAY, viewer=viewer)
    assert found == [line]


def test_who_may(office: Office) -> None:
    check = office.check_permission
    check(Action.EDIT_GUIDANCE, write_article, WriteArticle(DAMP))
    check(Action.EDIT_GUIDANCE, edit_article, EditArticle(new_id(), 1, DAMP))
    check(Action.EDIT_GUIDANCE, retire_article, RetireArticle(new_id(), 1))
    reply = AnswerSuggestion(new_id(), 1, "x", taken_up=True)
    check(Action.EDIT_GUIDANCE, answer_suggestion, reply)
    check(Action.EDIT_NOTICE, make_notice, MakeNotice(notice()))
    check(Action.EDIT_NOTICE, edit_notice, EditNotice(new_id(), 1, notice()))
    check(Action.EDIT_NOTICE, withdraw_notice, WithdrawNotice(new_id()))
    check(Action.EDIT_TEAMS, add_team, AddTeam(TeamFacts("x")))
    check(Action.EDIT_TEAMS, edit_team, EditTeam(new_id(), 1, TeamFacts("x")))
    check(Action.EDIT_TEAMS, close_team, CloseTeam(new_id()))
    check(Action.EDIT_CATALOGUE, edit_service, EditService(entry(), 1, TODAY, "x"))
    retire = RetireService("x", 1, TODAY, "x")
    check(Action.EDIT_CATALOGUE, retire_service, retire)
    breach = AnswerBreach(new_id(), 1, Assessment.CLOSED, "x")
    check(Action.ANSWER_BREACH, answer_breach, breach)
