"""The scanners of this PC and everything that each offers, asked apart."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from db.errors import Unavailable
from desktop.postroom.intake.scanning.contract import Device, Option, Scanner
from desktop.runtime.desk import Desk


@dataclass(frozen=True, slots=True)
class Offer:
    """A scanner that is there, and what can be set at it.

    Attributes:
        trouble: why it can't be asked, in words; then there are no options.
    """

    device: Device
    options: tuple[Option, ...] = ()
    trouble: str = ""

    def choices(self, name: str) -> tuple[str, ...]:
        """Return what an option may be; nothing where it is no choice."""
        return next((one.choices for one in self.options if one.name == name), ())

    def most(self, *names: str) -> float | None:
        """Return the most that the first of *names* there is may be."""
        for name in names:
            for one in self.options:
                if one.name == name and one.most:
                    return one.most
        return None


class ScannersHere(QObject):
    """Asks what scanners there are; it takes seconds.

    Signals:
        found(): `offers` holds what was found.
        unavailable(str): they can't be asked, and what to do.
        failed(object): an error for the crash desk.

    Attributes:
        looking: whether they are being asked.
    """

    found = Signal()
    unavailable = Signal(str)
    failed = Signal(object)

    def __init__(
        self, desk: Desk, scanner: Scanner, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._scanner = desk, scanner
        self.offers: tuple[Offer, ...] = ()
        self.looking = False

    def look(self) -> None:
        """Ask, unless that is under way."""
        if not self.looking:
            self.looking = True
            self._desk.slow(self._ask, self._on_found, self._on_error)

    def offer_of(self, device: str | None) -> Offer | None:
        """Return what a device offers; the only one there is where None is named."""
        if device is None and len(self.offers) == 1:
            return self.offers[0]
        return next((one for one in self.offers if one.device.name == device), None)

    def _ask(self) -> tuple[Offer, ...]:
        return tuple(self._offer(device) for device in self._scanner.devices())

    def _offer(self, device: Device) -> Offer:
        try:
            return Offer(device, tuple(self._scanner.options(device.name)))
        except Unavailable as error:
            return Offer(device, trouble=str(error))

    def _on_found(self, offers: tuple[Offer, ...]) -> None:
        self.looking, self.offers = False, offers
        self.found.emit()

    def _on_error(self, error: BaseException) -> None:
        self.looking = False
        if isinstance(error, Unavailable):
            self.unavailable.emit(str(error))
        else:
            self.failed.emit(error)
