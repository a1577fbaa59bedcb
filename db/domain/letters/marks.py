"""The marks that a template is written with: a part of Markdown, and our own.

Headings, lists, tables, bold, links and pictures are those of CommonMark; what a
letter can't show is left out, and stands as it was typed. Ours are ``((name))``
and ``[[fragment]]``.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from typing import Final

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock
from markdown_it.rules_inline import StateInline, image, link
from markdown_it.rules_inline.emphasis import tokenize as emphasis

from db.domain.letters.brackets import QUESTION, Brackets, brackets_of

FRAGMENT: Final = re.compile(r"\[\[([^\[\]\n]*)(\]\])?[ \t]*")
_DEEPEST: Final = 20
_BLOCKS: Final = ("table", "list", "heading", "paragraph")
_INLINE: Final = ("newline", "escape", "emphasis", "link", "image", "autolink")
_INDENT: Final = 4
_Rule = Callable[[StateInline, bool], bool]


@cache
def marks() -> MarkdownIt:
    """Return the reader of a template's marks.

    Its tokens say in ``meta["at"]`` at which offset of their passage they begin.
    """
    reader = MarkdownIt("zero", {"maxNesting": _DEEPEST})
    reader.enable([*_BLOCKS, *_INLINE, "entity", "balance_pairs"])
    inline, block = reader.inline, reader.block
    for bracket in "()":
        inline.add_terminator_char(bracket)
    inline.ruler.at("link", _placed(link, "link_open"))
    inline.ruler.at("image", _placed(image, "image"))
    inline.ruler.at("emphasis", _placed(emphasis, "text"))
    inline.ruler.before("emphasis", "placeholder", _placeholder)
    block.ruler.before("paragraph", "fragment", _fragment, {"alt": ["paragraph"]})
    return reader


def brackets_in(state_env: dict[str, Brackets], passage: str) -> Brackets:
    """Return the double brackets of *passage*, looked for once in a text."""
    found = state_env.get(passage)
    if found is None:
        found = state_env[passage] = brackets_of(passage)
    return found


def _placed(rule: _Rule, kind: str) -> _Rule:
    """Return *rule* with the place written down in the tokens of a *kind* it makes."""

    def placing(state: StateInline, silent: bool) -> bool:
        start, before = state.pos, len(state.tokens) + bool(state.pending)
        if not rule(state, silent):
            return False
        if not silent:
            for number, token in enumerate(state.tokens[before:]):
                if token.type == kind and "at" not in token.meta:
                    token.meta["at"] = start + (number if kind == "text" else 0)
        return True

    return placing


def _placeholder(state: StateInline, silent: bool) -> bool:
    """Read ``((name))``; the words of a condition are read for their own marks."""
    env: dict[str, Brackets] = state.env  # type: ignore[assignment]  # ours alone
    start = state.pos
    close = brackets_in(env, state.src).pairs.get(start)
    if close is None or close + 2 > state.posMax:
        return False
    if not silent:
        name, question, words = state.src[start + 2 : close].partition(QUESTION)
        if not question:
            token = state.push("field", "", 0)
            token.content, token.meta = name, {"at": start}
        else:
            token = state.push("condition_open", "", 1)
            token.content, token.meta = name, {"at": start}
            state.pos, last = close - len(words), state.posMax
            state.posMax = close
            state.md.inline.tokenize(state)
            state.posMax = last
            state.push("condition_close", "", -1)
    state.pos = close + 2
    return True


def _fragment(state: StateBlock, line: int, _last: int, silent: bool) -> bool:
    """Read ``[[name]]`` alone on its line; one that isn't closed is read too."""
    if state.sCount[line] - state.blkIndent >= _INDENT:
        return False
    begins = state.bMarks[line] + state.tShift[line]
    found = FRAGMENT.fullmatch(state.src, begins, state.eMarks[line])
    if found is None:
        return False
    if not silent:
        state.line = line + 1
        token = state.push("fragment", "", 0)
        token.content, token.map = found[1].strip(), [line, line + 1]
        token.meta = {"closed": found[2] is not None}
    return True
