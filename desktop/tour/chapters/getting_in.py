"""A new desk: the guide, the recovery sheet, the lock."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QPushButton

from db.store.home import Home
from desktop.tour.setting import Tour

PASSPHRASE = "lantern gravel teacup"  # noqa: S105  of a store that the tour throws away


def set_a_new_desk_up(tour: Tour) -> None:
    """Lead a store that is thrown away afterwards through the first run."""
    tour.start(Home.at(tour.out / "new-desk"))
    hands, model = tour.hands, tour.program.first_run_model
    with tour.job("Set a new desk up") as job:
        hands.picture("first-run-council")
        hands.write("Bryn District Council")
        hands.press("Enter")
        hands.see("Your name", QLineEdit)
        hands.write("Priya Shah")
        hands.press("Tab")
        hands.write("priya")
        hands.press("Tab")
        hands.write(PASSPHRASE)
        hands.picture("first-run-you")
        hands.press("Enter")
        hands.until(lambda: model.guide.recovery_key, "the recovery key")
        hands.see("Last group of the key", QLineEdit)
        hands.picture("first-run-recovery")
        hands.write(model.guide.asked_group)
        hands.press("Enter")
        hands.until(lambda: tour.program.shift, "the workspace")
        hands.picture("empty-desk")
        job.facts["organisation"] = tour.shift.session.organisation
    tour.stop()


def sign_in_and_lock(tour: Tour) -> None:
    """Sign in at the demonstration council, lock, and come back."""
    tour.start()
    hands = tour.hands
    with tour.job("Sign in, lock and come back") as job:
        hands.picture("sign-in")
        tour.sign_in("priya")
        hands.press("Ctrl+L")
        hands.until(lambda: tour.program.shift is None, "the lock")
        hands.see("Unlock", QPushButton)
        hands.picture("locked")
        tour.sign_in("priya")
        job.facts["signed_in"] = tour.shift.session.actor.name
