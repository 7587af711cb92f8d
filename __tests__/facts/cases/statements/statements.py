import os, sys as system, a.b
from m import (x as y, z)
from m import *
a = b = 1
a.b = c = d = 2
a, b = 1, 2
a[0] = 3
a: int
a: int = 5
(a): int = 5
a.b: int = 6
a += 1
a.b += 1
a[0] @= f(x)
del a, b[0]
pass
global_ = 1
def f():
    global q, r
    return
    return 1, 2
    yield
    yield x
    yield from y
    raise
    raise E from e
    assert a, 'b'
async def g():
    await x
    await y.z(await w)
    return [i async for i in z]
for i in a: break
else: continue_
while a: continue
else: pass
if a: pass
elif b: pass
else: pass
with a as b, c(): pass
try: pass
except: pass
try: pass
except A: pass
except (B, C) as e: pass
else: pass
finally: pass
try: pass
except* A as e: pass
match a:
    case 1: pass
    case _: f()
type X = list[int]
type Y[T] = dict[T, X]
(n := f(1))
print((m := 1), [k for k in a if (l := k)])
[i for i in a]; {i for i in a}; {i: j for i, j in a}; (i for i in a)
'a statement'
f"{f(1)} {x!r:>{width}}"
long_name(aaaaaaaaaaaaaaaaaaaaaaaaaaaaa, bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb, cccccccccccccccccccccccccccccc, 'dddd')
long_name(aaaaaaaaaaaaaaaaaaaaaaaaaaaaa, bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb, cccccccccccccccccccccccccccccc, 'ddddd')
long_name(aaaaaaaaaaaaaaaaaaaaaaaaaaaaa, bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb, cccccccccccccccccccccccccccc, '😀😀😀😀😀😀')
x = outer(inner(innermost(1)))
