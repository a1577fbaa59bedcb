"""A case from the post is asked later what its service asks: nothing is lost."""

from __future__ import annotations

from uuid import UUID

import pytest
from msgspec import structs

from db.domain.permissions import Action, Role
from db.domain.questions import Question, place_answers, still_to_ask
from db.errors import ClerkError, FieldProblems
from db.queries.casework.case_page import case_page
from db.queries.casework.page_rows import CasePage
from db.tables.casework import CaseNoteRow, CaseRow
from desktop.casework.use_cases.answering import AnswerQuestions, answer_questions
from desktop.postroom.use_cases.filing import FileDocument, ToNewCase
from desktop.postroom.use_cases.indexing import Index
from tests.fixtures.counter import BINS
from tests.fixtures.post import PostRoom

WORKER = Role.CASEWORKER


def opened(post: PostRoom) -> UUID:
    document = post.letter()
    where = ToNewCase("missed-collection", "waste")
    post.file(FileDocument(document, Index("complaint", person_id=post.gwen), where))
    (case,) = post.office.rows(CaseRow)
    return case.id


def page(post: PostRoom, case: UUID) -> CasePage:
    found = post.office.read_as(WORKER, case_page, case, post.office.now)
    assert isinstance(found, CasePage)
    return found


def keys(shown: CasePage) -> list[str]:
    return [one.key for one in shown.unasked]


def test_what_the_letter_did_not_say_waits_on_the_case(post: PostRoom) -> None:
    case = opened(post)
    assert keys(page(post, case)) == ["bin", "due_on", "tag", "tag_words", "address"]
    with pytest.raises(FieldProblems) as refused:
        wrong = AnswerQuestions(case, {"bin": "no such bin"})
        post.do(answer_questions, wrong, WORKER)
    assert refused.value.problems[0].field == "answers.bin"
    with pytest.raises(ClerkError, match="Answer one"):
        post.do(answer_questions, AnswerQuestions(case, {}), WORKER)
    some = AnswerQuestions(case, {"tag": "yes", "tag_words": "Too heavy", "odd": "x"})
    post.do(answer_questions, some, WORKER)
    assert keys(page(post, case)) == ["bin", "due_on", "address"]
    told = AnswerQuestions(case, {"bin": "refuse", "tag": "no"})
    post.do(answer_questions, told, WORKER)
    kept = {"tag": True, "tag_words": "Too heavy", "bin": "refuse"}
    assert post.casework.case(case).answers == kept
    shown = page(post, case)
    assert keys(shown) == []
    assert ("Which bin was missed?", "Refuse") in shown.enquiry_words
    notes = [row.words for row in post.office.rows(CaseNoteRow)]
    assert "Which bin was missed?: Refuse" in notes
    with pytest.raises(ClerkError, match="Nothing is left"):
        post.do(answer_questions, told, WORKER)


def test_where_it_is_about_is_not_asked_again() -> None:
    once = Question(key="where", label="Where", kind="address", ask_every="contact")
    which = Question(key="which", label="Which", kind="text", required=True)
    service = structs.replace(BINS, questions=(once, which))
    assert [q.key for q in still_to_ask(service, {}, place_answers(service))] == [
        "which"
    ]


def test_words_that_tell_of_danger_are_heeded(post: PostRoom) -> None:
    case = opened(post)
    words = {"tag": "yes", "tag_words": "I fear neglect"}
    post.do(answer_questions, AnswerQuestions(case, words), WORKER)
    assert "safeguarding" in str(post.casework.case(case).risks)


def test_who_works_no_case_answers_nothing(post: PostRoom) -> None:
    command = AnswerQuestions(opened(post), {"bin": "refuse"})
    post.office.check_permission(Action.WORK_CASE, answer_questions, command)


def test_a_case_of_an_enquiry_was_asked_at_the_counter(post: PostRoom) -> None:
    counter = post.casework.counter
    contact = counter.greet(person_id=post.gwen)
    enquiry = counter.ask(contact)
    case = post.casework.open(enquiry_id=enquiry)
    post.office.row(CaseRow, case)
    assert keys(page(post, case)) == []
