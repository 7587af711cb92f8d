from m import deco, default, base, ann, meta, body, bound


@deco(1)
def f(a=default(), *, b: ann() = default(2)) -> ann(3):
    body(1)

    @deco(2)
    def inner(x: ann(4) = default(4)):
        body(2)

    return lambda y=default(5): body(3)


@deco(3)
class C(base(), metaclass=meta()):
    x: ann(5) = body(4)

    @deco(4)
    def method(self, a=default(6)) -> ann(6):
        body(5)
        return [body(6) for _ in body(7)]

    class Inner(base(1)):
        body(8)


def generic[T: bound()](a: ann(7) = default(7)) -> ann(8):
    body(9)
