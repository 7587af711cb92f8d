import a.b as c
from . import d


def f(a: int, /, b: "x" = 1, *c, d=2, **e) -> int:
    global g
    return a.b[c:d:e, ...] + -1 if not a and b or c else (a < b <= c)


class A(B, k=v, **kw): x: int = {**a, 'b': 1}


@d.e
async def h(*, a): await b; [*a, (yield)]
match x:
    case 1 | -2 | 'a' | None: pass
    case [a, *_, b] | (a, *b): pass
    case {'k': v, **rest}: pass
    case A.B(1, c=C()) as d if e: pass
    case a.b: pass
    case 1 + 2j: pass
    case _: pass
f'{a}{b!r:>{width}.{prec}} text {c = }' 'x' f"{d:}"
'a' 'b'
type T[U: int, *V, **W] = U
def g[T: (int, str) = int, *Ts = *int, **P = [int]](*args: *Ts): pass
x = lambda a, *b: {a: b for a, b in c if d}
with a as b, (c) as (d, e): pass
try: pass
except* (A, B) as e: pass
f(*a, b=c, **d)
a[b, *c], a[::], a[()]
1_000, 1.5j, b'x', ..., True
not ~a ** -b @ c
{1, 2}, {}, [], (), (1,)
