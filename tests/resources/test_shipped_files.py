from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import get_args

import phonenumbers
import pytest

from db.domain import contacts, identity, links, marker_lists, needs
from db.domain.catalogue import (
    CatalogueProblem,
    Outcome,
    Service,
    StatutoryRule,
    Told,
    Urgency,
    from_json,
    to_json,
)
from db.domain.deadline_rules import RULES
from db.domain.post.document_types import RETURNED_MAIL, UNIDENTIFIED, by_key
from db.domain.post.schedule import RETENTION
from db.domain.post.urgent import RULES as URGENT
from db.domain.questions import check_answers
from db.domain.service_search import find_services
from db.errors import FieldProblems
from desktop.runtime.resource_files import (
    LIST_NAMES,
    document_types,
    languages,
    shipped_guidance,
    shipped_list,
    shipped_services,
    shipped_teams,
)

CODES = [service.code for service in shipped_services()]


@cache
def catalogue() -> dict[str, Service]:
    return {service.code: service for service in shipped_services()}


def test_there_are_services_enough_and_no_code_twice() -> None:
    assert len(CODES) >= 70
    assert len(set(CODES)) == len(CODES)
    assert sum(service.landlord for service in catalogue().values()) >= 30
    assert sum(service.council for service in catalogue().values()) >= 60


@pytest.mark.parametrize("code", CODES)
def test_whatever_a_service_names_is_there(code: str) -> None:
    service = catalogue()[code]
    teams = {team.code: team for team in shipped_teams()}

    assert set(service.related) <= catalogue().keys()
    assert service.guidance in {a.slug for a in shipped_guidance()} | {None}
    assert service.team in teams
    assert service.consent_needed or not teams[service.team].outside


@pytest.mark.parametrize("code", CODES)
def test_a_service_survives_its_json(code: str) -> None:
    service = catalogue()[code]
    assert from_json(to_json(service)) == service


@pytest.mark.parametrize("code", CODES)
def test_a_service_is_found_by_name_and_by_everything_people_say(code: str) -> None:
    service = catalogue()[code]
    every = tuple(catalogue().values())

    for text in (service.name, service.name_cy):
        assert find_services(every, text, 1) == [service], text
    for text in service.words:
        assert service in find_services(every, text, 4), text


def misspell(word: str) -> str:
    """Return *word* with the two letters in its middle the other way round."""
    middle = len(word) // 2
    return word[: middle - 1] + word[middle] + word[middle - 1] + word[middle + 1 :]


@pytest.mark.parametrize("code", CODES)
def test_a_service_is_found_by_a_misspelling(code: str) -> None:
    service = catalogue()[code]
    every = tuple(catalogue().values())
    spelt = re.findall(r"[a-z]{5,}", " ".join((service.name.lower(), *service.words)))
    tried = [misspell(word) for word in spelt if misspell(word) != word]

    assert any(service in find_services(every, word, 6) for word in tried)


@pytest.mark.parametrize("code", CODES)
def test_a_service_that_is_passed_on_has_a_deadline_and_questions(code: str) -> None:
    service = catalogue()[code]
    advice_only = service.outcomes and "referred" not in service.outcomes
    if service.deadline is None:
        assert advice_only or service.consent_needed
    else:
        assert service.questions
    assert service.say_first.count("**") % 2 == 0
    assert service.hazard_say.count("**") % 2 == 0


@pytest.mark.parametrize("code", CODES)
def test_an_empty_form_asks_only_for_what_is_required(code: str) -> None:
    service = catalogue()[code]
    required = {q.key for q in service.questions if q.required and q.when is None}
    refused: set[str] = set()
    try:
        check_answers(service, {}, date(2026, 11, 3))
    except FieldProblems as found:
        refused = {problem.field for problem in found.problems}

    assert refused == required


def test_every_question_and_choice_has_welsh() -> None:
    questions = [q for service in catalogue().values() for q in service.questions]
    choices = [choice for question in questions for choice in question.choices]

    assert [q.label for q in questions if not q.label_cy] == []
    assert [c.label for c in choices if not c.label_cy] == []
    assert [q.hint for q in questions if q.hint and not q.hint_cy] == []


@pytest.mark.parametrize("code", CODES)
def test_everything_a_service_says_is_said_in_welsh_too(code: str) -> None:
    service = catalogue()[code]
    for field in get_args(Told):
        english, welsh = getattr(service, field), service.told(field, "cy")
        assert (welsh != english) == bool(english) or english.startswith("gov.uk/")
        assert welsh.count("**") == english.count("**")
        numbers = re.findall(r"(?:0800|01|999|101|111|116 ?123)[\d ]*", english)
        assert all(number.strip() in welsh for number in numbers)


def test_one_key_means_one_kind_of_answer_within_a_contact() -> None:
    kinds: dict[str, set[str]] = {}
    for service in catalogue().values():
        for question in service.questions:
            if question.ask_every == "contact":
                kinds.setdefault(question.key, set()).add(question.kind)
    assert all(len(found) == 1 for found in kinds.values())


def test_articles_are_enough_short_and_about_services_that_exist() -> None:
    articles = shipped_guidance()

    assert len(articles) >= 35
    for article in articles:
        assert set(article.services) <= catalogue().keys(), article.slug
        assert 50 <= len(article.body.split()) <= 200, article.slug
        assert "\n- " in article.body or "## " in article.body, article.slug
        assert article.review_on > date(2026, 11, 1), article.slug


