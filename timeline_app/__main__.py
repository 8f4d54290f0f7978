"""``python -m timeline_app``: the same program as the command ``timeline-app``."""

from __future__ import annotations

import sys

from timeline_app.cli import main

if __name__ == "__main__":
    sys.exit(main())
