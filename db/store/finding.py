"""What a look over a store finds: a sentence that can be said in any language."""

from __future__ import annotations

from typing import Self


class Finding(str):
    """One thing that is wrong, in English; logs and the command line print it so.

    A screen says *template* in its own language and fills *values* in after that:
    what names a file or a table is never part of what is translated.

    Attributes:
        template: the sentence with a ``{name}`` for each of the values.
        values: what stands in those places; none is a person's.
    """

    template: str
    values: dict[str, str]

    __slots__ = ("template", "values")

    def __new__(cls, template: str, **values: str) -> Self:
        """Return the sentence *template* with *values* in their places."""
        finding = super().__new__(cls, template.format(**values))
        finding.template = template
        finding.values = values
        return finding
