"""A picture of the timeline onto a painter: the screen, PNG, SVG and PDF alike."""
