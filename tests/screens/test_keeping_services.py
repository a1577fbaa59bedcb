"""The catalogue as its keepers see it: editions, danger, questions, old entries."""

from __future__ import annotations

import json

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from sqlalchemy.orm import Session

from db.domain.catalogue import WelshTexts, parse_service, to_json
from db.queries.catalogue import services_in_force
from desktop.admin.service_entry import entry_of
from desktop.runtime.resource_files import (
    shipped_services,
    shipped_teams,
)
from tests.fixtures.keeping import TODAY, TOMORROW, Keeping
from widgets.buttons import QuietButton


def test_a_new_edition_holds_from_its_day(keeping: Keeping) -> None:
    part = keeping.services
    keeping.room.open_part("services")
    part.open_record("missed-collection")
    form = part.pane
    assert form.valid_from.day() == TOMORROW
    form.name_field.set_text("Bin not emptied")
    named = {b.accessibleName(): b for b in form.questions.findChildren(QuietButton)}
    named["Down: Address it is about"].click()
    named = {b.accessibleName(): b for b in form.questions.findChildren(QuietButton)}
    named["Up: Address it is about"].click()
    form.questions.add.click()
    asked = form.questions.form
    asked.label.set_text("Is it a shared bin?")
    asked.kind.set_value("yes_no")
    asked.done.click()
    part.save.click()
    assert form.note.error()
    form.note.set_text("Crews ask for it")
    control = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(form.words.box, Qt.Key.Key_Return, control)
    assert "\n" not in form.words.text()
    with Session(keeping.store.readers) as session:
        now = services_in_force(session, TODAY)["missed-collection"]
        then = services_in_force(session, TOMORROW)["missed-collection"]
    assert (now.number, now.service.name) == (1, "Missed bin collection")
    assert (then.number, then.service.name) == (2, "Bin not emptied")
    assert then.service.questions[-1].label == "Is it a shared bin?"
    assert then.service.questions[:-1] == now.service.questions
    assert part.records["missed-collection"].number == then.number


def test_the_line_that_finds_leads_into_the_list(keeping: Keeping) -> None:
    """Letters, then Enter opens the first that is left; Down goes to the list."""
    part = keeping.services
    keeping.room.open_part("services")
    line = part.finder.line
    QTest.keyClicks(line, "missed bin")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert part.open_key == part.list.current_key()
    assert part.open_key is not None
    part.list.select_key(None)
    QTest.keyClick(line, Qt.Key.Key_Down)
    assert part.list.current_key() is not None


def test_an_entry_that_cannot_be_used_is_refused_beside_its_field(
    keeping: Keeping,
) -> None:
    part = keeping.services
    keeping.room.open_part("services")
    part.open_record("missed-collection")
    form = part.pane
    form.words.set_value(" , ")
    form.days.set_text("soon")
    part.save.click()
    assert form.words.error()
    assert form.days.error()
    form.words.set_value("bins")
    form.days.set_text("3")
    asked = enumerate(form.questions.lines)
    hanging = next(n for n, question in asked if question["when"])
    for place in range(hanging, 0, -1):
        form.questions.shift(place, -1)
    part.save.click()
    assert "later" in form.questions.error()
    with Session(keeping.store.readers) as session:
        assert services_in_force(session, TOMORROW)["missed-collection"].number == 1


def test_a_service_is_retired_and_comes_back(keeping: Keeping) -> None:
    part = keeping.services
    keeping.room.open_part("services")
    part.open_record("missed-collection")
    part.pane.note.set_text("Goes to the contractor")
    part.retire.click()
    with Session(keeping.store.readers) as session:
        assert "missed-collection" in services_in_force(session, TODAY)
        assert "missed-collection" not in services_in_force(session, TOMORROW)
    undo = keeping.said[-1][1]
    assert callable(undo)
    undo()
    with Session(keeping.store.readers) as session:
        assert "missed-collection" in services_in_force(session, TOMORROW)


def test_a_new_service_is_found_by_its_code(keeping: Keeping) -> None:
    part = keeping.services
    keeping.room.open_part("services")
    part.start_new()
    form = part.pane
    for field in (form.name_field, form.name_cy, form.area, form.area_cy):
        field.set_text("Café licences")
    form.words.set_value("pavement café, tables outside")
    form.say_first.set_value("Look at the map first.")
    form.team.set_value(shipped_teams()[0].code)
    form.valid_from.set_day(TODAY)
    form.note.set_text("New duty")
    part.save.click()
    assert part.open_key == "cafe-licences"
    with Session(keeping.store.readers) as session:
        assert services_in_force(session, TODAY)["cafe-licences"].number == 1


def _welsh_of(keeping: Keeping, code: str) -> WelshTexts:
    with Session(keeping.store.readers) as session:
        return services_in_force(session, TOMORROW)[code].service.welsh


