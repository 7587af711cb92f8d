"""Parameters, annotations and slots."""

import builtins
from typing import overload


def none():
    pass


def all_kinds(a, /, b, c=1, *args, d, e=2, **kwargs):
    pass


def annotated(a: int, /, b: str = "", *args: int, d: float, **kwargs: bool) -> None:
    pass


def self_outside_of_a_class(self, x: int) -> int:
    return x


class Methods:
    def __init__(self, a, b: int):
        pass

    def method(self, a: int) -> int:
        return a

    def only_self(self):
        pass

    def positional_only(self, /, a):
        pass

    def starred(*args, **kwargs) -> None:
        pass

    def keywords_only(*, a: int):
        pass

    def annotated_self(self: "Methods") -> None:
        pass

    @staticmethod
    def static(a, b: int):
        pass

    @builtins.staticmethod
    def qualified_static(a) -> int:
        pass

    @classmethod
    def of(cls, a) -> "Methods":
        pass

    def __new__(cls, a):
        pass

    if overload:

        @overload
        async def conditional(self, a: int): ...

        try:

            def deep(self, a): ...

        except ImportError:
            pass

    def outer(self):
        def closure(self, a):
            pass

        class Local:
            def method(this, a: int):
                pass

        return closure, Local


class Child(Methods):
    def __init__(self, *, a: int) -> None:
        def __init__(x):
            pass
