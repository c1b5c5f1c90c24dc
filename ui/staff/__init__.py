"""The staff side: behind a named PIN, denser, by keyboard first."""
