"""Keys, shown as they look on the keyboard."""

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from widgets.looks import Space
from widgets.section import Words


class KeyHint(QWidget):
    """Words and the keys that do the same, such as "Rotate  R"."""

    def __init__(
        self, keys: str, words: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.XS)
        if words:
            row.addWidget(Words(words, "hint", wrap=False))
        for key in keys.split("+") if len(keys) > 1 else [keys]:
            row.addWidget(Words(key.strip(), "key", wrap=False))
        self.setAccessibleName(f"{words} {keys}".strip())
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
