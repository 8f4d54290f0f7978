"""Words found again in many texts at once: an index of where each word stands, and what is asked of it."""
