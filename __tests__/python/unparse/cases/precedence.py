a + b * c
(a + b) * c
a - (b - c)
(a - b) - c
a ** b ** c
(a ** b) ** c
-a ** b
(-a) ** b
2 ** -1
2 ** (-x) ** y
a ** -b
not a ** b
- - a
+-~a
not not a
-(a + b)
~a.b
(-a).b
(-1).real
(await_).b
a | b ^ c & d << e + f * g
((((((a | b) ^ c) & d) << e) + f) * g)
a // b % c @ d
a @ (b @ c)
a << b << c
a >> (b >> c)
a < b < c
(a < b) < c
a < (b < c)
a is not b not in c
not a in b
not (a in b) is c
(not a) in b
a and b and c
a and (b and c)
(a and b) and c
a or b and c or d
(a or b) and (c or d)
a and not b and not c
a or (lambda: b) or (c if d else e)
a and b < c and d | e and f + g and h * i and -j and k ** l
a or b or c or d or e or f or g or h or i or j or k or l or m or n + o
(a and b).c
(a if b else c).d
a if b else c if d else e
(a if b else c) if d else e
a if (b if c else d) else e
a if b else (c if d else e)
a if b or c else d
(lambda: a) if b else (lambda: c)
lambda: a if b else c
(lambda: a)()
lambda: (yield)
lambda: (a, b)
lambda: lambda: a
[a for b in c if d if e]
[a for b in (c if d else e)]
[a for b in c if (d if e else f)]
[a for b in (lambda: c) if (lambda: d)]
[lambda: a for b in c]
(a := b)
f((a := b), (c := d))
f(a := b)
[a := b, c]
{(a := b): (c := d)}
x[(a := b)]
x[a := b]
x[(a := b), c]
(a := (b, c))
(a := (b + c))
(a := (lambda: b))
(a := not b)
if a := b: pass
while (a := b) and c: pass
print(a if b else c, *d, **e)
print(*a or b, *(c, d), **a or b, **(c | d))
f(*a, b, *c, d=e, **g, h=i)
f(**{'a': b}, **c)
{**a, **b | c, **(d or e), 'f': g}
{**(lambda: a)}
[*a, *b | c, *(d or e), *(f if g else h), *(lambda: i)]
*a, b = c
a, *b = *c, *d
x = a, b
x = (a,)
x = ()
x = a,
x = (a, b), c
(a, b) = c = d, e
[a, (b, c)] = d
a, (b, c) = d
for a, b in c, d: pass
for (a, (b, c)) in [d]: pass
for x in *a, *b: pass
for x in (yield): pass
del a, (b, c), [d]
del (a), (b,), ()
assert a, (b, c)
assert (a, b)
x: int
x: int = 1
(x): int = 1
x.y: int
(x.y): int
x[a]: int = b, c
x: (a, b) = (yield)
x: 'a' = *b, c
def f():
    return a, b
def f():
    return (yield)
def f():
    return *a, b
def f():
    x = yield
    x = yield a, b
    x = yield from a
    x += yield
    x = y = yield z
    yield
    yield a
    yield (a, b)
    yield a + b
    yield lambda: a
    yield (yield)
    (yield) + 1
    f((yield))
    f((yield a), b)
    [(yield)]
    yield from (yield a)
    yield from a.b
    yield from a if b else c
    -(yield)
    x = await a
    await a
    (await a)(b)
    (yield).c
async def f():
    await a ** b
    (await a) ** b
    -await a
    await (a + b)
    await (await a)
    (await a).b
    (await a)[b]
    await a.b(c)
    await (lambda: a)
    return await a
    [await a async for b in await c if await d]
    {a: b async for c in d for e in f}
    (a async for b in c)
    async with a as b, c as (d, e): pass
    async for a in b: pass
    else: pass
x += a, b
x @= a
x //= a if b else c
x **= -a
x >>= lambda: a
x.y |= a
x[a] ^= b
raise
raise a
raise a from b
raise (a, b) from (c, d)
global a
global a, b
nonlocal a, b
import a, b.c as d, e.f
from a import b
from a import (b, c as d)
from . import a
from .. import a as b
from .a.b import c
from ... import a
from .... import *
from ....a import *
type X = a | b
type X[T: int, *Ts, **P] = a
type X[T: (int, str) = int, *Ts = *a, **P = [a]] = lambda: T
