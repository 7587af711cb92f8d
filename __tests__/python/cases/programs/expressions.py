x = a or b and not c < d <= e != f is not g not in h | i ^ j & k << l >> m + n - o * p / q // r % s @ -t ** +u ** ~v
y = [i async for i in a if b if c for j in d async for k in e]
z = {i: j for i, j in a for k in b if c}, {i for i in a for j in b}, (i for i in a for j in b if c if d)
f = lambda a, /, b=1, *c, d, e=2, **f: (yield a, (yield from b)) or (await c)
g = a.b[c, d:e:f, ..., *g][::2][:](h, *i, j=k, **l)(m for m in n)(o := p, q=r)
h = {**a, "b": c, None: True, **d}, {*a, b}, [*a, *b], (*a,), ()
i = x if y else z if w else v
j = 0, 0x_ff, 0o17, 0b1_0, 1_000.5e-3, 1j, .5, 5., 1e400
k = "a" 'b' """c""", b"d" rb'\e', u"f", r"\g", f"{h!r:>{i}}" "j" f'{k=}'
l = a == b != c > d >= e in f is g
m = -1 + +2 - ~3 ** -4
print(*a, sep="", **b)
a[b] = c.d = e, *f = (g, [h, *i])
a += b; c -= d; e *= f; g /= h; i //= j; k %= l; m **= n; o @= p; q &= r; s |= t; u ^= v; w <<= x; y >>= z
(yield)
await a
