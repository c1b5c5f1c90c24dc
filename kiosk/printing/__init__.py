"""Turn badge words into paper: letter the names, compose the page, and bring it to a printer exactly once."""
