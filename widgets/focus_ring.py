"""The thick ring around whatever has the keyboard, above all but what floats."""

from weakref import WeakSet

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QRegion
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget
from shiboken6 import isValid

from widgets import looks

THICK = 3
REACH = THICK + 1
_FOLLOWED = {
    QEvent.Type.Move,
    QEvent.Type.Resize,
    QEvent.Type.Show,
    QEvent.Type.Hide,
    QEvent.Type.ParentChange,
    QEvent.Type.ZOrderChange,
}


def ring_around(widget: QWidget, host: QWidget) -> None:
    """Draw *widget*'s ring around *host*, a box that holds it."""
    widget.setProperty("ringHost", host)


_floating: WeakSet[QWidget] = WeakSet()


def keep_ring_off(widget: QWidget) -> None:
    """Let no ring be drawn across *widget*, which floats above what it covers."""
    _floating.add(widget)


class _Ring(QWidget):
    """The ring itself: a child of the window, deaf to the mouse."""

    def __init__(self, window: QWidget, radius: int) -> None:
        super().__init__(window)
        self.radius = radius
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setObjectName("focusRing")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bright ring with a dark inner edge, so one always shows."""
        del event
        worn = looks.now()
        painter = QPainter(self)
        painter.setClipRegion(self._clear_of_floating())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outer = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        painter.setPen(QPen(worn.colour("focus"), THICK))
        painter.drawRoundedRect(outer, self.radius + 2, self.radius + 2)
        inner = QRectF(self.rect()).adjusted(3.75, 3.75, -3.75, -3.75)
        painter.setPen(QPen(worn.colour("focus_edge"), 1.5))
        painter.drawRoundedRect(inner, self.radius, self.radius)
        painter.end()

    def _clear_of_floating(self) -> QRegion:
        """Return where it may be drawn: what comes up later has it painted anew."""
        region = QRegion(self.rect())
        for widget in tuple(_floating):
            if not isValid(widget) or not widget.isVisible():
                continue
            if widget.window() is self.window():
                corner = self.mapFromGlobal(widget.mapToGlobal(QPoint(0, 0)))
                region = region.subtracted(QRect(corner, widget.size()))
        return region


class FocusRing(QObject):
    """Keeps one ring around the focused widget of an application.

    A view that marks its own current row is left alone, as is a widget
    with the property ``ownRing``. Make one when the program starts.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app: QApplication | None = app
        self._target: QWidget | None = None
        self._ring: _Ring | None = None
        self._watched: list[QWidget] = []
        app.focusChanged.connect(self._on_focus_changed)

    def stop(self) -> None:
        """Take the ring away and follow the keyboard no more; twice is harmless."""
        app, self._app = self._app, None
        if app is not None:
            app.focusChanged.disconnect(self._on_focus_changed)
            self._let_go()

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, old: QWidget | None, new: QWidget | None) -> None:
        del old
        self._let_go()
        if new is None or isinstance(new, QAbstractItemView):
            return
        if new.property("ownRing"):
            return
        host = new.property("ringHost")
        self._target = host if isinstance(host, QWidget) else new
        radius = self._target.property("ringRadius")
        self._ring = _Ring(
            self._target.window(), radius if isinstance(radius, int) else 7
        )
        step: QWidget | None = self._target
        while step is not None:
            step.installEventFilter(self)
            self._watched.append(step)
            step = None if step.isWindow() else step.parentWidget()
        self._place()

    def _let_go(self) -> None:
        for widget in self._watched:
            if isValid(widget):
                widget.removeEventFilter(self)
        self._watched.clear()
        if self._ring is not None and isValid(self._ring):
            self._ring.hide()
            self._ring.deleteLater()
        self._target = self._ring = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the target when it or anything that holds it moves."""
        if event.type() in _FOLLOWED and watched is not self._ring:
            self._place()
        return False

    def _place(self) -> None:
        target, ring = self._target, self._ring
        if target is None or ring is None or not (isValid(target) and isValid(ring)):
            return
        window = target.window()
        corner = target.mapTo(window, QPoint(0, 0))
        whole = QRect(corner, target.size()).adjusted(-REACH, -REACH, REACH, REACH)
        seen = self._seen(target, window)
        if not target.isVisible() or not whole.intersects(seen):
            ring.hide()
            return
        ring.setGeometry(whole)
        ring.setMask(QRegion(seen.intersected(whole).translated(-whole.topLeft())))
        ring.raise_()
        ring.show()

    @staticmethod
    def _seen(target: QWidget, window: QWidget) -> QRect:
        """Return the part of the window in which the target is not clipped."""
        seen = window.rect()
        step = target.parentWidget()
        while step is not None and step is not window:
            if step.objectName() == "qt_scrollarea_viewport":
                corner = step.mapTo(window, QPoint(0, 0))
                seen = seen.intersected(
                    QRect(corner, step.size()).adjusted(-REACH, -REACH, REACH, REACH)
                )
            step = step.parentWidget()
        return seen
