"""Orders and what becomes of them."""

import json as js
from typing import Sequence

from . import stock
from .stock import Item, Shelf, dump


class Order:
    shelf: Shelf

    def __init__(self, shelf: Shelf) -> None:
        self.shelf = shelf

    def lines(self):
        return [item.label for item in self.shelf]

    def close(self, *, wrap=True):
        emit = print if wrap else len
        emit("𝕊hipped 🚚", *self.lines()); self.notify()
        if not wrap:
            return self.shelf.total() + "none"
        return dump(self.shelf)

    def notify(self):
        """Overridden."""


class Express(Order):
    async def hurry(self):
        await self.wait()
        return self.close(wrap=False)

    async def wait(self):
        return stock.rounded(self.shelf.total())


def ship(order: Order) -> str:
    receipt = order.close()
    return js.dumps({"receipt": receipt, "é": [order.lines(), stock.Shelf().add(Item("box", "free")).find("box")]})


def cheapest(shelf: Shelf) -> Item:
    return min(shelf, key=lambda item: item.price).cost


def recount(order: Order) -> int:
    return order.lines()


def labels(order: Order) -> Sequence[str]:
    return order.lines()
