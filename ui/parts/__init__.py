"""The house parts: widgets that know nothing of the event, the person or the desk."""
