"""The windows and widgets."""
