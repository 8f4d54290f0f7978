"""Which events of two stores are the same: by what their dates leave open and by what is told of them."""

from timeline_app.core.comparing.comparison import Comparison, Pair
from timeline_app.core.comparing.described import Described, described
from timeline_app.core.comparing.matching import compare
from timeline_app.core.comparing.shared import shared_names, shared_words

__all__ = ["Comparison", "Described", "Pair", "compare", "described", "shared_names", "shared_words"]
