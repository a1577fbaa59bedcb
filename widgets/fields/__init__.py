"""Fields: a label, a control, a hint and an error that belong together."""

from widgets.fields.choice import Choice, ChoiceField
from widgets.fields.field import Field
from widgets.fields.files import FilesField
from widgets.fields.line import DateField, LineField, MoneyField, PhoneField
from widgets.fields.long_text import LongTextField
from widgets.fields.picks import SegmentField, YesNoField
from widgets.fields.save_as import SaveAsField
from widgets.fields.secret import SecretField
from widgets.fields.several import SeveralField
from widgets.fields.ticks import TicksField

__all__ = [
    "Choice",
    "ChoiceField",
    "DateField",
    "Field",
    "FilesField",
    "LineField",
    "LongTextField",
    "MoneyField",
    "PhoneField",
    "SaveAsField",
    "SecretField",
    "SegmentField",
    "SeveralField",
    "TicksField",
    "YesNoField",
]
