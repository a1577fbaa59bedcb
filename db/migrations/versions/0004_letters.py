"""letters

Revision ID: 0004
Revises: 0003
"""

import sqlalchemy as sa
from alembic import op

from db.tables import types


revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "letter_template",
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("id", types.Id(length=16), nullable=False),
        sa.Column("scope", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("code", types.Words(), nullable=False),
        sa.Column("kind", types.Words(), nullable=False),
        sa.Column("retired", sa.Boolean(), nullable=False),
        sa.Column("made_at", types.Moment(), nullable=False),
        sa.Column("made_by", types.Id(length=16), nullable=True),
        sa.Column("changed_at", types.Moment(), nullable=False),
        sa.Column("changed_by", types.Id(length=16), nullable=True),
        sa.PrimaryKeyConstraint("n", name=op.f("pk_letter_template")),
        sa.UniqueConstraint("id", name=op.f("uq_letter_template_id")),
        sa.UniqueConstraint("kind", "code", name=op.f("uq_letter_template_kind_code")),
    )
    op.create_table(
        "letter_template_edition",
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("id", types.Id(length=16), nullable=False),
        sa.Column("scope", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("template_id", types.Id(length=16), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("shipped", sa.Boolean(), nullable=False),
        sa.Column("state", types.Words(), nullable=False),
        sa.Column("title", types.Words(), nullable=False),
        sa.Column("title_cy", types.Words(), nullable=False),
        sa.Column("area", types.Words(), nullable=False),
        sa.Column("answers", sa.JSON(), nullable=False),
        sa.Column("text", types.Words(), nullable=False),
        sa.Column("text_cy", types.Words(), nullable=False),
        sa.Column("may_edit", sa.Boolean(), nullable=False),
        sa.Column("deliveries", sa.JSON(), nullable=False),
        sa.Column("envelope", types.Words(), nullable=False),
        sa.Column("urgency", types.Words(), nullable=False),
        sa.Column("enclosures", sa.JSON(), nullable=False),
        sa.Column("enclosures_cy", sa.JSON(), nullable=False),
        sa.Column("signatory", types.Words(), nullable=False),
        sa.Column("sensitive", sa.Boolean(), nullable=False),
        sa.Column("season_from", types.Words(), nullable=True),
        sa.Column("season_to", types.Words(), nullable=True),
        sa.Column("valid_from", sa.Date(), nullable=True),
        sa.Column("valid_to", sa.Date(), nullable=True),
        sa.Column("change_note", types.Words(), nullable=True),
        sa.Column("writers", sa.JSON(), nullable=False),
        sa.Column("sent_back", types.Words(), nullable=True),
        sa.Column("asked_at", types.Moment(), nullable=True),
        sa.Column("approved_at", types.Moment(), nullable=True),
        sa.Column("approved_by", types.Id(length=16), nullable=True),
        sa.Column("retired_at", types.Moment(), nullable=True),
        sa.Column("retired_by", types.Id(length=16), nullable=True),
        sa.Column("made_at", types.Moment(), nullable=False),
        sa.Column("made_by", types.Id(length=16), nullable=True),
        sa.Column("changed_at", types.Moment(), nullable=False),
        sa.Column("changed_by", types.Id(length=16), nullable=True),
        sa.ForeignKeyConstraint(
            ["approved_by"],
            ["staff.id"],
            name=op.f("fk_letter_template_edition_approved_by"),
        ),
        sa.ForeignKeyConstraint(
            ["retired_by"],
            ["staff.id"],
            name=op.f("fk_letter_template_edition_retired_by"),
        ),
        sa.ForeignKeyConstraint(
            ["template_id"],
            ["letter_template.id"],
            name=op.f("fk_letter_template_edition_template_id"),
        ),
        sa.PrimaryKeyConstraint("n", name=op.f("pk_letter_template_edition")),
        sa.UniqueConstraint("id", name=op.f("uq_letter_template_edition_id")),
        sa.UniqueConstraint(
            "template_id",
            "number",
            name=op.f("uq_letter_template_edition_template_id_number"),
        ),
    )
    with op.batch_alter_table("letter_template_edition", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_letter_template_edition_state"), ["state"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_letter_template_edition_template_id"),
            ["template_id"],
            unique=False,
        )

    op.create_table(
        "letter_batch",
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("id", types.Id(length=16), nullable=False),
        sa.Column("scope", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("reference", types.Words(), nullable=False),
        sa.Column("name", types.Words(), nullable=False),
        sa.Column("edition_id", types.Id(length=16), nullable=False),
        sa.Column("source", types.Words(), nullable=False),
        sa.Column("digest", types.Words(), nullable=True),
        sa.Column("headings", sa.JSON(), nullable=False),
        sa.Column("columns", sa.JSON(), nullable=False),
        sa.Column("usual", sa.JSON(), nullable=False),
        sa.Column("state", types.Words(), nullable=False),
        sa.Column("rows", sa.Integer(), nullable=False),
        sa.Column("made", sa.Integer(), nullable=False),
        sa.Column("left_out", sa.Integer(), nullable=False),
        sa.Column("problems", sa.Integer(), nullable=False),
        sa.Column("team_code", types.Words(), nullable=True),
        sa.Column("began_at", types.Moment(), nullable=True),
        sa.Column("ended_at", types.Moment(), nullable=True),
        sa.Column("made_at", types.Moment(), nullable=False),
        sa.Column("made_by", types.Id(length=16), nullable=True),
        sa.Column("changed_at", types.Moment(), nullable=False),
        sa.Column("changed_by", types.Id(length=16), nullable=True),
        sa.ForeignKeyConstraint(
            ["edition_id"],
            ["letter_template_edition.id"],
            name=op.f("fk_letter_batch_edition_id"),
        ),
        sa.PrimaryKeyConstraint("n", name=op.f("pk_letter_batch")),
        sa.UniqueConstraint("id", name=op.f("uq_letter_batch_id")),
        sa.UniqueConstraint("reference", name=op.f("uq_letter_batch_reference")),
    )
    with op.batch_alter_table("letter_batch", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_letter_batch_digest"), ["digest"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_letter_batch_edition_id"), ["edition_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_letter_batch_state"), ["state"], unique=False
        )

    op.create_table(
        "letter_run",
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("id", types.Id(length=16), nullable=False),
        sa.Column("scope", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("reference", types.Words(), nullable=False),
        sa.Column("state", types.Words(), nullable=False),
        sa.Column("envelope", types.Words(), nullable=False),
        sa.Column("urgency", types.Words(), nullable=False),
        sa.Column("few_eyes", sa.Boolean(), nullable=False),
        sa.Column("sensitive", sa.Boolean(), nullable=False),
        sa.Column("batch_id", types.Id(length=16), nullable=True),
        sa.Column("dated_on", sa.Date(), nullable=True),
        sa.Column("cut_off_at", types.Moment(), nullable=True),
        sa.Column("letters", sa.Integer(), nullable=False),
        sa.Column("sheets", sa.Integer(), nullable=False),
        sa.Column("asked_at", types.Moment(), nullable=True),
        sa.Column("asked_by", types.Id(length=16), nullable=True),
        sa.Column("confirmed_at", types.Moment(), nullable=True),
        sa.Column("confirmed_by", types.Id(length=16), nullable=True),
        sa.Column("released_at", types.Moment(), nullable=True),
        sa.Column("released_by", types.Id(length=16), nullable=True),
        sa.Column("printed_at", types.Moment(), nullable=True),
        sa.Column("sent_at", types.Moment(), nullable=True),
        sa.Column("cancelled_at", types.Moment(), nullable=True),
        sa.Column("made_at", types.Moment(), nullable=False),
        sa.Column("made_by", types.Id(length=16), nullable=True),
        sa.Column("changed_at", types.Moment(), nullable=False),
        sa.Column("changed_by", types.Id(length=16), nullable=True),
        sa.ForeignKeyConstraint(
            ["asked_by"], ["staff.id"], name=op.f("fk_letter_run_asked_by")
        ),
        sa.ForeignKeyConstraint(
            ["batch_id"], ["letter_batch.id"], name=op.f("fk_letter_run_batch_id")
        ),
        sa.ForeignKeyConstraint(
            ["confirmed_by"], ["staff.id"], name=op.f("fk_letter_run_confirmed_by")
        ),
        sa.ForeignKeyConstraint(
            ["released_by"], ["staff.id"], name=op.f("fk_letter_run_released_by")
        ),
        sa.PrimaryKeyConstraint("n", name=op.f("pk_letter_run")),
        sa.UniqueConstraint("id", name=op.f("uq_letter_run_id")),
        sa.UniqueConstraint("reference", name=op.f("uq_letter_run_reference")),
    )
    with op.batch_alter_table("letter_run", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_letter_run_batch_id"), ["batch_id"], unique=False
        )
        batch_op.create_index("ix_letter_run_state", ["state", "n"], unique=False)

    op.create_table(
        "letter_franking",
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("id", types.Id(length=16), nullable=False),
        sa.Column("scope", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("run_id", types.Id(length=16), nullable=True),
        sa.Column("franked_on", sa.Date(), nullable=False),
        sa.Column("mail_class", types.Words(), nullable=False),
        sa.Column("cost_centre", types.Words(), nullable=True),
        sa.Column("pieces", sa.Integer(), nullable=False),
        sa.Column("cost_pence", sa.Integer(), nullable=False),
        sa.Column("credit_start_pence", sa.Integer(), nullable=True),
        sa.Column("credit_end_pence", sa.Integer(), nullable=True),
        sa.Column("collected_at", types.Moment(), nullable=True),
        sa.Column("words", types.Words(), nullable=True),
        sa.Column("made_at", types.Moment(), nullable=False),
        sa.Column("made_by", types.Id(length=16), nullable=True),
        sa.Column("changed_at", types.Moment(), nullable=False),
        sa.Column("changed_by", types.Id(length=16), nullable=True),
        sa.ForeignKeyConstraint(
            ["run_id"], ["letter_run.id"], name=op.f("fk_letter_franking_run_id")
        ),
        sa.PrimaryKeyConstraint("n", name=op.f("pk_letter_franking")),
        sa.UniqueConstraint("id", name=op.f("uq_letter_franking_id")),
    )
    with op.batch_alter_table("letter_franking", schema=None) as batch_op:
        batch_op.create_index(
            "ix_letter_franking_day", ["franked_on", "n"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_letter_franking_run_id"), ["run_id"], unique=False
        )

    op.create_table(
        "letter_run_step",
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("id", types.Id(length=16), nullable=False),
        sa.Column("scope", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("run_id", types.Id(length=16), nullable=False),
        sa.Column("kind", types.Words(), nullable=False),
        sa.Column("from_position", sa.Integer(), nullable=True),
        sa.Column("to_position", sa.Integer(), nullable=True),
        sa.Column("from_page", sa.Integer(), nullable=True),
        sa.Column("printer", types.Words(), nullable=True),
        sa.Column("facts", sa.JSON(), nullable=False),
        sa.Column("made_at", types.Moment(), nullable=False),
        sa.Column("made_by", types.Id(length=16), nullable=True),
        sa.Column("changed_at", types.Moment(), nullable=False),
        sa.Column("changed_by", types.Id(length=16), nullable=True),
        sa.ForeignKeyConstraint(
            ["run_id"], ["letter_run.id"], name=op.f("fk_letter_run_step_run_id")
        ),
        sa.PrimaryKeyConstraint("n", name=op.f("pk_letter_run_step")),
        sa.UniqueConstraint("id", name=op.f("uq_letter_run_step_id")),
    )
    with op.batch_alter_table("letter_run_step", schema=None) as batch_op:
        batch_op.create_index("ix_letter_run_step_run", ["run_id", "n"], unique=False)

    op.create_table(
        "letter_supply",
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("id", types.Id(length=16), nullable=False),
        sa.Column("scope", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("letter_id", types.Id(length=16), nullable=False),
        sa.Column("case_id", types.Id(length=16), nullable=True),
        sa.Column("format", types.Words(), nullable=False),
        sa.Column("language", types.Words(), nullable=False),
        sa.Column("state", types.Words(), nullable=False),
        sa.Column("supplier", types.Words(), nullable=True),
        sa.Column("ordered_on", sa.Date(), nullable=True),
        sa.Column("came_on", sa.Date(), nullable=True),
        sa.Column("made_at", types.Moment(), nullable=False),
        sa.Column("made_by", types.Id(length=16), nullable=True),
        sa.Column("changed_at", types.Moment(), nullable=False),
        sa.Column("changed_by", types.Id(length=16), nullable=True),
        sa.ForeignKeyConstraint(
            ["case_id"], ["case_file.id"], name=op.f("fk_letter_supply_case_id")
        ),
        sa.PrimaryKeyConstraint("n", name=op.f("pk_letter_supply")),
        sa.UniqueConstraint("id", name=op.f("uq_letter_supply_id")),
        sa.UniqueConstraint("letter_id", name=op.f("uq_letter_supply_letter_id")),
    )
    with op.batch_alter_table("letter_supply", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_letter_supply_case_id"), ["case_id"], unique=False
        )
        batch_op.create_index("ix_letter_supply_state", ["state", "n"], unique=False)

    op.create_table(
        "letter",
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("id", types.Id(length=16), nullable=False),
        sa.Column("scope", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("reference", types.Words(), nullable=False),
        sa.Column("edition_id", types.Id(length=16), nullable=False),
        sa.Column("template_code", types.Words(), nullable=False),
        sa.Column("passages", sa.JSON(), nullable=True),
        sa.Column("title", types.Words(), nullable=False),
        sa.Column("person_id", types.Id(length=16), nullable=True),
        sa.Column("case_id", types.Id(length=16), nullable=True),
        sa.Column("about_id", types.Id(length=16), nullable=True),
        sa.Column("asked_id", types.Id(length=16), nullable=True),
        sa.Column("batch_id", types.Id(length=16), nullable=True),
        sa.Column("run_id", types.Id(length=16), nullable=True),
        sa.Column("position", sa.Integer(), nullable=True),
        sa.Column("team_code", types.Words(), nullable=True),
        sa.Column("signed_by", types.Id(length=16), nullable=True),
        sa.Column("state", types.Words(), nullable=False),
        sa.Column("delivery", types.Words(), nullable=False),
        sa.Column("language", types.Words(), nullable=False),
        sa.Column("format", types.Words(), nullable=False),
        sa.Column("urgency", types.Words(), nullable=False),
        sa.Column("greeted", types.Words(), nullable=True),
        sa.Column("address", sa.JSON(), nullable=False),
        sa.Column("occupancy_id", types.Id(length=16), nullable=True),
        sa.Column("email", types.Words(), nullable=True),
        sa.Column("envelope", types.Words(), nullable=False),
        sa.Column("values", sa.JSON(), nullable=False),
        sa.Column("own_words", types.Words(), nullable=True),
        sa.Column("own_words_cy", types.Words(), nullable=True),
        sa.Column("enclosures", sa.JSON(), nullable=False),
        sa.Column("sensitive", sa.Boolean(), nullable=False),
        sa.Column("document_id", types.Id(length=16), nullable=True),
        sa.Column("dated_on", sa.Date(), nullable=True),
        sa.Column("pages", sa.Integer(), nullable=True),
        sa.Column("sheets", sa.Integer(), nullable=True),
        sa.Column("queued_at", types.Moment(), nullable=True),
        sa.Column("queued_by", types.Id(length=16), nullable=True),
        sa.Column("held_at", types.Moment(), nullable=True),
        sa.Column("held_by", types.Id(length=16), nullable=True),
        sa.Column("held_reason", types.Words(), nullable=True),
        sa.Column("held_words", types.Words(), nullable=True),
        sa.Column("released_at", types.Moment(), nullable=True),
        sa.Column("ticked_at", types.Moment(), nullable=True),
        sa.Column("ticked_by", types.Id(length=16), nullable=True),
        sa.Column("sent_at", types.Moment(), nullable=True),
        sa.Column("sent_by", types.Id(length=16), nullable=True),
        sa.Column("cancelled_at", types.Moment(), nullable=True),
        sa.Column("cancelled_by", types.Id(length=16), nullable=True),
        sa.Column("cancelled_reason", types.Words(), nullable=True),
        sa.Column("collected_at", types.Moment(), nullable=True),
        sa.Column("collected_by", types.Words(), nullable=True),
        sa.Column("collected_proof", types.Words(), nullable=True),
        sa.Column("handed_by", types.Id(length=16), nullable=True),
        sa.Column("returned_on", sa.Date(), nullable=True),
        sa.Column("returned_reason", types.Words(), nullable=True),
        sa.Column("returned_document_id", types.Id(length=16), nullable=True),
        sa.Column("made_at", types.Moment(), nullable=False),
        sa.Column("made_by", types.Id(length=16), nullable=True),
        sa.Column("changed_at", types.Moment(), nullable=False),
        sa.Column("changed_by", types.Id(length=16), nullable=True),
        sa.ForeignKeyConstraint(
            ["about_id"], ["document.id"], name=op.f("fk_letter_about_id")
        ),
        sa.ForeignKeyConstraint(
            ["asked_id"], ["case_letter.id"], name=op.f("fk_letter_asked_id")
        ),
        sa.ForeignKeyConstraint(
            ["batch_id"], ["letter_batch.id"], name=op.f("fk_letter_batch_id")
        ),
        sa.ForeignKeyConstraint(
            ["cancelled_by"], ["staff.id"], name=op.f("fk_letter_cancelled_by")
        ),
        sa.ForeignKeyConstraint(
            ["case_id"], ["case_file.id"], name=op.f("fk_letter_case_id")
        ),
        sa.ForeignKeyConstraint(
            ["document_id"], ["document.id"], name=op.f("fk_letter_document_id")
        ),
        sa.ForeignKeyConstraint(
            ["edition_id"],
            ["letter_template_edition.id"],
            name=op.f("fk_letter_edition_id"),
        ),
        sa.ForeignKeyConstraint(
            ["handed_by"], ["staff.id"], name=op.f("fk_letter_handed_by")
        ),
        sa.ForeignKeyConstraint(
            ["held_by"], ["staff.id"], name=op.f("fk_letter_held_by")
        ),
        sa.ForeignKeyConstraint(
            ["occupancy_id"], ["occupancy.id"], name=op.f("fk_letter_occupancy_id")
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_letter_person_id")
        ),
        sa.ForeignKeyConstraint(
            ["queued_by"], ["staff.id"], name=op.f("fk_letter_queued_by")
        ),
        sa.ForeignKeyConstraint(
            ["returned_document_id"],
            ["document.id"],
            name=op.f("fk_letter_returned_document_id"),
        ),
        sa.ForeignKeyConstraint(
            ["run_id"], ["letter_run.id"], name=op.f("fk_letter_run_id")
        ),
        sa.ForeignKeyConstraint(
            ["sent_by"], ["staff.id"], name=op.f("fk_letter_sent_by")
        ),
        sa.ForeignKeyConstraint(
            ["signed_by"], ["staff.id"], name=op.f("fk_letter_signed_by")
        ),
        sa.ForeignKeyConstraint(
            ["ticked_by"], ["staff.id"], name=op.f("fk_letter_ticked_by")
        ),
        sa.PrimaryKeyConstraint("n", name=op.f("pk_letter")),
        sa.UniqueConstraint("id", name=op.f("uq_letter_id")),
        sa.UniqueConstraint("reference", name=op.f("uq_letter_reference")),
    )
    with op.batch_alter_table("letter", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_letter_about_id"), ["about_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_letter_asked_id"), ["asked_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_letter_batch_id"), ["batch_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_letter_case_id"), ["case_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_letter_document_id"), ["document_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_letter_edition_id"), ["edition_id"], unique=False
        )
        batch_op.create_index(
            "ix_letter_person", ["person_id", "state", "made_at"], unique=False
        )
        batch_op.create_index(
            "ix_letter_queue",
            ["state", "urgency", "envelope", "queued_at"],
            unique=False,
        )
        batch_op.create_index("ix_letter_run", ["run_id", "position"], unique=False)
        batch_op.create_index("ix_letter_sent", ["sent_at"], unique=False)

    op.create_table(
        "letter_batch_line",
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("id", types.Id(length=16), nullable=False),
        sa.Column("scope", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("batch_id", types.Id(length=16), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("cells", sa.JSON(), nullable=False),
        sa.Column("as_came", sa.JSON(), nullable=True),
        sa.Column("problems", sa.JSON(), nullable=False),
        sa.Column("warnings", sa.JSON(), nullable=False),
        sa.Column("state", types.Words(), nullable=False),
        sa.Column("left_out_reason", types.Words(), nullable=True),
        sa.Column("home", types.Words(), nullable=False),
        sa.Column("person_id", types.Id(length=16), nullable=True),
        sa.Column("case_id", types.Id(length=16), nullable=True),
        sa.Column("letter_id", types.Id(length=16), nullable=True),
        sa.Column("made_at", types.Moment(), nullable=False),
        sa.Column("made_by", types.Id(length=16), nullable=True),
        sa.Column("changed_at", types.Moment(), nullable=False),
        sa.Column("changed_by", types.Id(length=16), nullable=True),
        sa.ForeignKeyConstraint(
            ["batch_id"],
            ["letter_batch.id"],
            name=op.f("fk_letter_batch_line_batch_id"),
        ),
        sa.ForeignKeyConstraint(
            ["case_id"], ["case_file.id"], name=op.f("fk_letter_batch_line_case_id")
        ),
        sa.ForeignKeyConstraint(
            ["letter_id"], ["letter.id"], name=op.f("fk_letter_batch_line_letter_id")
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_letter_batch_line_person_id")
        ),
        sa.PrimaryKeyConstraint("n", name=op.f("pk_letter_batch_line")),
        sa.UniqueConstraint(
            "batch_id", "number", name=op.f("uq_letter_batch_line_batch_id_number")
        ),
        sa.UniqueConstraint("id", name=op.f("uq_letter_batch_line_id")),
    )
    with op.batch_alter_table("letter_batch_line", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_letter_batch_line_case_id"), ["case_id"], unique=False
        )
        batch_op.create_index(
            "ix_letter_batch_line_home", ["batch_id", "home"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_letter_batch_line_person_id"), ["person_id"], unique=False
        )
        batch_op.create_index(
            "ix_letter_batch_line_state", ["batch_id", "state", "number"], unique=False
        )


def downgrade() -> None:
    with op.batch_alter_table("letter_batch_line", schema=None) as batch_op:
        batch_op.drop_index("ix_letter_batch_line_state")
        batch_op.drop_index(batch_op.f("ix_letter_batch_line_person_id"))
        batch_op.drop_index("ix_letter_batch_line_home")
        batch_op.drop_index(batch_op.f("ix_letter_batch_line_case_id"))

    op.drop_table("letter_batch_line")
    with op.batch_alter_table("letter", schema=None) as batch_op:
        batch_op.drop_index("ix_letter_sent")
        batch_op.drop_index("ix_letter_run")
        batch_op.drop_index("ix_letter_queue")
        batch_op.drop_index("ix_letter_person")
        batch_op.drop_index(batch_op.f("ix_letter_edition_id"))
        batch_op.drop_index(batch_op.f("ix_letter_document_id"))
        batch_op.drop_index(batch_op.f("ix_letter_case_id"))
        batch_op.drop_index(batch_op.f("ix_letter_batch_id"))
        batch_op.drop_index(batch_op.f("ix_letter_asked_id"))
        batch_op.drop_index(batch_op.f("ix_letter_about_id"))

    op.drop_table("letter")
    with op.batch_alter_table("letter_supply", schema=None) as batch_op:
        batch_op.drop_index("ix_letter_supply_state")
        batch_op.drop_index(batch_op.f("ix_letter_supply_case_id"))

    op.drop_table("letter_supply")
    with op.batch_alter_table("letter_run_step", schema=None) as batch_op:
        batch_op.drop_index("ix_letter_run_step_run")

    op.drop_table("letter_run_step")
    with op.batch_alter_table("letter_franking", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_letter_franking_run_id"))
        batch_op.drop_index("ix_letter_franking_day")

    op.drop_table("letter_franking")
    with op.batch_alter_table("letter_run", schema=None) as batch_op:
        batch_op.drop_index("ix_letter_run_state")
        batch_op.drop_index(batch_op.f("ix_letter_run_batch_id"))

    op.drop_table("letter_run")
    with op.batch_alter_table("letter_batch", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_letter_batch_state"))
        batch_op.drop_index(batch_op.f("ix_letter_batch_edition_id"))
        batch_op.drop_index(batch_op.f("ix_letter_batch_digest"))

    op.drop_table("letter_batch")
    with op.batch_alter_table("letter_template_edition", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_letter_template_edition_template_id"))
        batch_op.drop_index(batch_op.f("ix_letter_template_edition_state"))

    op.drop_table("letter_template_edition")
    op.drop_table("letter_template")
