"""Books and how they are found."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from .money import Money, parse_money

_ISBN = re.compile(r"^97[89]\d{10}$")


@dataclass(frozen=True, slots=True)
class Book:
    """One title, and what it costs."""

    isbn: str
    title: str
    price: Money
    tags: tuple[str, ...] = ()

    @property
    def slug(self) -> str:
        return re.sub(r"\W+", "-", self.title.lower()).strip("-")


@dataclass
class Catalog:
    """All books of the shop by their number."""

    books: dict[str, Book] = field(default_factory=dict)

    def add(self, book: Book) -> None:
        if not is_isbn(book.isbn):
            raise ValueError(f"{book.isbn!r} is not an ISBN")
        self.books[book.isbn] = book

    def search(self, words: str, *, limit: int = 10, tag: str | None = None) -> list[Book]:
        """The books whose title has every word, cheapest first."""
        wanted = words.lower().split()
        found = []
        for book in self.books.values():
            if tag is not None and tag not in book.tags:
                continue
            title = book.title.lower()
            if all(word in title for word in wanted):
                found.append(book)
        found.sort(key=lambda book: book.price.cents)
        return found[:limit]


def is_isbn(text: str) -> bool:
    """Whether the text is an ISBN-13 with a right check digit."""
    if not _ISBN.match(text):
        return False
    total = sum(int(digit) * (3 if i % 2 else 1) for i, digit in enumerate(text))
    return total % 10 == 0


def read_books(path: Path) -> Iterator[Book]:
    with path.open(newline="") as lines:
        yield from parse_books(csv.DictReader(lines))


def parse_books(rows: Iterable[dict[str, str]]) -> Iterator[Book]:
    for row in rows:
        match row:
            case {"isbn": isbn, "title": title, "price": price, **rest}:
                yield Book(isbn, title, parse_money(price), tuple(rest.get("tags", "").split()))
            case _:
                raise ValueError(f"a row lacks a column: {row!r}")
