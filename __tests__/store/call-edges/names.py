import functools

import pkg
import pkg.shapes
from dataclasses import dataclass
from enum import Enum
from pkg import Quad, Shape, area, hidden
from pkg.shapes import partly, surface


def local(): ...


@dataclass
class Data(Shape):
    x: int


class Choice(Enum):
    def __init__(self, x): ...


class Slim(Shape):
    def __new__(cls): ...


class Late(Shape):
    def __init__(self): ...

    def __new__(cls): ...


def constructors():
    Quad()  #: pkg.shapes.Shape.__init__ constructor
    pkg.shapes.Square()  #: pkg.shapes.Shape.__init__ constructor
    pkg.shapes.Pen()  #: pkg.shapes.Pen attribute
    Data()  #: names.Data local
    Choice()  #: names.Choice local
    Slim()  #: names.Slim local
    Late()  #: names.Late.__init__ constructor


def inherited():
    Quad.move()  #: pkg.shapes.Shape.move inherited
    Quad().move()  #: pkg.shapes.Shape.move inherited, pkg.shapes.Shape.__init__ constructor
    Late.move()  #: pkg.shapes.Shape.move inherited


def modules():
    pkg.area()  #: pkg.shapes.area attribute
    pkg.shapes.area()  #: pkg.shapes.area attribute
    pkg.shapes.surface()  #: pkg.shapes.area attribute
    surface()  #: pkg.shapes.area import
    partly()  #: pkg.shapes.area import
    hidden()  #: -
    pkg.shown()  #: pkg.stars.shown attribute
    pkg.hidden()  #: -
    pkg.shapes.shape.move()  #: pkg.shapes.Shape.move attribute
    pkg.shapes.shape.size()  #: -
    pkg.Shape.size()  #: -
    size = pkg.shapes.shape.size
    size()  #: -


def aliases(given, flag):
    f = local
    f()  #: names.local alias
    g = f
    g()  #: names.local alias
    h = pkg.area
    h()  #: pkg.shapes.area alias
    twice = local
    twice = given
    twice()  #: -
    either = local if flag else area
    either()  #: -
    K = Quad
    K()  #: pkg.shapes.Shape.__init__ constructor
    for looped in (local, area):
        looped()  #: -
    changed = local
    del changed
    with given as bound:
        bound()  #: -

    def inner():
        nonlocal taken
        taken = area

    taken = local
    taken()  #: -
    inner()  #: names.aliases.inner local


def instances(given):
    x = Quad()  #: pkg.shapes.Shape.__init__ constructor
    x.move()  #: pkg.shapes.Shape.move instance
    y = None
    if given:
        y = pkg.Shape()  #: pkg.shapes.Shape.__init__ constructor
    y.move()  #: pkg.shapes.Shape.move instance
    z = Quad()  #: pkg.shapes.Shape.__init__ constructor
    z += given
    z.move()  #: -
    made = local()  #: names.local local
    made.move()  #: -
    pen = pkg.shapes.Pen()  #: pkg.shapes.Pen attribute
    pen()  #: pkg.shapes.Pen.__call__ instance
    x.pen.draw()  #: pkg.shapes.Pen.draw instance
    x.pen[0].draw()  #: -
    x.draw().move()  #: -, pkg.shapes.Square.draw instance


def annotations(
    a: Shape,
    b: 'Quad',
    c: 'pkg.Shape | None',
    d: Shape | None = None,
    e: list[Shape] = (),
    *f: Shape,
    g: int | Shape = 0,
    h: type[Shape] = Shape,
    i: Shape = None,
    **k: Shape,
):
    a.move()  #: pkg.shapes.Shape.move annotation
    b.move()  #: pkg.shapes.Shape.move annotation
    c.move()  #: pkg.shapes.Shape.move annotation
    d.move()  #: pkg.shapes.Shape.move annotation
    e.move()  #: -
    f.move()  #: -
    g.move()  #: -
    h.move()  #: -
    k.move()  #: -
    i = i or a
    i.move()  #: -
    a.pen.draw()  #: pkg.shapes.Pen.draw annotation


def generic[T](t: T, s: Shape):
    t.move()  #: -
    s.move()  #: pkg.shapes.Shape.move annotation


def partials(given):
    functools.partial(local)()  #: names.local partial, -
    p = functools.partial(area, 1)  #: -
    p()  #: pkg.shapes.area partial
    q = functools.partial(given)  #: -
    q()  #: -
    r = functools.partial(Quad)  #: -
    r()  #: pkg.shapes.Shape.__init__ constructor