def test_welsh_that_no_longer_fits_its_english_goes(keeping: Keeping) -> None:
    before = next(one for one in shipped_services() if one.welsh.say_first)
    part = keeping.services
    keeping.room.open_part("services")
    part.open_record(before.code)
    form = part.pane
    assert form.welsh.fields["say_first"].text() == before.welsh.say_first
    form.say_first.set_value("Ask for the day first.")
    form.note.set_text("The rule changed")
    part.save.click()
    after = _welsh_of(keeping, before.code)
    assert after.say_first == ""
    assert after.self_serve == before.welsh.self_serve
    assert form.welsh.fields["say_first"].text() == ""


def test_welsh_written_anew_beside_its_english_is_kept(keeping: Keeping) -> None:
    before = next(one for one in shipped_services() if one.welsh.say_first)
    part = keeping.services
    keeping.room.open_part("services")
    part.open_record(before.code)
    form = part.pane
    form.say_first.set_value("Ask for the day first.")
    form.welsh.fields["say_first"].set_value("Gofynnwch am y diwrnod yn gyntaf.")
    form.note.set_text("The rule changed")
    part.save.click()
    assert _welsh_of(keeping, before.code).say_first == (
        "Gofynnwch am y diwrnod yn gyntaf."
    )


def _as_kept(entry: dict[str, object]) -> dict[str, object]:
    kept: dict[str, object] = json.loads(to_json(parse_service(entry)))
    return kept


def test_what_nobody_touched_in_the_form_stays_as_it_was(keeping: Keeping) -> None:
    keeping.room.open_part("services")
    form = keeping.services.pane
    assert len(keeping.services.records) == len(shipped_services())
    for record in keeping.services.records.values():
        form.fill(record.body, TOMORROW)
        for place in range(len(form.questions.lines)):
            form.questions.open(place)
        assert form.questions.take_open()
        assert _as_kept(entry_of(form.text(), record.body)) == record.body
        # All but these, which its cases go by, stands in the form.
        beside = ("code", "scope", "tasks", "closing_approved")
        hidden = {name: record.body[name] for name in beside}
        assert _as_kept(entry_of(form.text(), hidden)) == record.body


def test_a_closed_team_and_a_retired_article_stay_until_another_is_chosen(
    keeping: Keeping,
) -> None:
    keeping.room.open_part("services")
    form = keeping.services.pane
    record = keeping.services.records["missed-collection"]
    body = {**record.body, "team": "old-team", "guidance": "old-article"}
    form.fill(body, TOMORROW)
    entry = entry_of(form.text(), body)
    assert (entry["team"], entry["guidance"]) == ("old-team", "old-article")


def test_danger_endings_and_belonging_are_edited(keeping: Keeping) -> None:
    part, form = keeping.services, keeping.services.pane
    keeping.room.open_part("services")
    part.open_record("missed-collection")
    form.hazards.words.set_value("needles, glass")
    form.concerns.lgsl.set_text("many")
    form.concerns.whose.set_ticked(())
    form.note.set_text("Sharps")
    part.save.click()
    for field in (form.hazards.say, form.concerns.lgsl, form.concerns.whose):
        assert field.error()
    form.hazards.say.set_value("Don't touch it.")
    form.concerns.lgsl.set_text("524")
    form.concerns.whose.set_ticked({"landlord"})
    form.concerns.outcomes.set_ticked({"answered", "referred"})
    form.concerns.related.set_keys(["street-litter"])
    part.save.click()
    with Session(keeping.store.readers) as session:
        then = services_in_force(session, TOMORROW)["missed-collection"].service
    assert (then.hazard_words, then.hazard_say) == (
        ("needles", "glass"),
        "Don't touch it.",
    )
    assert (then.lgsl, then.landlord, then.council) == (524, True, False)
    assert (then.outcomes, then.related) == (
        ("answered", "referred"),
        ("street-litter",),
    )


def test_a_question_has_bounds_days_ahead_and_one_answer_a_contact(
    keeping: Keeping,
) -> None:
    part, form = keeping.services, keeping.services.pane
    keeping.room.open_part("services")
    part.open_record("missed-collection")
    form.questions.add.click()
    asked = form.questions.form
    asked.label.set_text("What did it cost?")
    asked.kind.set_value("money")
    asked.least.set_text("12.50")
    asked.most.set_text("£1")
    asked.once.set_answer(True)
    asked.done.click()
    assert asked.most.error()
    asked.most.set_text("100")
    asked.done.click()
    made = form.questions.lines[-1]
    assert (made["least"], made["most"], made["ask_every"]) == (1250, 10000, "contact")
    form.questions.open(len(form.questions.lines) - 1)
    asked.kind.set_value("date")
    asked.future.set_answer(True)
    asked.done.click()
    made = form.questions.lines[-1]
    assert (made["least"], made["future"]) == (None, True)


def test_a_question_that_is_half_typed_comes_back(keeping: Keeping) -> None:
    part, form = keeping.services, keeping.services.pane
    keeping.room.open_part("services")
    part.open_record("missed-collection")
    form.questions.add.click()
    form.questions.form.label.set_text("Is it a sha")
    keeping.room.keep_drafts()
    part.open_record("street-litter")
    assert form.questions.form.isHidden()
    part.open_record("missed-collection")
    assert form.questions.form.label.text() == "Is it a sha"
    assert not form.questions.form.isHidden()
