"""A catalogue entry between its form and its value."""

from __future__ import annotations

from desktop.admin.question_entry import choices_of, key_for
from desktop.admin.service_entry import code_for


def test_a_choice_keeps_its_key_when_its_words_change() -> None:
    before = [{"key": "refuse", "label": "Refuse"}, {"key": "food", "label": "Food"}]
    made = choices_of("Refuse | Sbwriel\nFood waste\n", before)
    assert [choice["key"] for choice in made] == ["refuse", "food"]
    assert made[0]["label_cy"] == "Sbwriel"
    more = choices_of("Food\nGlass\nRefuse", before)
    assert [choice["key"] for choice in more] == ["food", "glass", "refuse"]


def test_a_new_entry_is_called_by_its_name() -> None:
    assert code_for("Café licences") == "cafe-licences"
    assert code_for("24-hour line") == "service-24-hour-line"


def test_a_new_question_takes_no_key_of_another() -> None:
    assert key_for("Which bin was it that day?", ["which_bin_was_it"]) == (
        "which_bin_was_it_2"
    )
    assert key_for("3 days?", []) == "answer_3_days"
