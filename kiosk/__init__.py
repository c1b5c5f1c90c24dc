"""The check-in kiosk: everything that is not a widget."""

VERSION = "1.0.0"
"""What `pyproject.toml` says too."""
