"""How the program looks and speaks, kept as the settings say."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication

from db.errors import Unavailable
from desktop.runtime.settings import Settings
from desktop.runtime.settings_known import (
    COUNCIL_COLOUR,
    LANGUAGE,
    LOOK,
    MOTION,
    TEXT_PERCENT,
)
from desktop.runtime.translations import Translations
from widgets.looks import Look, Looks

MOVING = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
)
BLINKING_MS = 1_060


class Appearance(QObject):
    """Dresses the program at the start and at each change of a setting.

    Signals:
        spoken(str): the code of another language holds; words that stand on the
            screen are still the old ones.
        failed(object): a language could not be read; the one before holds.
    """

    spoken = Signal(str)
    failed = Signal(object)

    def __init__(
        self,
        app: QApplication,
        settings: Settings,
        looks: Looks,
        translations: Translations,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._app, self._settings = app, settings
        self._looks, self._translations = looks, translations
        self._dress()
        self._still()
        settings.changed.connect(self._on_setting_changed)

    def begin(self) -> Unavailable | None:
        """Speak the language that is set; return why that was not possible."""
        try:
            self._translations.switch(self._settings.get(LANGUAGE))
        except Unavailable as error:
            return error
        return None

    def _dress(self) -> None:
        self._looks.apply(
            self._app,
            Look(self._settings.get(LOOK)),
            self._settings.get(TEXT_PERCENT),
            self._settings.get(COUNCIL_COLOUR) or None,
        )

    def _still(self) -> None:
        """Let nothing move that need not: menus, tooltips, the cursor."""
        moving = self._settings.get(MOTION)
        for effect in MOVING:
            self._app.setEffectEnabled(effect, moving)
        self._app.setCursorFlashTime(BLINKING_MS if moving else 0)

    @Slot(str)
    def _on_setting_changed(self, key: str) -> None:
        if key in {LOOK.key, TEXT_PERCENT.key, COUNCIL_COLOUR.key}:
            self._dress()
        elif key == MOTION.key:
            self._still()
        elif key == LANGUAGE.key:
            if error := self.begin():
                self.failed.emit(error)
            else:
                self.spoken.emit(self._translations.language)
