"""One encrypted SQLite file a laptop: facts, the tables built from them, the roster and the print queue."""
