"""What letters say of the law, for a council of England and for one of Wales."""

from __future__ import annotations

import pytest
from sqlalchemy.orm import Session

from db.domain.letters.brackets import key_of
from db.domain.letters.nations import code_in
from db.domain.letters.states import TemplateKind
from db.domain.needs import LetterFormat
from db.domain.permissions import Role
from db.domain.working_days import Nation
from desktop.admin.use_cases.council import EditCouncil, edit_council
from desktop.letters.template_seeing import Look, template_seen
from desktop.letters.use_cases.composing import Composer
from desktop.letters.use_cases.shipped import lay_down_shipped
from desktop.runtime.resource_files import shipped_letters
from tests.fixtures.letters import Letters

SHIPPED = shipped_letters()
FRAGMENTS = {one.code: one for one in SHIPPED if one.kind is TemplateKind.FRAGMENT}
WELSH_LAW = sorted(
    code for code in FRAGMENTS if code_in(code, Nation.WALES) in FRAGMENTS
)
ENGLISH_ONLY = ("Housing Ombudsman", "Local Government and Social Care", "Act 1996")


@pytest.fixture
def shipped(letters: Letters) -> Letters:
    letters.do(lay_down_shipped, SHIPPED, Role.CO_ORDINATOR)
    return letters


def move_to_wales(letters: Letters) -> None:
    command = EditCouncil(0, nation=Nation.WALES.value)
    letters.do(edit_council, command, Role.ADMINISTRATOR)


def said(letters: Letters, code: str, language: str = "en") -> str:
    one = next(each for each in SHIPPED if each.code == code)
    seen = letters.office.read(
        template_seen,
        one.content,
        one.kind,
        Look(language, LetterFormat.EMAIL),
        letters.office.now,
    )
    assert not any(each.stops for each in seen.problems)
    return seen.text


def test_every_passage_of_wales_stands_for_one_that_letters_take_in() -> None:
    of_wales = {code for code in FRAGMENTS if code.endswith("-in-wales")}
    assert of_wales == {code_in(code, Nation.WALES) for code in WELSH_LAW}
    assert len(WELSH_LAW) >= 6
    for code in of_wales:
        assert FRAGMENTS[code].source, code


@pytest.mark.parametrize(
    ("code", "england", "wales"),
    [
        (
            "complaint-stage-2",
            "Housing Ombudsman",
            "Public Services Ombudsman for Wales",
        ),
        (
            "homelessness-interim",
            "section 188 of the Housing Act 1996",
            "(Wales) Act 2014",
        ),
        ("damp-and-mould", "written summary that the law", "fit to live in"),
        ("refusal-with-appeal", "0800 144 8848", "0800 702 2020"),
        ("rent-arrears-2", "0808 800 4444", "08000 495 495"),
    ],
)
def test_a_letter_says_the_law_of_the_councils_nation(
    shipped: Letters, code: str, england: str, wales: str
) -> None:
    before = said(shipped, code)
    assert england in before
    assert wales not in before
    move_to_wales(shipped)
    after = said(shipped, code)
    assert wales in after
    assert england not in after


def test_the_passages_that_were_in_force_are_told_by_their_own_codes(
    shipped: Letters,
) -> None:
    move_to_wales(shipped)
    letter = shipped.letter(shipped.start("about-a-bin"))

    def passages(session: Session) -> dict[str, int]:
        return Composer(session, shipped.office.now).compose(letter).passages

    told = shipped.office.read(passages)
    assert "ombudsman-in-wales" in told
    assert "ombudsman" not in told


def test_nothing_of_english_law_is_left_in_what_wales_reads(shipped: Letters) -> None:
    move_to_wales(shipped)

    def texts(session: Session) -> dict[str, str]:
        composer = Composer(session, shipped.office.now)
        known = composer.fragments_in("en")
        return {code: repr(known[key_of(code)].text.parts) for code in WELSH_LAW}

    for code, text in shipped.office.read(texts).items():
        assert not any(words in text for words in ENGLISH_ONLY), code
