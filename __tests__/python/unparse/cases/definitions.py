"""Module "docstring" with 'quotes' and a tab	and \\ a backslash.

    Indented.
"""
def f(): pass
def f(a): pass
def f(a, b=1, *c, d, e=2, **g): pass
def f(a, /): pass
def f(a, /, b): pass
def f(a=1, /, b=2): pass
def f(a, b=1, /): pass
def f(*, a): pass
def f(*a): pass
def f(**a): pass
def f(*, a=1, b, **c): pass
def f(a, *, b): pass
def f(*a, b): pass
def f(*a, **b): pass
def f(a, **b): pass
def f(a, /, *, b): pass
def f(a: int, b: 'str' = 1, *c: int, d: int = 2, **e: int) -> int: pass
def f(*a: *b): pass
def f(a: lambda: b = lambda: c) -> (d, e): pass
def f(a=(b, c), d=(e if g else h), i=(yield_)): pass
def f[T](a: T) -> T: pass
def f[T: int, *Ts, **P](): pass
def f[T = int, *Ts = *a, **P = [b]](): pass
class A: pass
class A(): pass
class A(B): pass
class A(B, C, metaclass=D, **e): pass
class A(*b, **c): pass
class A(metaclass=B): pass
class A[T](B[T]): pass
class A[T: (a, b)]: pass
class A:
    """Doc."""
class A:
    '''Doc with """ inside.'''
    a = 1
class A:
    "ends with a quote\""
class A:
    "'''"
class A:
    '\'\'\' and """'
class A:
    "line\nline\ttab\r\x00\xad é \u200b"
class A:
    u"u doc"
class A:
    'a' 'b'
class A:
    r'\d'
class A:
    b'no doc'
class A:
    f'no doc'
class A:
    ''
class A:
    '\\'
class A:
    '"'
class A:
    'x"'
class A:
    "x'"
class A:
    """x\\"""
class A:
    'a'
    'b'
class A:
    '\ud800 \ud83d\ude00'
@a
@a.b(c)
@a[b]
@(a := b)
@a if b else c
@lambda: a
@(a, b)
class A:
    @a
    def f(self):
        """Doc.

        More.
        """
        def g():
            'Inner'
            class B: 'Deep'
        return g

    @b
    async def h(self): ...
    x: int = 1

    class C(D):

        y = 1
lambda: 0
lambda a: a
lambda a, b=1, *c, d=2, **e: a
lambda a, /, b, *, c: a
lambda *a: a
lambda *, a: a
lambda **a: a
lambda a=lambda: b: c
lambda a=(b, c): (a, b)
lambda: (yield)
lambda *a, **b: (a, b)
if a:
    def f(): pass
    class B: pass
    x = 1
else:
    @a
    def f(): pass
