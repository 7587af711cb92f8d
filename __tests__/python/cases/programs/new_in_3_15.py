lazy import a.b as c, d
lazy from . import e
x = [*a for a in b], {*a for a in b if c}, {**a for a in b}, (*a async for a in b), f(*a for a in b)
