"""Read what the organisers bring: the event's settings, lists of bookings, and who came to the online days."""
