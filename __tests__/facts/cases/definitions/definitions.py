"""Module docstring.

    Indented.
"""
import typing


def f(a, b: int = 1, /, c=2, *args: int, d, e: "typing.List[int]" = [x for x in y], **kwargs: dict) -> typing.Optional[int]:
    """   Doc of f.

        Indented
    more.
    """
    def inner(): "inner doc"
    return inner


async def g(*, x, y=None): ...


def h(*args, **kw): pass


def defaults(a, b=1, c=2): pass


def nothing(): 'x' 'y'


class A(B, typing.Generic):
    """ """

    x: int = 1
    y: str

    def method(self, z: "A.x" = f()) -> None:
        b"not a docstring"

        class Local:
            def deep(self): ''

    async def amethod(self):
        async with a as b, c: pass
        async for x in y: await z

    @property
    def p(self): return self._p

    @p.setter
    def p(self, value): self._p = value

    if True:
        def conditional(self): pass


lambda a, *b, c=1, **d: (a, b)
def _private(): f'not {a} docstring'
class __Mangled: pass
