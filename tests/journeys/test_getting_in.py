"""A new desk is set up, locked, and opened again; all of it by keys."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit

from tests.fixtures.journey import PASSPHRASE, Journey


def set_up(journey: Journey) -> None:
    """Lead a new desk through the three steps of the guide."""
    hands, guide = journey.hands, journey.program.first_run_model
    hands.write("Bryn District Council")
    hands.press("Enter")
    hands.see("Your name", QLineEdit)
    hands.write("Priya Shah")
    hands.press("Tab")
    hands.write("priya")
    hands.press("Tab")
    hands.write(PASSPHRASE)
    hands.press("Enter")
    hands.until(lambda: guide.guide.recovery_key, "the recovery key")
    hands.see("Last group of the key", QLineEdit)
    hands.write(guide.guide.asked_group)
    hands.press("Enter")
    hands.until(lambda: journey.program.shift, "the workspace")


def test_a_new_desk_is_set_up_locked_and_opened_again(
    open_program: Callable[[], Journey],
) -> None:
    journey = open_program()
    set_up(journey)
    hands, program = journey.hands, journey.program
    shift = program.shift
    assert shift is not None
    assert shift.session.organisation == "Bryn District Council"

    hands.press("Ctrl+L")
    hands.until(lambda: program.shift is None, "the lock")
    hands.write("not the passphrase")
    hands.press("Enter")
    hands.until(program.entrance.passphrase.error, "the refusal")
    assert program.shift is None
    hands.until(program.entrance.passphrase.isEnabled, "another try")


def test_steps_that_lack_something_say_what(
    open_program: Callable[[], Journey],
) -> None:
    journey = open_program()
    hands, guide = journey.hands, journey.program.first_run
    hands.press("Enter")
    assert "name" in guide.fields["organisation"].error()
    hands.write("Bryn")
    hands.press("Enter")
    hands.see("Your name", QLineEdit)
    hands.press("Enter")
    for field in ("name", "sign_in_name", "passphrase"):
        assert guide.fields[field].error()
    assert guide.fields["name"].control.hasFocus()
