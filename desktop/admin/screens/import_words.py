"""What the import says of a file that is not what it was taken for."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.admin.importing.fields import Kind


def looks_like_words(kind: Kind) -> tuple[str, str]:
    """Return what a file looks like, and what to do if it is that."""
    if kind is Kind.PEOPLE:
        return (
            QCoreApplication.translate(
                "ImportPart", "This looks like a file of people."
            ),
            QCoreApplication.translate(
                "ImportPart", "If it is, choose “People” above and the columns fit."
            ),
        )
    return (
        QCoreApplication.translate(
            "ImportPart", "This looks like a file of properties."
        ),
        QCoreApplication.translate(
            "ImportPart", "If it is, choose “Properties” above and the columns fit."
        ),
    )
