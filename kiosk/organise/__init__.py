"""What the organisers do before and after the day."""
