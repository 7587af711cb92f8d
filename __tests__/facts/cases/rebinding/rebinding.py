import a1, a2, a3, a4, a5, a6, a7, a8, a9, b1, b2, b3, b4, b5, b6, b7, b8, b9, c1, c2, c3, c4, c5, c6, c7

a1 = make()
a2.x, (a3, *a4) = 1, 2
for a5 in x:
    pass
with open() as a6, open() as (a7, [a8]):
    pass
try:
    pass
except E as a9:
    pass


def b1():
    pass


class b2:
    pass


print(b3 := 1, [b4 := i for i in x])
match x:
    case {'k': b5, **b6}:
        pass
    case [b7, *b8] | P(q=b9):
        pass
c1 += 1
c2: int = 1
c3: int
del c4
c5 = None
c6[0] = 1
type c7 = int


def use():
    a1.f(), a2.f(), a3.f(), a4.f(), a5.f(), a6.f(), a7.f(), a8.f(), a9.f()
    b1.f(), b2.f(), b3.f(), b4.f(), b5.f(), b6.f(), b7.f(), b8.f(), b9.f()
    c1.f(), c2.f(), c3.f(), c4.f(), c5.f(), c6.f(), c7.f()


def local():
    import c6
    c6 = wrap(c6)
    c6.f()


def before():
    c6 = 1
    import c6
    c6.f()


def globally():
    global g, c2
    import g
    c2 = None
    c3.f()
    g.f()


g.h()


def outer():
    from x import n, m, k

    def inner():
        nonlocal n, m
        n = 1
        from y import m
        k = 1
        n(), m(), k()

    n(), m(), k()


def deleted():
    del c6
    c6.f()


def annotated():
    c6: int
    c6.f()


def unbound_nonlocal():
    def inner():
        nonlocal nowhere
        nowhere = 1
        nowhere()
