"""Letters with a picture on their way to paper: one picture in a file."""

from __future__ import annotations

from io import BytesIO
from uuid import UUID

import pikepdf
from PIL import Image

from db.domain.letters.document import Letter
from db.domain.letters.letter_pictures import LetterPicture
from db.domain.letters.letterhead import with_logo
from db.domain.letters.states import LetterState
from db.domain.permissions import Role
from db.domain.rulebook import Topic
from db.rule_changes import ChangeRule, change_rule
from db.tables.letter import LetterRow
from db.tables.person import PersonRow
from desktop.letters.run_paper import Wished, merged, stretches
from desktop.letters.use_cases.batches import (
    BeginBatch,
    StepBatch,
    TakeRows,
    begin_batch,
    end_rows,
    take_rows,
)
from desktop.letters.use_cases.making_letters import make_next
from desktop.letters.use_cases.one_letter import queue_letter
from desktop.letters.use_cases.pages import Pages
from desktop.letters.workshop import make_pages
from desktop.runtime.logos import AMONG_WORDS, ready_logo
from tests.fixtures.blank_pages import copy_of
from tests.fixtures.letter_pages import Press
from tests.fixtures.letters import Letters
from tests.fixtures.print_runs import gather, release

TEXT = "# Your gate\n\n((salutation))\n\n![The gate](gate)\n\nThank you.\n"


class RealPress(Press):
    """Sets letters as the program does."""

    def __call__(self, letter: Letter, envelope: str) -> Pages:
        """Set one letter."""
        return make_pages(letter, envelope)


def keep(letters: Letters, colour: str, number: int = 0, **given: bool) -> None:
    """Have an administrator keep the gate's picture."""
    out = BytesIO()
    Image.new("RGB", (900, 300), colour).save(out, "PNG")
    picture = with_logo(ready_logo(out.getvalue(), AMONG_WORDS))
    rule = LetterPicture("gate", picture, **given)
    key = "gate" if number else ""
    topic, today = Topic.LETTER_PICTURE, letters.office.now.date()
    command = ChangeRule(topic, key, rule, number, today, "The gate")
    letters.do(change_rule, command, Role.ADMINISTRATOR)


def images(content: bytes) -> int:
    with pikepdf.open(BytesIO(content)) as pdf:
        return sum(
            isinstance(each, pikepdf.Stream) and each.get("/Subtype") == "/Image"
            for each in pdf.objects
        )


def waiting(letters: Letters) -> UUID:
    letter = letters.start("gate")
    letters.save(letter, values={})
    letters.go(queue_letter, letter)
    return letter


def test_a_run_holds_a_picture_once_and_each_letter_its_own_copy(
    letters: Letters,
) -> None:
    letters.press = RealPress()
    keep(letters, "green")
    letters.template("gate", text=TEXT, text_cy="")
    sent = [waiting(letters) for _ in range(3)]
    release(letters, gather(letters))
    copies = [letters.copy_of(each) for each in sent]
    assert [images(each) for each in copies] == [1, 1, 1]
    [stretch] = stretches([copy_of(n, 1) for n in (1, 2, 3)], Wished())
    left = iter(copies)
    paper = merged(stretch, lambda _content: next(left), both_sides=False)
    assert images(paper) == 1
    keep(letters, "red", 1)
    assert letters.copy_of(sent[0]) == copies[0], "what was sent stays as it was"


def test_letters_of_a_list_show_the_picture(letters: Letters) -> None:
    letters.press = RealPress()
    keep(letters, "green")
    letters.template("gate", text=TEXT, text_cy="")
    person = letters.office.row(PersonRow, letters.gwen)
    batch = letters.made(
        begin_batch, BeginBatch("Gates", "gate", ("Person reference",))
    )
    letters.do(take_rows, TakeRows(batch, ((2, (person.reference,)),)))
    letters.do(end_rows, StepBatch(batch))
    letters.do(make_next, StepBatch(batch))
    [made] = [one for one in letters.office.rows(LetterRow) if one.batch_id == batch]
    release(letters, gather(letters))
    assert images(letters.copy_of(made.id)) == 1


def test_a_picture_that_is_retired_before_the_release_holds_its_letters(
    letters: Letters,
) -> None:
    letters.press = RealPress()
    keep(letters, "green")
    letters.template("gate", text=TEXT, text_cy="")
    letter = waiting(letters)
    run = gather(letters)
    keep(letters, "green", 1, in_use=False)
    other = letters.queued()
    release(letters, run)
    assert letters.letter(letter).state == LetterState.HELD
    assert "There is no picture called gate" in str(letters.letter(letter).held_words)
    assert letters.letter(other).state == LetterState.QUEUED
