"""Fragments: parts that many letters share, like a sign-off or rights of appeal."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from db.domain.letters.brackets import key_of
from db.domain.letters.parts import (
    FragmentPart,
    Part,
    PicturePart,
    Placeholder,
    TemplateProblem,
    TemplateText,
)

MOST_PARTS: Final = 400
"""Of a letter with all its fragments; no letter of ten pages has so many."""


@dataclass(frozen=True, slots=True)
class Fragment:
    """A part that many letters share.

    Attributes:
        sign_off: whether it is the end of a letter, which is kept on one page.
        language: of its words where they are another than the letter's.
    """

    name: str
    text: TemplateText
    sign_off: bool = False
    language: str | None = None


Fragments = Mapping[str, Fragment]
"""Fragments by `key_of` their names."""


def fragments_by_key(*fragments: Fragment) -> dict[str, Fragment]:
    """Return *fragments* as templates look them up."""
    return {key_of(fragment.name): fragment for fragment in fragments}


def expanded(
    template: TemplateText, fragments: Fragments
) -> Iterator[tuple[Part, Fragment | None]]:
    """Yield the parts of a letter, each with the fragment that it comes from.

    A fragment that is not there, or that takes itself in, is passed over. No
    more than MOST_PARTS are yielded.
    """
    for number, pair in enumerate(_expand(template, fragments, None, ())):
        if number >= MOST_PARTS:
            return
        yield pair


def fragment_problems(
    template: TemplateText, fragments: Fragments, name: str = ""
) -> tuple[TemplateProblem, ...]:
    """Return what is wrong with the fragments that a text takes in.

    *name* is its own, where it is a fragment itself.
    """
    found = []
    own = key_of(name)
    for part in template.fragments:
        inner = fragments.get(part.key)
        if part.key and part.key == own:
            found.append(TemplateProblem(part.place, "fragment-in-itself", part.name))
        elif inner is None:
            found.append(TemplateProblem(part.place, "unknown-fragment", part.name))
        elif _reaches(part.key, {part.key} | ({own} if own else set()), fragments):
            found.append(TemplateProblem(part.place, "fragment-in-itself", part.name))
    return tuple(found)


def pictures_missing(
    template: TemplateText, fragments: Fragments, pictures: Container[str]
) -> Iterator[TemplateProblem]:
    """Yield the pictures of passages that are not there, where those are taken in."""
    for part in template.fragments:
        inner = fragments.get(part.key)
        for each, _ in expanded(inner.text, fragments) if inner else ():
            if isinstance(each, PicturePart) and each.name not in pictures:
                yield TemplateProblem(part.place, "unknown-picture", each.name)


def all_placeholders(
    template: TemplateText, fragments: Fragments
) -> tuple[Placeholder, ...]:
    """Return all that a letter asks for with its fragments, each once.

    Those of the template come first, with their places in it; those of a
    fragment have their places in the fragment.
    """
    texts = [template, *_texts(template, fragments, set())]
    found: dict[str, Placeholder] = {}
    for text in texts:
        for each in text.placeholders:
            before = found.get(each.key)
            if before is None or (before.condition and not each.condition):
                found[each.key] = each
    return tuple(found.values())


def _texts(
    template: TemplateText, fragments: Fragments, seen: set[str]
) -> Iterator[TemplateText]:
    for part in template.fragments:
        inner = fragments.get(part.key)
        if inner is not None and part.key not in seen:
            seen.add(part.key)
            yield inner.text
            yield from _texts(inner.text, fragments, seen)


def _reaches(start: str, wanted: set[str], fragments: Fragments) -> bool:
    """Return whether a fragment takes in any of *wanted*, however deep."""
    seen: set[str] = set()
    waiting = [start]
    while waiting:
        inner = fragments.get(waiting.pop())
        for part in inner.text.fragments if inner else ():
            if part.key in wanted:
                return True
            if part.key not in seen:
                seen.add(part.key)
                waiting.append(part.key)
    return False


def _expand(
    template: TemplateText,
    fragments: Fragments,
    whose: Fragment | None,
    within: tuple[str, ...],
) -> Iterator[tuple[Part, Fragment | None]]:
    for part in template.parts:
        if not isinstance(part, FragmentPart):
            yield part, whose
            continue
        inner = fragments.get(part.key)
        if inner is not None and part.key not in within:
            yield from _expand(inner.text, fragments, inner, (*within, part.key))
