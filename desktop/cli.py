"""`guildhall`: the window, and the command line for IT and for automation.

With no command it opens the window. Every command takes ``--json`` and ends
with 0 when it is done, 1 when it is refused with reasons, and 2 when it was
called wrongly; docs/cli.md is the contract. A command's module is loaded when
it is called, so that none waits for what it does not need, and no Qt is loaded
where no window is asked for.
"""

from __future__ import annotations

import gc
import sys
from importlib import import_module, metadata
from typing import Annotated

import typer
from typer.core import TyperCommand, TyperGroup

from desktop.command_line.answers import tell_of_a_bug

COMMANDS = {
    "init": "setting_up",
    "demo": "demonstration",
    "doctor": "doctor",
    "verify": "keeping",
    "backup": "keeping",
    "restore": "keeping",
    "recover": "keeping",
    "sheet": "setting_up",
    "staff": "staff",
    "search": "search",
    "deadline": "deadline",
    "ombudsman": "ombudsman",
    "address": "address",
    "import": "importing",
    "post": "post",
    "letters": "letters",
    "incident": "incident",
    "tour": "window",
}
"""Each command, and the module of `desktop.command_line` that it is in."""


class _Commands(TyperGroup):
    """The commands by name; each is loaded when it is first asked for."""

    def list_commands(self, ctx: typer.Context) -> list[str]:  # type: ignore[override] # Typer's own context class
        """Return the names, in the order in which help shows them."""
        del ctx
        return list(COMMANDS)

    def get_command(  # type: ignore[override] # Typer's own context class
        self, ctx: typer.Context, cmd_name: str
    ) -> TyperCommand | TyperGroup | None:
        """Return the command, or the group of commands, called *cmd_name*."""
        del ctx
        if cmd_name not in COMMANDS:
            return None
        room = import_module(f"desktop.command_line.{COMMANDS[cmd_name]}")
        group = typer.main.get_group(room.app)
        found = group if group.name == cmd_name else group.commands[cmd_name]
        return found if isinstance(found, TyperCommand | TyperGroup) else None


app = typer.Typer(
    name="guildhall",
    cls=_Commands,
    add_completion=False,
    pretty_exceptions_enable=False,
)


def _print_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"Guildhall {metadata.version('guildhall')}")
        raise typer.Exit


@app.callback(invoke_without_command=True)
def guildhall(
    context: typer.Context,
    version: Annotated[
        bool,
        typer.Option(
            "--version", callback=_print_version, is_eager=True, help="Say which it is."
        ),
    ] = False,
) -> None:
    """Work at a council's front desk.

    With no command the window opens.
    """
    del version
    if context.invoked_subcommand is None:
        # Nothing that is loaded now is garbage: looking for some would take as
        # long as opening the store. The window collects in its own thread.
        gc.disable()
        window = import_module("desktop.command_line.window")
        raise typer.Exit(window.open_window())


def main() -> None:
    """Run the command line."""
    sys.excepthook = tell_of_a_bug
    for stream in (sys.stdout, sys.stderr):
        if reconfigure := getattr(stream, "reconfigure", None):
            # A console that lacks a letter shows a mark, not an error.
            reconfigure(errors="replace")
    app()


if __name__ == "__main__":
    main()
