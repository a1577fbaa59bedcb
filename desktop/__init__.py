"""The program: composes the rest."""
