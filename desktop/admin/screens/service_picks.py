"""The services that an article is shown beside."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from widgets.fields import Choice, SeveralField


class ServicePicks(SeveralField):
    """Type a service to add it; press a chip to take it out."""

    def __init__(
        self, services: Mapping[str, str], parent: QWidget | None = None
    ) -> None:
        """Take the names of the services in force, by code."""
        choices = [Choice(code, name) for code, name in services.items()]
        super().__init__(
            self.tr("Shown beside enquiries about"),
            sorted(choices, key=lambda choice: choice.text.casefold()),
            placeholder=self.tr("Add a service"),
            parent=parent,
        )
