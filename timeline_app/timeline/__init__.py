"""What stands where: spans to pixels, ticks, lanes, rows and labels. Plain NumPy, no Qt."""
