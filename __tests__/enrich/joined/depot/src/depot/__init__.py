"""A small stock of goods: enough code for every kind of call that an index can decide."""

from depot.orders import Order, ship as send
from .stock import Shelf

__all__ = ["Order", "Shelf", "send"]
