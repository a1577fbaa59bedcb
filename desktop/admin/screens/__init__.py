"""The screens of the Admin and Guidance rooms."""
