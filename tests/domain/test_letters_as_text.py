"""A letter as plain text: every word is there, and it reads well aloud."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from db.domain.letters.document import Face, LetterText, Picture
from db.domain.letters.fragments import Fragment, fragments_by_key
from db.domain.letters.merge import merge
from db.domain.letters.plain_text import blocks_as_text, letter_as_text
from db.domain.letters.template import parse_template
from db.domain.letters.values import Values

LETTER = """((salutation))

# Your rent account

You owe **((owed))**. Pay at [www.example.org](https://www.example.org/) or
[ring us](tel:01632960050).

## What you owe

| Week | Owed |
|------|-----:|
| 1 June | £5.00 |
| 8 June | |

1. Pay.
2. Ring
((who)).

- ((things))

### How to pay

[[sign-off]]
"""
SIGN_OFF = parse_template("((yours sincerely))\n((team))", is_fragment=True)
VALUES: Values = {
    "salutation": "Dear Jo",
    "owed": "<b>£5</b>",
    "who": "Sam",
    "things": ("a book", "a key"),
    "team": "Rents",
}


def test_a_letter_reads_well() -> None:
    fragments = fragments_by_key(Fragment("sign-off", SIGN_OFF, sign_off=True))
    blocks = merge(parse_template(LETTER), VALUES, fragments=fragments).blocks
    face = Face("Maldon Council", (), (), date(2026, 11, 24), "GH-7K3M-92QX-4TD")
    text = letter_as_text(
        LetterText("Your rent account", "en", face, blocks, ("A form",))
    )
    assert (
        text
        == """Maldon Council
24 November 2026
Reference: GH-7K3M-92QX-4TD

Dear Jo

Your rent account
=================

You owe <b>£5</b>. Pay at www.example.org or
ring us (01632960050).

What you owe
------------

Week: Owed
- 1 June: £5.00
- 8 June

1. Pay.
2. Ring
   Sam.

- a book
- a key

How to pay

Yours sincerely
Rents

Enclosed:
- A form
"""
    )


def test_a_letter_in_welsh_says_so() -> None:
    face = Face("Cyngor", (), (), date(2026, 11, 24), "GH-1")
    blocks = (Picture("abc", "Y giât"),)
    text = letter_as_text(LetterText("Llythyr", "cy", face, blocks, ("Ffurflen",)))
    assert text.split("\n\n") == [
        "Cyngor\n24 Tachwedd 2026\nCyfeirnod: GH-1",
        "[Llun: Y giât]",
        "Amgaeedig:\n- Ffurflen\n",
    ]


def test_a_letter_with_nothing_to_refer_to_or_enclose_says_so_by_silence() -> None:
    text = letter_as_text(
        LetterText("A", "en", Face("Council", (), (), date(2026, 11, 24)), ())
    )
    assert text == "Council\n24 November 2026\n"


def test_each_figure_of_a_wide_table_follows_its_heading() -> None:
    read = parse_template("| Week | Rent | Paid |\n|---|---|---|\n| 1 June | £5 | £2 |")
    assert blocks_as_text(merge(read, {}).blocks) == "- 1 June: Rent £5; Paid £2\n"


@given(st.text(max_size=30).filter(str.strip), st.text(max_size=30).filter(str.strip))
def test_no_word_is_lost(one: str, other: str) -> None:
    read = parse_template("# ((a))\n\n((b)), ((a))\n\n| H |\n|---|\n| ((b)) |")
    text = blocks_as_text(merge(read, {"a": one, "b": other}).blocks)
    assert f"{other.strip()}, {one.strip()}" in text
