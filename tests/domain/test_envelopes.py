"""What a window shows of a page, against the table that was worked out by hand."""

from __future__ import annotations

import tomllib
from importlib.resources import files

import msgspec
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from db.domain.letters.envelopes import (
    Envelope,
    NotifyPage,
    Zone,
    check_envelope,
    read_envelopes,
)
from db.errors import FieldProblem

Read = tuple[dict[str, Envelope], NotifyPage]


@pytest.fixture(scope="module")
def shipped() -> Read:
    text = files("resources").joinpath("letters", "envelopes.toml").read_text("utf-8")
    return read_envelopes(tomllib.loads(text))


@pytest.mark.parametrize(
    ("key", "safe", "keep_out", "folds"),
    [
        ("dl", Zone(20, 57, 100, 81), Zone(10, 46, 110, 92), [99, 198]),
        ("dl-105", Zone(20, 57, 100, 87), Zone(10, 52, 110, 92), [105, 210]),
        ("c5", Zone(20, 67, 91, 88.5), Zone(1, 53.5, 110, 102), [148.5]),
    ],
)
def test_the_zones_are_those_of_the_table(
    shipped: Read, key: str, safe: Zone, keep_out: Zone, folds: list[float]
) -> None:
    envelope = shipped[0][key]
    assert envelope.safe == safe
    assert envelope.keep_out == keep_out
    assert list(envelope.folds_mm) == folds


def test_every_envelope_says_who_says_so(shipped: Read) -> None:
    for envelope in shipped[0].values():
        assert envelope.source
        assert envelope.name_cy


def test_notify_has_a_page_of_its_own(shipped: Read) -> None:
    notify = shipped[1]
    assert notify.printable == Zone(15, 5, 195, 292)
    assert notify.blank.holds(notify.address)
    assert notify.address.width == pytest.approx(95.4)
    assert notify.address.height == pytest.approx(26.8)
    assert not notify.contact.touches(notify.blank)
    assert (notify.most_pages, notify.body_mm, notify.templated_body_mm) == (
        10,
        95,
        104,
    )


def test_an_address_for_notify_would_not_show_in_a_stock_envelope(
    shipped: Read,
) -> None:
    envelopes, notify = shipped
    assert not any(e.safe.holds(notify.address) for e in envelopes.values())


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"width_mm": 200}, "width_mm"),
        ({"panel_mm": 111}, "panel_mm"),
        ({"panel_mm": 60}, "window"),
        ({"body_mm": 91}, "body_mm"),
        ({"folds_mm": (198, 99)}, "folds_mm"),
        ({"folds_mm": (99, 298)}, "folds_mm"),
    ],
)
def test_measures_that_can_not_be_are_refused(
    shipped: Read, change: dict[str, object], field: str
) -> None:
    envelope = shipped[0]["dl"]
    wrong = msgspec.convert(msgspec.to_builtins(envelope) | change, Envelope)
    with pytest.raises(FieldProblem) as caught:
        check_envelope(wrong)
    assert caught.value.field == field


@given(
    across=st.floats(0, 1),
    down=st.floats(0, 1),
    key=st.sampled_from(["dl", "dl-105", "c5"]),
)
def test_wherever_the_page_lies_the_safe_zone_shows(
    shipped: Read, across: float, down: float, key: str
) -> None:
    """Slide the page in its envelope: the safe zone shows, the rest is kept clear."""
    envelope = shipped[0][key]
    assume(envelope.height_mm >= envelope.panel_mm)
    right = across * (envelope.width_mm - 210)
    below = down * (envelope.height_mm - envelope.panel_mm)
    window, top = envelope.window, envelope.height_mm
    on_page = Zone(
        window.left_mm - right,
        top - window.bottom_mm - window.height_mm - below,
        window.left_mm + window.width_mm - right,
        top - window.bottom_mm - below,
    )
    assert on_page.holds(envelope.safe, slack=1e-6)
    assert envelope.keep_out.holds(on_page, slack=1e-6)
