from __future__ import annotations

from datetime import date

import pytest

from db.domain.catalogue import CatalogueProblem, parse_entry
from db.domain.code_lists import ListEntry, SpokenLanguage
from db.domain.guidance import parse_article

ARTICLE = """+++
slug = "damp"
title = "Damp"
services = ["damp-and-mould"]
review_on = 2027-03-01
words = ["mould"]
+++
## First

Ask who lives there.
"""


def test_an_article_is_facts_and_words() -> None:
    article = parse_article(ARTICLE)

    assert article.slug == "damp"
    assert article.review_on == date(2027, 3, 1)
    assert article.body == "## First\n\nAsk who lives there.\n"


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("+++\nslug", "slug", "between"),
        ("\n+++\n##", "\n##", "between"),
        ('title = "Damp"', "title = ", "can't be read"),
        ('slug = "damp"', 'slug = "Damp!"', "slug must be like"),
        ('title = "Damp"', 'title = ""', "title or body is empty"),
        ("review_on = 2027-03-01", "", "damp: .*review_on"),
        ("words", "wrods", "damp: wrods: there is no such field"),
    ],
)
def test_a_wrong_article_says_what_is_wrong(old: str, new: str, words: str) -> None:
    with pytest.raises(CatalogueProblem, match=words):
        parse_article(ARTICLE.replace(old, new))


@pytest.mark.parametrize(
    ("entry", "words"),
    [
        ({"key": "Gone", "label": "Gone", "label_cy": "Wedi"}, "key must be like"),
        ({"key": "gone", "label": "Gone", "label_cy": " "}, "label_cy is empty"),
        ({"key": "gone", "label": "Gone"}, "gone: .*label_cy"),
    ],
)
def test_a_wrong_list_entry_is_refused(entry: dict[str, object], words: str) -> None:
    with pytest.raises(CatalogueProblem, match=words):
        parse_entry(entry, ListEntry, "key")


@pytest.mark.parametrize(
    ("entry", "words"),
    [
        ({"code": "Welsh", "name": "Welsh", "own_name": "Cymraeg"}, "ISO 639"),
        ({"code": "cy", "name": "Welsh", "own_name": ""}, "own_name is empty"),
    ],
)
def test_a_wrong_language_is_refused(entry: dict[str, object], words: str) -> None:
    with pytest.raises(CatalogueProblem, match=words):
        parse_entry(entry, SpokenLanguage, "code")
