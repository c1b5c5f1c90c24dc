"""The attendee's visit: screens as values, and one table of moves between them."""
