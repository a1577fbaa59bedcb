"""The kinds of post are the council's own: added, marked urgent, sent to a team."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from typing import Any

import pytest

from db.clock import uk_date
from db.domain.permissions import Role
from db.domain.post.kinds_kept import KIND_RULES, KindRule
from db.domain.post.known_letters import FormCode, KindWords
from db.domain.post.letters.lines import letter_of_text
from db.domain.post.retention import Trigger
from db.domain.post.schedule import RetentionRule
from db.domain.rulebook import Topic
from db.errors import ClerkError, FieldProblem
from db.queries.office.rules import kept_rules
from db.queries.post.kinds import document_kinds
from db.rule_changes import ChangeRule, TakeBackEdition, change_rule, take_back_edition
from db.tables.casework import TrayItemRow
from db.tables.document import DocumentKeptRow
from desktop.postroom.suggesting import OnDocument, propose
from desktop.postroom.use_cases.filing import FileDocument, ToTeam
from desktop.postroom.use_cases.indexing import Index
from desktop.postroom.use_cases.retention import TendPeriods, tend_periods
from tests.fixtures.post import PostRoom

TAXI = KindRule("Taxi plate returned", "Licensing", "waste", urgent="legal_notice")
KEY = "taxi-plate-returned"


def keep(post: PostRoom, topic: Topic, rule: Any, key: str = "", **given: Any) -> str:
    number = given.pop("number", 0)
    first = given.pop("valid_from", uk_date(post.office.now))
    command = ChangeRule(topic, key, rule, number, first, "We agreed on it", **given)
    made = post.do(change_rule, command, Role.ADMINISTRATOR)
    assert made.reference is not None
    return made.reference


def proposed(post: PostRoom, text: str) -> Any:
    day = OnDocument(uk_date(post.office.now))
    return post.office.read(propose, letter_of_text([text]), day)


def kinds(post: PostRoom) -> Any:
    return post.office.read(document_kinds, uk_date(post.office.now))


def test_a_kind_of_our_own_is_known_filed_and_kept(post: PostRoom) -> None:
    assert keep(post, Topic.KIND, TAXI) == KEY
    keep(post, Topic.KIND_WORDS, KindWords(("taxi plate handed in",)), KEY)
    keep(post, Topic.FORM_CODE, FormCode("TX-9", KEY))
    found = proposed(post, "Dear council\nMy taxi plate handed in today.\nHuw")
    assert found.kept["type"]["value"] == KEY
    assert found.kept["team"]["value"] == "waste"
    assert found.urgent == "legal_notice"
    assert proposed(post, "Form TX-9\nAnother").kept["type"]["sure"]
    document = post.letter("My taxi plate handed in today")
    post.file(FileDocument(document, Index(KEY), ToTeam("waste")))
    row = post.document(document)
    assert (row.type_code, row.title, row.urgent) == (
        *(KEY, "Taxi plate returned", "legal_notice"),
    )
    assert [one.document_id for one in post.office.rows(TrayItemRow)] == [document]
    (kept,) = post.office.rows(DocumentKeptRow)
    assert (kept.trigger, kept.destroy_on) == ("never", None), "until it has a period"
    keep(post, Topic.RETENTION, RetentionRule(Trigger.RECEIVED, 12), KEY)
    post.casework.program(tend_periods, TendPeriods((document,)))
    (kept,) = post.office.rows(DocumentKeptRow)
    assert (kept.trigger, kept.months) == ("received", 12)
    assert kept.destroy_on is not None


def test_retention_and_words_are_offered_for_every_kind(post: PostRoom) -> None:
    keep(post, Topic.KIND, TAXI)
    today = uk_date(post.office.now)
    for topic in (Topic.RETENTION, Topic.KIND_WORDS):
        listed = post.office.read(partial(kept_rules, topics=(topic,), today=today))
        (ours,) = [one for one in listed if one.key == KEY]
        assert ours.ours is None
        assert ours.kind is not None
        assert ours.kind.label == "Taxi plate returned"
        with pytest.raises(ClerkError, match="from the list"):
            keep(post, topic, ours.rule, "no-such-kind")


def test_a_kind_that_ships_is_made_urgent_and_sent_elsewhere(post: PostRoom) -> None:
    rule = replace(KIND_RULES["complaint"], urgent="legal_notice", team="waste")
    keep(post, Topic.KIND, rule, "complaint")
    complaint = kinds(post)["complaint"]
    assert (complaint.urgent, complaint.team) == ("legal_notice", "waste")
    assert complaint.words, "by what it is known stays"
    document = post.letter("I complain")
    post.file(FileDocument(document, Index("complaint"), ToTeam("waste")))
    assert post.document(document).urgent == "legal_notice"


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"label": " "}, "label"),
        ({"area": ""}, "area"),
        ({"team": "nobody-here"}, "team"),
        ({"service": "no-such-service"}, "service"),
        ({"opens_case": True}, "service"),
        ({"urgent": "rather"}, "urgent"),
        ({"sensitivity": "secret"}, "sensitivity"),
    ],
)
def test_a_kind_that_can_not_be_meant_is_refused_by_its_field(
    post: PostRoom, wrong: dict[str, Any], field: str
) -> None:
    with pytest.raises(FieldProblem) as caught:
        keep(post, Topic.KIND, replace(TAXI, **wrong))
    assert caught.value.field == field


def test_what_the_program_files_under_itself_stays(post: PostRoom) -> None:
    for key in ("returned-mail", "unidentified"):
        with pytest.raises(FieldProblem) as caught:
            keep(post, Topic.KIND, replace(KIND_RULES[key], in_use=False), key)
        assert caught.value.field == "in_use"


def test_a_kind_that_is_gone_keeps_its_name_and_takes_no_more(post: PostRoom) -> None:
    keep(post, Topic.KIND, TAXI)
    post.office.now += timedelta(days=1)
    keep(post, Topic.KIND, replace(TAXI, in_use=False), KEY, number=1)
    assert kinds(post)[KEY].label == "Taxi plate returned"
    document = post.letter("Huw")
    with pytest.raises(FieldProblem) as caught:
        post.file(FileDocument(document, Index(KEY), ToTeam("waste")))
    assert caught.value.field == "type_code"
    assert "type" not in proposed(post, "Taxi plate").kept


def test_a_kind_taken_back_keeps_its_name_too(post: PostRoom) -> None:
    command = ChangeRule(
        *(Topic.KIND, "", TAXI, 0, uk_date(post.office.now), "We agreed on it")
    )
    edition = post.made(change_rule, command, Role.ADMINISTRATOR)
    back = TakeBackEdition(Topic.KIND, edition)
    post.do(take_back_edition, back, Role.ADMINISTRATOR)
    gone = kinds(post)[KEY]
    assert (gone.label, gone.in_use) == ("Taxi plate returned", False)


def test_a_kind_of_tomorrow_is_not_filed_under_today(post: PostRoom) -> None:
    tomorrow = uk_date(post.office.now) + timedelta(days=1)
    keep(post, Topic.KIND, TAXI, valid_from=tomorrow)
    assert KEY not in kinds(post)
    assert KEY in post.office.read(document_kinds, date(2030, 1, 1))


def test_two_kinds_of_one_name_have_keys_of_their_own(post: PostRoom) -> None:
    assert keep(post, Topic.KIND, TAXI) == KEY
    assert keep(post, Topic.KIND, TAXI) == f"{KEY}-2"
