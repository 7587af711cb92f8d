"""Every compound statement, with several statements in each of its parts."""
from __future__ import annotations

import os, sys as system
from . import sibling
from ..package.module import (
    first,
    second as other,
)


@first
@other.decorate(1, key="é")
@(lambda f: f)
async def coroutine(a, /, b: int = 1, *args: str, c, d=2, **kwargs: dict[str, int]) -> list[int]:
    "doc"
    async for x, *y in a:
        await x
        yield y
    else:
        await b
        return
    async with a as b, c as (d, e):
        pass
        yield
    async with (a as b, c):
        global G, H
        G = H = 1


def function[T: int, *Ts, **P](x: T) -> T:
    for i in range(10):
        continue
        i += 1
    else:
        print(i)
        i -= 1
    while x:
        break
        x = x.y
    else:
        x
        del x, i
    if x:
        pass
        pass
    elif i:
        raise ValueError from None
    elif not i:
        raise
    else:
        assert x, "message"
        assert i
    with open(x) as f, open(i):
        nonlocal_name = f
        f.read()
    try:
        x
        i
    except (A, B) as error:
        error
        raise error
    except C:
        pass
    except:
        x
    else:
        x
        i
    finally:
        i
        x
    try:
        x
        i
    except* A:
        i
        x
    except* (B, C) as group:
        group
    else:
        x
        i
    finally:
        i
        x

    def inner():
        nonlocal x, i
        x: int
        i: str = "1"
        (x): bool = True
        x.y: int = yield
        return x, i

    return inner


type Alias[T, U = int] = dict[T, U]


class Class[T](Base, metaclass=Meta, **options):
    """Class."""

    attribute: int = 1
    other = attribute

    @property
    @cached
    def method(self): return self.attribute; pass

    class Nested: x = 1; y = 2
