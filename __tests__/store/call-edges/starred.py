from pkg import *
from pkg.plain import *
from pkg.late import *


class Child(Starred):
    def run(self):
        self.twinkle()  #: pkg.stars.Starred.twinkle self


def own(): ...


shown()  #: pkg.stars.shown star
hidden()  #: -
open_name()  #: pkg.plain.open_name star
_private()  #: -
both()  #: -
area()  #: pkg.shapes.area star
Quad()  #: pkg.shapes.Shape.__init__ constructor
Quad.move()  #: -
own()  #: starred.own local
len()  #: -
