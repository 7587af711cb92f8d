import asyncio

from depot import Order, Shelf, send
from depot.orders import Express
from depot.stock import ColdShelf, Item, discount


def test_send():
    order = Order(Shelf().add(Item("tea", 3)))
    try:
        send(order)
    except TypeError as error:
        assert "'str'" in str(error)


def test_hurry():
    shelf = ColdShelf()
    shelf.items = [Item("ice", 12)]
    shelf.add(Item("fish", 20))
    try:
        asyncio.run(Express(shelf).hurry())
    except TypeError:
        pass
    assert shelf.degrees == 3
    assert discount(50)(10) == 5
