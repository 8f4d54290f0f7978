"""Lanes in the window: what they are by, how they are arranged, and that this is remembered."""
