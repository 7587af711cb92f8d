"""A small bookshop: the example that `npm run demo` indexes where no Python is installed."""

from .catalog import Book, Catalog
from .orders import Order, checkout

__all__ = ["Book", "Catalog", "Order", "checkout"]
