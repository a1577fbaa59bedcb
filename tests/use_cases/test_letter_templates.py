"""Templates: written, looked at by somebody else, in force from a day, retired."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest

from db.domain.letters.asked_for import kinds_asked
from db.domain.letters.editions import EditionContent
from db.domain.letters.states import EditionState, TemplateKind
from db.domain.letters.template_files import TemplateFile
from db.domain.permissions import Action, Role
from db.errors import ClerkError, FieldProblem, NotAllowed
from db.queries.letters.templates import (
    Edition,
    edition_answering,
    edition_in_force,
    editions_of,
    on_offer,
    passages_in_force,
    waiting_for_approval,
)
from db.tables.letter_template import LetterTemplateRow
from desktop.letters.use_cases.shipped import lacks_shipped, lay_down_shipped
from desktop.letters.use_cases.templates import (
    DraftTemplate,
    RetireTemplate,
    SaveEdition,
    StepEdition,
    approve_edition,
    ask_approval,
    draft_template,
    retire_edition,
    retire_template,
    save_edition,
    send_back,
)
from desktop.runtime.resource_files import shipped_letters
from tests.fixtures.letters import Letters, content
from tests.fixtures.stores import TODAY, staff_id

BIN = "about-a-bin"


def in_force(letters: Letters, code: str = BIN, day: date = TODAY) -> Edition | None:
    return letters.office.read(edition_in_force, code, day)


def draft(letters: Letters, code: str = BIN, **given: object) -> UUID:
    return letters.made(draft_template, DraftTemplate(code, content(**given)))


def test_what_was_approved_is_on_offer_with_its_passages(letters: Letters) -> None:
    [offered] = letters.office.read(on_offer, TODAY)
    assert (offered.code, offered.title, offered.ours) == (BIN, "About your bin", True)
    assert set(letters.office.read(passages_in_force, TODAY)) == {"thanks"}
    found = in_force(letters)
    assert found is not None
    assert found.content == content(valid_from=TODAY)
    assert found.approved_by == staff_id(Role.CO_ORDINATOR)


@pytest.mark.parametrize(
    ("action", "use_case"),
    [
        (Action.EDIT_TEMPLATE, ask_approval),
        (Action.EDIT_TEMPLATE, retire_edition),
        (Action.APPROVE_TEMPLATE, approve_edition),
        (Action.APPROVE_TEMPLATE, send_back),
    ],
)
def test_who_may_not_is_refused_first(
    letters: Letters, action: Action, use_case: Any
) -> None:
    command = StepEdition(UUID(int=1), 1)
    letters.office.check_permission(action, use_case, command)


def test_a_draft_is_kept_with_its_problems_and_not_sent_for_approval(
    letters: Letters,
) -> None:
    edition = draft(letters, text="# Bins\n\n((salutation,\n\n[[no-such]]\n")
    with pytest.raises(FieldProblem) as refused:
        letters.step(ask_approval, edition)
    assert refused.value.field == "text"
    assert str(refused.value).startswith("Line 3: ")
    kept = letters.edition(edition)
    assert (kept.state, kept.version) == (EditionState.DRAFT, 1)
    letters.do(save_edition, SaveEdition(edition, 1, content(text_cy="# Dim ((")))
    with pytest.raises(FieldProblem) as refused:
        letters.step(ask_approval, edition)
    assert refused.value.field == "text_cy"
    letters.do(save_edition, SaveEdition(edition, 2, content(text_cy="")))
    letters.step(ask_approval, edition)
    assert [one.id for one in letters.office.read(waiting_for_approval)] == [edition]


def test_nobody_who_wrote_in_it_approves_it(letters: Letters) -> None:
    edition = draft(letters)
    changed = SaveEdition(edition, 1, content(title="Your bin"))
    letters.do(save_edition, changed, Role.CO_ORDINATOR)
    letters.step(ask_approval, edition)
    with pytest.raises(NotAllowed, match="did not write"):
        letters.step(approve_edition, edition, Role.CO_ORDINATOR)
    letters.step(approve_edition, edition, Role.SENIOR_CO_ORDINATOR)
    found = in_force(letters)
    assert found is not None
    assert (found.number, found.content.title) == (2, "Your bin")


def test_what_is_approved_stands_still(letters: Letters) -> None:
    found = in_force(letters)
    assert found is not None
    with pytest.raises(ClerkError, match="new edition"):
        letters.do(save_edition, SaveEdition(found.id, found.version, content()))
    with pytest.raises(ClerkError):
        letters.step(approve_edition, found.id, Role.SENIOR_CO_ORDINATOR)


def test_one_unfinished_edition_at_a_time(letters: Letters) -> None:
    draft(letters)
    with pytest.raises(ClerkError, match="at work"):
        draft(letters)


def test_sent_back_with_words_it_can_be_mended(letters: Letters) -> None:
    edition = draft(letters)
    letters.step(ask_approval, edition)
    with pytest.raises(FieldProblem):
        letters.step(send_back, edition, Role.CO_ORDINATOR)
    letters.step(send_back, edition, Role.CO_ORDINATOR, words="Say which bin")
    assert letters.edition(edition).sent_back == "Say which bin"
    letters.step(ask_approval, edition)
    assert letters.edition(edition).sent_back is None


def test_an_edition_begins_on_its_day(letters: Letters) -> None:
    edition = draft(letters, title="From December")
    letters.step(ask_approval, edition)
    first = date(2026, 12, 1)
    letters.step(approve_edition, edition, Role.CO_ORDINATOR, valid_from=first)
    before, after = in_force(letters), in_force(letters, day=first)
    assert before is not None
    assert after is not None
    assert (before.number, after.number) == (1, 2)


def test_a_season_hides_it_and_brings_it_back(letters: Letters) -> None:
    letters.template("gritting", season_from="11-01", season_to="02-29")
    for day, there in [
        (TODAY, True),
        (date(2027, 1, 1), True),
        (date(2027, 3, 1), False),
        (date(2027, 10, 31), False),
    ]:
        codes = [one.code for one in letters.office.read(on_offer, day)]
        assert ("gritting" in codes) is there


@pytest.mark.parametrize(
    ("field", "given"),
    [
        ("title", {"title": " "}),
        ("season_from", {"season_to": "03-01"}),
        ("season_to", {"season_from": "01-01", "season_to": "02-30"}),
        ("deliveries", {"deliveries": ("pigeon",)}),
        ("deliveries", {"deliveries": ()}),
        ("enclosures", {"enclosures": ("form",) * 21}),
        ("valid_to", {"valid_from": TODAY, "valid_to": TODAY - timedelta(1)}),
    ],
)
def test_no_draft_is_kept_with_settings_that_mean_nothing(
    letters: Letters, field: str, given: dict[str, object]
) -> None:
    with pytest.raises(FieldProblem) as refused:
        draft(letters, "another", **given)
    assert refused.value.field == field


def test_a_code_is_small_letters_and_dashes(letters: Letters) -> None:
    for code in ("", "Rent arrears", "rent_arrears", "-", "a" * 61):
        with pytest.raises(FieldProblem):
            draft(letters, code)


def shipped(text: str = "# Bins\n\nHello") -> TemplateFile:
    return of_file(BIN, EditionContent(title="Shipped", text=text))


def of_file(code: str, content: EditionContent) -> TemplateFile:
    return TemplateFile(code, TemplateKind.LETTER, content, "A law")


def lay_down(letters: Letters, *given: TemplateFile) -> None:
    letters.casework.program(lay_down_shipped, given)


def test_what_is_shipped_is_there_and_ours_goes_before_it(letters: Letters) -> None:
    lay_down(letters, shipped(), of_file("new", content(answers=("closing",))))
    found = in_force(letters)
    assert found is not None
    assert not found.shipped
    assert in_force(letters, "new") is not None
    closing = letters.office.read(edition_answering, ("closing",), TODAY)
    assert closing is not None
    assert closing.code == "new"
    # Ours is given up: the shipped one takes over.
    letters.step(retire_edition, found.id, Role.SENIOR_CO_ORDINATOR)
    now = in_force(letters)
    assert now is not None
    assert (now.shipped, now.content.title) == (True, "Shipped")
    with pytest.raises(ClerkError, match="came with the program"):
        letters.step(retire_edition, now.id, Role.SENIOR_CO_ORDINATOR)


def test_laid_down_again_nothing_is_doubled_and_what_is_new_comes(
    letters: Letters,
) -> None:
    lay_down(letters, shipped())
    lay_down(letters, shipped())
    found = in_force(letters)
    assert found is not None
    of = letters.office.read(editions_of, found.template_id)
    assert [one.shipped for one in of] == [True, False]
    lay_down(letters, shipped("# Bins\n\nAnother text"))
    of = letters.office.read(editions_of, found.template_id)
    assert [one.shipped for one in of] == [True, True, False]


def test_a_retired_template_is_offered_to_nobody(letters: Letters) -> None:
    found = in_force(letters)
    assert found is not None
    template = letters.office.row(LetterTemplateRow, found.template_id)
    command = RetireTemplate(template.id, template.version)
    letters.do(retire_template, command, Role.CO_ORDINATOR)
    assert letters.office.read(on_offer, TODAY) == ()
    again = RetireTemplate(template.id, template.version + 1, retired=False)
    letters.do(retire_template, again, Role.CO_ORDINATOR)
    assert in_force(letters) is not None


def test_every_template_that_ships_is_in_force_at_once(letters: Letters) -> None:
    """What a case can ask for has a template, and a store knows what it lacks."""
    given = shipped_letters()
    assert letters.office.read(lacks_shipped, given)
    lay_down(letters, *given)
    assert not letters.office.read(lacks_shipped, given)
    codes = {one.code for one in letters.office.read(on_offer, TODAY)}
    templates = {one.code for one in given if one.kind is TemplateKind.LETTER}
    assert len(templates) >= 25
    assert templates <= codes
    for asked, facts, template in (
        ("acknowledgement", {}, "acknowledgement"),
        ("acknowledgement", {"stage": 1}, "complaint-acknowledgement"),
        ("acknowledgement", {"stage": 2}, "complaint-acknowledgement"),
        ("acknowledgement", {"kind": "foi"}, "foi-acknowledgement"),
        ("acknowledgement", {"kind": "eir"}, "foi-acknowledgement"),
        ("acknowledgement", {"kind": "sar"}, "sar-acknowledgement"),
        ("extension", {"kind": "complaint-stage1"}, "extension"),
        ("refusal", {"reason": "late"}, "complaint-refusal"),
        ("answer", {"stage": 1}, "complaint-stage-1"),
        ("answer", {"stage": 2}, "complaint-stage-2"),
        ("update", {}, "progress-update"),
        ("appointment", {}, "appointment"),
        ("no_access", {}, "no-access"),
        ("closing", {}, "closing"),
        ("feedback", {}, "feedback-request"),
    ):
        kinds = kinds_asked(asked, facts)
        found = letters.office.read(edition_answering, kinds, TODAY)
        assert found is not None
        assert found.code == template
