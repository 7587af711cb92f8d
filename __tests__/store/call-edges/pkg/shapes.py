import functools
from external import Outside, decorate


def area(shape): ...


surface = area


class Pen:
    def draw(self): ...

    def __call__(self): ...


class Shape:
    def __init__(self, name=None):
        self.pen = Pen()  #: pkg.shapes.Pen local
        self.later = None
        self.name = name
        self.twice = Pen()  #: pkg.shapes.Pen local
        self.hook = area

    def prepare(self):
        self.later = Pen()  #: pkg.shapes.Pen local
        self.twice = Outside()  #: -

    def draw(self):
        self.move()  #: pkg.shapes.Shape.move self
        self.pen.draw()  #: pkg.shapes.Pen.draw instance
        self.later.draw()  #: pkg.shapes.Pen.draw instance
        self.pen()  #: pkg.shapes.Pen.__call__ self
        self.twice.draw()  #: -
        self.name.draw()  #: -
        self.hook()  #: pkg.shapes.area self
        self.absent()  #: -
        self.size()  #: -
        self.old()  #: -
        self.__secret()  #: pkg.shapes.Shape.__secret self
        [self.move() for _ in self.name]  #: pkg.shapes.Shape.move self

        def inner():
            self.move()  #: pkg.shapes.Shape.move self

        inner()  #: pkg.shapes.Shape.draw.inner local

    def move(self): ...

    def __secret(self): ...

    @property
    def size(self): ...

    def old(self): ...

    old = property(old)  #: -

    @decorate
    def decorated(self):
        self.move()  #: pkg.shapes.Shape.move self

    @staticmethod
    def of(self):
        self.move()  #: -

    @classmethod
    def make(cls):
        made = cls()  #: pkg.shapes.Shape.__init__ constructor
        made.move()  #: pkg.shapes.Shape.move instance
        return cls.make()  #: pkg.shapes.Shape.make self

    def rebound(self):
        self = Outside()  #: -
        self.move()  #: -


class Square(Shape):
    shift = Shape.move
    tool = Pen()  #: pkg.shapes.Pen local

    def draw(self):
        super().draw()  #: pkg.shapes.Shape.draw super, -
        super(Square, self).move()  #: pkg.shapes.Shape.move super, -
        super(Shape, self).move()  #: -, -
        self.move()  #: pkg.shapes.Shape.move self
        self.shift()  #: pkg.shapes.Shape.move self
        self.tool.draw()  #: pkg.shapes.Pen.draw instance
        self.__secret()  #: -
        self.decorated()  #: pkg.shapes.Shape.decorated self


class Doubtful(Outside, Shape):
    def own(self): ...

    def run(self):
        self.own()  #: pkg.shapes.Doubtful.own self
        self.move()  #: -
        super().move()  #: -, -


class Sure(Shape, Outside):
    def run(self):
        self.move()  #: pkg.shapes.Shape.move self
        self.outside()  #: -


class Left(Shape):
    def move(self): ...


class Right(Shape):
    def move(self): ...

    def draw(self): ...


class Diamond(Left, Right):
    def run(self):
        self.move()  #: pkg.shapes.Left.move self
        self.draw()  #: pkg.shapes.Right.draw self


class Hides(Shape):
    def __init__(self, given):
        self.move = given

    def run(self):
        self.move()  #: -


class Ring(Ring2):
    def run(self):
        self.move()  #: -


shape = Shape()  #: pkg.shapes.Shape.__init__ constructor
partly = functools.partial(area, 1)  #: -