def test_an_article_and_its_services_name_each_other() -> None:
    articles = {article.slug: article for article in shipped_guidance()}
    for service in catalogue().values():
        if service.guidance:
            assert service.code in articles[service.guidance].services


def test_teams_have_their_own_codes_and_numbers_kept_for_drama() -> None:
    teams = shipped_teams()

    assert len({team.code for team in teams}) == len(teams)
    for team in teams:
        number = phonenumbers.parse(team.phone, "GB")
        assert str(number.national_number).startswith("1632960"), team.code


@pytest.mark.parametrize("name", LIST_NAMES)
def test_a_list_has_no_key_twice(name: str) -> None:
    counted = Counter(entry.key for entry in shipped_list(name))
    assert counted
    assert max(counted.values()) == 1


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("adjustments", needs.ADJUSTMENT_NAMES),
        ("authority_scopes", links.SCOPE_NAMES),
        ("avoidable_reasons", contacts.AVOIDABLE_NAMES),
        ("channels", contacts.CHANNEL_NAMES),
        ("outcomes", contacts.OUTCOME_NAMES),
        ("urgencies", contacts.URGENCY_NAMES),
        ("contact_methods", needs.METHOD_NAMES),
        ("identity_documents", identity.DOCUMENT_NAMES),
        ("letter_formats", needs.FORMAT_NAMES),
        ("link_kinds", links.LINK_NAMES),
        ("marker_categories", marker_lists.CATEGORY_NAMES),
        ("marker_instructions", marker_lists.INSTRUCTION_NAMES),
        ("premises_hazards", marker_lists.HAZARD_NAMES),
        ("premises_precautions", marker_lists.PRECAUTION_NAMES),
    ],
)
def test_lists_are_those_of_the_rules(name: str, words: Mapping[StrEnum, str]) -> None:
    listed = [(entry.key, entry.label) for entry in shipped_list(name)]

    assert listed == [(key.value, label) for key, label in words.items()]


def test_a_child_is_no_way_of_interpreting() -> None:
    ways = [
        needs.Interpreting(entry.key) for entry in shipped_list("interpreter_modes")
    ]

    assert ways == [way for way in needs.Interpreting if way != "child"]


def test_lists_agree_with_the_catalogue() -> None:
    assert [entry.key for entry in shipped_list("outcomes")] == [*get_args(Outcome)]
    assert [entry.key for entry in shipped_list("urgencies")] == [*get_args(Urgency)]


def test_a_statutory_deadline_is_one_that_can_be_reckoned() -> None:
    assert set(get_args(StatutoryRule)) <= RULES.keys()


def test_languages_are_many_and_written_their_own_way() -> None:
    spoken = languages()
    right_to_left = {"R", "AL"}

    assert len(spoken) >= 60
    assert len({language.code for language in spoken}) == len(spoken)
    assert [s.name for s in spoken] == sorted(s.name for s in spoken)
    for language in spoken:
        runs = {unicodedata.bidirectional(c) for c in language.own_name}
        assert bool(runs & right_to_left) == language.right_to_left, language.name
        assert language.own_name == unicodedata.normalize("NFC", language.own_name)
    assert {s.code for s in spoken if s.signed} >= {"bfi"}


@pytest.mark.parametrize(
    ("name", "text", "words"),
    [
        ("catalogue/waste.toml", "[[service]", "waste.toml: can't be read"),
        ("catalogue/waste.toml", "area = 'Waste'", "waste.toml: service: must be"),
        (
            "catalogue/waste.toml",
            "area = 'Waste'\n[[service]]\ncode = 'bins'\ncolour = 'red'",
            "waste.toml: bins: colour: there is no such field",
        ),
        ("catalogue/welsh.toml", "x = 1", "welsh.toml: phrases: is missing"),
    ],
)
def test_a_wrong_file_is_named(
    name: str, text: str, words: str, tmp_path: Path
) -> None:
    (tmp_path / "catalogue").mkdir()
    (tmp_path / "catalogue" / "welsh.toml").write_text("[phrases]\n", "utf-8")
    (tmp_path / name).write_text(text, "utf-8")

    with pytest.raises(CatalogueProblem, match=words):
        shipped_services(tmp_path)


def test_an_article_under_another_name_is_refused(tmp_path: Path) -> None:
    text = '+++\nslug = "a"\ntitle = "A"\nreview_on = 2027-01-01\n+++\nWords.\n'
    (tmp_path / "guidance").mkdir()
    (tmp_path / "guidance" / "b.md").write_text(text, "utf-8")

    with pytest.raises(CatalogueProblem, match=r"b\.md: a: slug"):
        shipped_guidance(tmp_path)


def test_each_type_of_document_names_a_service_and_a_team_that_are_there() -> None:
    services = {service.code: service.lgsl for service in shipped_services()}
    teams = {team.code for team in shipped_teams()}
    types = by_key(document_types())

    assert {RETURNED_MAIL, UNIDENTIFIED} <= types.keys()
    assert RETENTION.keys() == types.keys()
    for each in types.values():
        assert each.team in teams, each.key
        if each.service is not None:
            assert services[each.service] == each.lgsl, each.key
        assert each.urgent is None or each.urgent in URGENT, each.key
