"""Draw a code, read one from a picture, and recognise what a USB scanner typed."""
