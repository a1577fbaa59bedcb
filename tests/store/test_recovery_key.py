from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.errors import FieldProblem
from db.store.recovery_key import SYMBOLS, new_recovery_key, read, spelled

KEYS = st.binary(min_size=20, max_size=20)


@given(KEYS)
def test_what_is_printed_is_read_back_however_it_is_typed(value: bytes) -> None:
    printed = spelled(value)
    assert [len(group) for group in printed.split("-")] == [5] * 8
    assert read(printed) == value
    typed = printed.lower().replace("-", "  ").replace("0", "o").replace("1", "l")
    assert read(typed) == value


@given(KEYS, st.integers(0, 39), st.sampled_from(SYMBOLS))
def test_one_wrong_symbol_is_traced_to_its_group(
    value: bytes, place: int, symbol: str
) -> None:
    symbols = list(spelled(value).replace("-", ""))
    if symbols[place] == symbol:
        return
    symbols[place] = symbol
    with pytest.raises(FieldProblem, match=rf"Group {place // 5 + 1} "):
        read("".join(symbols))


@given(KEYS, st.integers(0, 38))
def test_two_swapped_neighbours_are_noticed(value: bytes, place: int) -> None:
    symbols = list(spelled(value).replace("-", ""))
    if symbols[place] == symbols[place + 1]:
        return
    symbols[place], symbols[place + 1] = symbols[place + 1], symbols[place]
    with pytest.raises(FieldProblem, match="mistyped"):
        read("".join(symbols))


@given(KEYS)
def test_two_swapped_groups_are_noticed(value: bytes) -> None:
    groups = spelled(value).split("-")
    if groups[2][:4] == groups[3][:4]:
        return
    groups[2], groups[3] = groups[3], groups[2]
    with pytest.raises(FieldProblem, match="Group 3"):
        read("-".join(groups))


def test_a_missing_group_is_counted() -> None:
    with pytest.raises(FieldProblem, match="35 letters and digits instead of 40"):
        read(new_recovery_key()[:-6])


def test_no_two_keys_are_alike() -> None:
    assert new_recovery_key() != new_recovery_key()
