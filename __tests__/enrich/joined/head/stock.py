from __future__ import annotations

import json
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Iterator, overload


@dataclass
class Item:
    name: str
    price: int = 0

    @property
    def label(self) -> str:
        return f"{self.name}: {self.price}"

    @label.setter
    def label(self, text: str) -> None:
        self.name, _, price = text.partition(": ")
        self.price = int(price)


class Shelf:
    def __init__(self, items: list[Item] | None = None) -> None:
        self.items = items or []

    def __iter__(self) -> Iterator[Item]:
        return iter(self.items)

    def add(self, item: Item) -> "Shelf":
        if item.price < 0:
            raise ValueError(f"{item.name} costs less than nothing")
        self.items.append(item)
        return self

    def total(self) -> int:
        def worth(item: Item) -> int:
            if item.price > 1000:
                return rounded(item.price)
            return item.price

        return sum(worth(item) for item in self)

    @overload
    def find(self, key: int) -> Item: ...
    @overload
    def find(self, key: str) -> Item | None: ...
    def find(self, key: int | str) -> Item | None:
        if isinstance(key, int):
            return self.items[key]
        for item in self:
            if item.name == key:
                return item
        return None


@dataclass
class ColdShelf(Shelf):
    degrees: int = field(default=4)

    def add(self, item: Item) -> "Shelf":
        super().add(item)
        return self.cool()

    def cool(self) -> "ColdShelf":
        self.degrees -= 1
        return self


@lru_cache
def rounded(price: int) -> int:
    return price // 10 * 10


def dump(shelf: Shelf) -> str:
    return json.dumps([item.label for item in shelf])


def discount(percent: str): return lambda price: price - price * int(percent) // 100
