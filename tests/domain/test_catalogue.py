from __future__ import annotations

import json

import msgspec
import pytest

from db.domain.catalogue import (
    CatalogueProblem,
    from_json,
    hazards,
    parse_service,
    parse_team,
    to_json,
)

BIN: dict[str, object] = {
    "code": "missed-bin",
    "name": "Missed bin",
    "name_cy": "Bin a fethwyd",
    "area": "Waste",
    "area_cy": "Gwastraff",
    "words": ["bin not emptied"],
    "say_first": "Look for a notice.",
    "team": "waste",
    "deadline": {"working_days": 2},
    "questions": [
        {"key": "tag", "label": "Was there a tag?", "kind": "yes_no"},
        {
            "key": "tag_words",
            "label": "What does it say?",
            "kind": "text",
            "when": {"key": "tag", "is": "yes"},
        },
    ],
}


def test_an_entry_becomes_a_service() -> None:
    service = parse_service(BIN)

    assert service.code == "missed-bin"
    assert service.deadline is not None
    assert service.deadline.working_days == 2
    assert service.questions[1].when is not None
    assert service.questions[1].when.accepted() == ("yes",)
    assert service.urgency == "normal"


def test_a_service_survives_its_json() -> None:
    service = parse_service(BIN)

    assert from_json(to_json(service)) == service
    assert json.loads(to_json(service))["questions"][1]["when"] == {
        "key": "tag",
        "is": "yes",
    }


def test_kept_json_from_a_newer_program_is_still_read() -> None:
    newer = json.loads(to_json(parse_service(BIN))) | {"colour": "green"}

    assert from_json(json.dumps(newer)) == parse_service(BIN)


@pytest.mark.parametrize("text", ["", "{", "[]", '{"code": "x"}', '{"code": 3}'])
def test_kept_json_that_is_damaged_is_refused(text: str) -> None:
    with pytest.raises(CatalogueProblem, match="can't be read"):
        from_json(text)


QUESTION = {"key": "bin", "label": "Which bin?", "kind": "text"}
TWO = [{"key": "a", "label": "A"}, {"key": "b", "label": "B"}]


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"lgsl": "many"}, "lgsl: Expected `int"),
        ({"colour": "green"}, "colour: there is no such field"),
        ({"code": "Missed Bin"}, "code must be like"),
        ({"name": " "}, "name is empty"),
        ({"words": []}, "words is empty"),
        ({"landlord": False, "council": False}, "landlord or council"),
        ({"identity": 4, "may_tell": "All"}, "identity must be from 0 to 3"),
        ({"identity": 2}, "may_tell goes with identity"),
        ({"hazard_words": ["gas"]}, "hazard_say goes with hazard_words"),
        ({"related": ["missed-bin"]}, "related names the service itself"),
        ({"urgency": "soon"}, "urgency: Invalid enum value"),
        ({"outcomes": ["lost"]}, r"outcomes\[0\]: Invalid enum value"),
        ({"deadline": {}}, "deadline: give either working_days or rule"),
        ({"deadline": {"working_days": 2, "rule": "foi"}}, "give either"),
        ({"deadline": {"working_days": -1}}, "0 or more"),
        ({"deadline": {"rule": "someday"}}, "deadline.rule: Invalid enum value"),
        ({"deadline": {"days": 2}}, "deadline.days: there is no such field"),
        ({"questions": ["bin"]}, r"questions\[0\]: Expected `object`"),
        ({"questions": [QUESTION, QUESTION]}, "question bin is there twice"),
        ({"questions": [QUESTION | {"key": "my bin"}]}, "must be a word"),
        ({"questions": [QUESTION | {"label": " "}]}, "label is empty"),
        ({"questions": [QUESTION | {"kind": "choice"}]}, "choices must be"),
        ({"questions": [QUESTION | {"choices": TWO}]}, "choices must be"),
        (
            {"questions": [QUESTION | {"kind": "choice", "choices": [TWO[0]] * 2}]},
            "choices must be",
        ),
        ({"questions": [QUESTION | {"least": 3, "most": 2}]}, "least is more"),
        ({"questions": [QUESTION | {"kind": "colour"}]}, r"questions\[0\].kind"),
        ({"questions": [QUESTION | {"hnt": "x"}]}, r"questions\[0\].hnt: there is no"),
        (
            {"questions": [QUESTION | {"when": {"key": "tag", "is": "yes"}}]},
            "question bin: when.key must be an earlier",
        ),
        (
            {
                "questions": [
                    QUESTION,
                    QUESTION | {"key": "b", "when": {"key": "bin", "is": "x"}},
                ]
            },
            "question b: when.key must be an earlier",
        ),
        (
            {
                "questions": [
                    {"key": "a", "label": "A?", "kind": "choice", "choices": TWO},
                    QUESTION | {"when": {"key": "a", "is": ["a", "c"]}},
                ]
            },
            "question bin: when.is must be among a, b",
        ),
    ],
)
def test_a_wrong_entry_names_itself_and_the_field(
    change: dict[str, object], words: str
) -> None:
    with pytest.raises(CatalogueProblem, match=words) as caught:
        parse_service(BIN | change)

    assert caught.value.entry == str((BIN | change)["code"])


def test_an_entry_without_a_code_says_so() -> None:
    with pytest.raises(CatalogueProblem, match="an entry without a code"):
        parse_service({"name": "Bin"})


@pytest.mark.parametrize(
    ("change", "words"),
    [({"code": "A"}, "code must be"), ({"name_cy": ""}, "name or name_cy is empty")],
)
def test_a_wrong_team_is_refused(change: dict[str, object], words: str) -> None:
    team: dict[str, object] = {
        "code": "waste",
        "name": "Waste",
        "name_cy": "Gwastraff",
        "does": "Bins.",
    }
    assert parse_team(team).outside is False
    with pytest.raises(CatalogueProblem, match=words):
        parse_team(team | change)


def test_hazard_words_are_found_as_whole_words_only() -> None:
    service = msgspec.structs.replace(
        parse_service(BIN),
        hazard_words=("gas", "smell of gas", "can't breathe"),
        hazard_say="Leave",
    )

    assert hazards(service, "There is a SMELL of gas!") == ("gas", "smell of gas")
    assert hazards(service, "He can\N{RIGHT SINGLE QUOTATION MARK}t breathe") == (
        "can't breathe",
    )
    assert hazards(service, "Gaslight Road") == ()
