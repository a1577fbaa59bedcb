"""What a scanner offers, and a profile in its words."""

from __future__ import annotations

import pytest

from db.errors import FieldProblem, Unavailable
from desktop.postroom.intake.scanning.contract import Device, Option, OptionKind
from desktop.postroom.intake.scanning.option_text import options_in
from desktop.postroom.intake.scanning.sane import SaneScanner
from desktop.postroom.intake.scanning.settings import (
    Settings,
    Wanted,
    checked,
    settings_for,
)
from tests.fixtures.scanner import DEVICE


def choice(name: str, *choices: str) -> Option:
    return Option(name, OptionKind.CHOICE, choices=choices)


BED = (
    Option("x", OptionKind.RANGE, least=0, most=215.9, unit="mm"),
    Option("y", OptionKind.RANGE, least=0, most=297, unit="mm"),
)


def test_the_scanners_of_this_pc(scanner: SaneScanner) -> None:
    assert scanner.devices()[0] == Device("test:0", "Noname frontend-tester")


def test_every_option_is_there_with_what_it_takes(scanner: SaneScanner) -> None:
    options = {each.name: each for each in scanner.options(DEVICE)}
    assert options["source"].choices == ("Flatbed", "Automatic Document Feeder")
    assert options["source"].value == "Flatbed"
    assert options["mode"].group == "Scan Mode"
    resolution = options["resolution"]
    assert (resolution.least, resolution.most, resolution.step) == (1, 1200, 1)
    assert resolution.unit == "dpi"
    assert options["read-delay"].kind is OptionKind.SWITCH
    assert options["x"].most == 200
    assert not options["three-pass"].active
    assert "hand-scanner" in options["hand-scanner"].words.casefold()
    words = options["int-constraint-word-list"]
    assert (words.choices[-1], words.unit) == ("1073741824", "bit")
    assert options["gamma-table"].many
    assert options["button"].kind is OptionKind.BUTTON
    assert options["string"].kind is OptionKind.TEXT
    assert options["int"].kind is OptionKind.NUMBER
    # What only the device's own buttons set can't be set by us.
    assert not options["bool-soft-detect"].active
    assert "print-options" not in options


def test_some_options_are_there_once_others_are_set(scanner: SaneScanner) -> None:
    options = scanner.options(DEVICE, {"mode": "Color"})
    assert {each.name: each for each in options}["three-pass"].active


def test_a_scanner_that_is_not_there_is_said_in_words(scanner: SaneScanner) -> None:
    with pytest.raises(Unavailable, match="Check its cable"):
        scanner.options("test:9")


def test_one_profile_suits_scanners_that_call_things_otherwise() -> None:
    both = Wanted(mode="colour", duplex="both_sides")
    by_source = [choice("source", "Flatbed", "ADF", "ADF Duplex"), *BED]
    by_switch = [
        choice("source", "Flatbed", "Automatic Document Feeder"),
        Option("duplex", OptionKind.SWITCH, choices=("yes", "no")),
    ]
    by_mode = [choice("source", "ADF"), choice("adf-mode", "Simplex", "Duplex")]
    colour = choice("mode", "Lineart", "Gray", "24bit Color")
    found = [
        settings_for(both, [*each, colour]) for each in (by_source, by_switch, by_mode)
    ]
    assert [dict(each.values) for each in found] == [
        {"source": "ADF Duplex", "mode": "24bit Color", "x": "210", "y": "297"},
        {"source": "Automatic Document Feeder", "duplex": "yes", "mode": "24bit Color"},
        {"source": "ADF", "adf-mode": "Duplex", "mode": "24bit Color"},
    ]
    assert all(each.sides == 2 and each.fed for each in found)
    front = settings_for(Wanted(), [*by_source, colour])
    assert front.values["source"] == "ADF"
    assert front.sides == 1


def test_the_next_finer_resolution_of_a_list_is_taken() -> None:
    option = choice("resolution", "75", "150", "300", "600")
    assert settings_for(Wanted(resolution_dpi=200), [option]).dpi == 300
    with pytest.raises(FieldProblem, match="At most 600"):
        settings_for(Wanted(resolution_dpi=1200), [option])


def test_a_flatbed_takes_one_page_at_a_time() -> None:
    flat = settings_for(Wanted(source="flatbed"), [choice("source", "Flatbed", "ADF")])
    assert isinstance(flat, Settings)
    assert not flat.fed


@pytest.mark.parametrize(
    ("wanted", "field"),
    [
        (Wanted(source="Cupboard"), "source"),
        (Wanted(mode="infrared"), "mode"),
        (Wanted(resolution_dpi=5000), "resolution_dpi"),
        (Wanted(duplex="both_sides"), "duplex"),
        (Wanted(paper="B7"), "paper"),
        (Wanted(source="Flatbed", duplex="two_pass"), "duplex"),
        (Wanted(options={"output-file": "/tmp/x"}), "options"),  # noqa: S108  it is refused
        (Wanted(options={"batch-script": "rm"}), "options"),
        (Wanted(options={"depth": "9"}), "options"),
        (Wanted(options={"read-limit": "perhaps"}), "options"),
        (Wanted(options={"read-limit-size": 0}), "options"),
        (Wanted(options={"button": True}), "options"),
        (Wanted(options={"int": "many"}), "options"),
        (Wanted(options={"string": "two\nlines"}), "options"),
    ],
)
def test_what_a_scanner_does_not_take_is_said_beside_its_field(
    scanner: SaneScanner, wanted: Wanted, field: str
) -> None:
    with pytest.raises(FieldProblem) as refused:
        settings_for(wanted, scanner.options(DEVICE))
    assert refused.value.field == field


def test_values_are_put_in_the_scanners_own_spelling() -> None:
    switch = Option("x-lamp", OptionKind.SWITCH, choices=("yes", "no"))
    assert checked(switch, value=True) == "yes"
    assert checked(choice("mode", "Gray"), "gray") == "Gray"


def test_text_that_is_no_list_of_options_gives_none() -> None:
    assert options_in("") == []
    assert options_in("scanimage: no SANE devices found\n    --odd 1|2 [1]") == []
