"""What may go wrong in a real lab, made to go wrong in one of real programs."""

from castlab.faults.catalogue import NAMES, run

__all__ = ["NAMES", "run"]
