"""Bring things from the organisers to the laptops and back, sealed, so that nobody between can read or change them."""
