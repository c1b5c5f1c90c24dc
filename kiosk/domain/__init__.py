"""Rules and values, pure: no clock, no file, no screen."""
