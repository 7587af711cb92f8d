"""Amounts in cents, so that nothing is ever rounded."""

from decimal import Decimal, InvalidOperation
from typing import NamedTuple


class Money(NamedTuple):
    cents: int
    currency: str = "EUR"

    def __str__(self) -> str:
        return f"{self.cents / 100:.2f} {self.currency}"

    def times(self, count):
        return Money(self.cents * count, self.currency)


def parse_money(text: str) -> Money:
    """`12.50 EUR` as Money."""
    amount, _, currency = text.strip().partition(" ")
    try:
        return Money(int(Decimal(amount) * 100), currency or "EUR")
    except InvalidOperation as error:
        raise ValueError(f"{text!r} is not an amount") from error


def total[T: Money](amounts: list[T]) -> Money:
    currencies = {amount.currency for amount in amounts}
    if len(currencies) > 1:
        raise ValueError(f"cannot add {', '.join(sorted(currencies))}")
    return Money(sum(amount.cents for amount in amounts), *currencies)
