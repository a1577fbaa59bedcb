from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.domain.catalogue import Service
from db.domain.service_search import find_services


def service(code: str, name: str, name_cy: str, *words: str) -> Service:
    return Service(
        code=code,
        name=name,
        name_cy=name_cy,
        area="Area",
        area_cy="Ardal",
        words=words or ("thing",),
        say_first="Say.",
        team="team",
    )


SERVICES = (
    service("missed", "Missed bin collection", "Casgliad a fethwyd", "not emptied"),
    service("new", "New bin", "Bin newydd", "broken bin", "caddy"),
    service("noise", "Noise", "Sŵn", "loud music", "neighbour's dog barking"),
    service("gas", "Gas safety visit", "Ymweliad diogelwch nwy", "boiler service"),
    service("rent", "Rent account", "Cyfrif rhent", "pay rent"),
)


def found(text: str, limit: int = 5) -> list[str]:
    return [s.code for s in find_services(SERVICES, text, limit)]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("new", "new"),
        ("NEW B", "new"),
        ("missed", "missed"),
        ("bins were not emptied", "missed"),
        ("my bin has not been emptied", "missed"),
        ("swn", "noise"),
        ("sŵn", "noise"),
        ("neighbours dog", "noise"),
        ("nosie", "noise"),
        ("colection", "missed"),
        ("boyler", "gas"),
        ("gas", "gas"),
        ("cyfrif", "rent"),
        ("caddies", "new"),
    ],
)
def test_the_service_that_is_meant_comes_first(text: str, first: str) -> None:
    assert found(text)[0] == first


def test_nothing_is_found_for_nothing_or_for_nonsense() -> None:
    assert found("") == []
    assert found("  !? ") == []
    assert found("zzxxqq") == []
    assert found("bug") == []


def test_words_that_only_join_are_used_if_there_are_no_others() -> None:
    assert found("not")[0] == "missed"
    assert "missed" not in found("has the noise not")[:1]


def test_at_most_the_asked_number_is_given() -> None:
    assert len(found("bin", 1)) == 1
    assert len(found("bin")) == 2


@given(st.text(), st.integers(0, 5))
def test_any_text_can_be_searched(text: str, limit: int) -> None:
    assert len(found(text, limit)) <= limit


def test_an_enormous_text_is_cut() -> None:
    assert found("bin " * 1_000_000)[0] in {"new", "missed"}
