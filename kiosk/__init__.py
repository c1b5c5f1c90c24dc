"""The check-in kiosk: everything that is not a widget."""
