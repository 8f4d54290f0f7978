"""Records, dates and passages: plain Python and NumPy, no Qt, no files, no database."""
