"""Guidance: short articles that an advisor answers from."""

from __future__ import annotations

import re
import tomllib
from datetime import date
from typing import Final

import msgspec

from db.domain.catalogue import CatalogueProblem, parse_entry

_FENCE: Final = "+++"
_SLUG = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")


class Article(msgspec.Struct, frozen=True, kw_only=True):
    """One article of guidance.

    Attributes:
        slug: never changes once used, like ``damp-and-mould``.
        services: codes of the services it is shown beside.
        review_on: the day by which somebody reads it again.
        words: what else people search for.
        body: Markdown: headings, lists, tables, bold.
    """

    slug: str
    title: str
    services: tuple[str, ...] = ()
    review_on: date
    words: tuple[str, ...] = ()
    body: str

    def __post_init__(self) -> None:
        """Refuse an article without a slug, a title or words (ValueError)."""
        if not _SLUG.fullmatch(self.slug):
            raise ValueError("slug must be like damp-and-mould")
        if not self.title.strip() or not self.body.strip():
            raise ValueError("title or body is empty")


def parse_article(text: str) -> Article:
    """Return an article from its file: TOML between two lines of +++, then words.

    Raises CatalogueProblem.
    """
    opening, _, rest = text.lstrip("\ufeff\n").partition(_FENCE + "\n")
    front, fence, body = rest.partition("\n" + _FENCE + "\n")
    if opening or not fence:
        raise CatalogueProblem("", "", "An article starts with its facts between +++")
    try:
        facts = tomllib.loads(front)
    except tomllib.TOMLDecodeError as error:
        raise CatalogueProblem("", "", f"The facts can't be read: {error}") from error
    return parse_entry({**facts, "body": body.strip() + "\n"}, Article, "slug")
