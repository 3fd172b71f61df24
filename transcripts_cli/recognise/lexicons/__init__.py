"""Words that stand near the names on a page with an interview: a module for each language, read when a text is in it."""
