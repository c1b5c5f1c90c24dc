"""What the attendee sees: one small widget a screen, built of house parts, that knows nothing."""
