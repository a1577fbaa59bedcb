"""What the counter passed on is said once on a page."""

from __future__ import annotations

from desktop.casework.enquiry_words import passed_on

PLACE = "14b Station Road, Maldon, CM9 4LQ"


def test_the_title_and_an_address_are_said_once() -> None:
    summary = (
        f"Repair\nProperty: {PLACE}\nAddress it is about: {PLACE}\nIs it worse? No"
    )
    assert (
        passed_on(summary, "Repair") == f"Address it is about: {PLACE}\nIs it worse? No"
    )


def test_words_of_their_own_stay_as_they_are() -> None:
    assert passed_on("Repair", "Repair") == "Repair"
    words = "Since: Monday\n\nThe latch: broken\nNeighbour heard it too"
    assert passed_on(words, "Repair") == words
