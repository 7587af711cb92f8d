import typing as t
from typing import Generic
from app import app, cached
import a.b.c
import a.b as ab

f().g()
f()()
f()[0]()
f[0]()
f()[0].run()
"".join(x)
"".join(x).strip()
("x" + y).format().strip()
(lambda: 0)()
(await_ or other)()
(yield_ if 1 else 2).call()
[1, 2].sort()
f"{x}".encode()
a.b.c.d()
ab.c()
t.cast(int, x)
t().x()
app.get().json()["k"].items()
cached(1)(2)
self.run()
len()
super().run()
x.y.z[0](1).w()
(x)()
(a := f)()
a.b[0].c()


@app.route('/x')
@cached
@cached(1)[0]
@(lambda f: f)
@(x or y)
@t.final
def decorated():
    pass


class Base(Generic[t.T], t.Protocol[int], app.Model(), *bases, metaclass=t.Meta, **kw):
    pass


class Odd((x or y), "text".upper(), lambda: 0):
    pass
