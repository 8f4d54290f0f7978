"""The event store: one SQLite file, and the only code that talks to SQLite."""
