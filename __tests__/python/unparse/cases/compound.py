if a: pass
if a: pass
else: b
if a: pass
elif b: pass
elif c: pass
else: d
if a: pass
else:
    if b: pass
if a: pass
else:
    if b: pass
    c
if a:
    if b: pass
    else: c
else: d
if (a, b): pass
if a if b else c: pass
if (yield_): pass
while a: b
while a: b
else: c
while (a, b): break
while True: continue
for a in b: c
for a in b: c
else: d
for a.b in c: pass
for a[b], *c in d: pass
for [a, b] in c: pass
for a in b, c: pass
for a in (b if c else d): pass
for a in lambda: b: pass
with a: pass
with a as b: pass
with a, b: pass
with a as b, c as d: pass
with (a, b): pass
with (a as b, c as d): pass
with (a, b) as c: pass
with a as (b, c): pass
with a as [b, *c]: pass
with (yield_) as b: pass
with (a as b): pass
with (a): pass
with (a, b,): pass
with a as b.c, d as e[f]: pass
with (a if b else c) as d, (lambda: e) as g: pass
try: a
except: b
try: a
except B: c
try: a
except B as c: d
except (E, F) as g: h
except I.j: k
except: l
else: m
finally: n
try: a
finally: b
try: a
except B: pass
else: c
try: a
except* B: c
except* (D, E) as f: g
try: a
except* B:
    try: c
    except D: e
except* F:
    def g():
        try: h
        except I: j
match a:
    case b: pass
match a, b:
    case c, d: pass
    case (c, d): pass
    case [c, d]: pass
    case [c]: pass
    case c,: pass
    case []: pass
    case (): pass
    case *c, d: pass
    case [c, *_]: pass
    case *_,: pass
match (a, b):
    case 1 | -1 | 1.5 | -1.5j | 1+2j | -1-2j: pass
    case 'a' | "b" 'c' | b'd': pass
    case None | True | False: pass
    case _: pass
match *a, b:
    case a.b: pass
    case a.b.c: pass
    case (a): pass
    case (a | b): pass
    case a | b if c: pass
    case (a | b) as c: pass
    case a as b: pass
    case (a as b) as c: pass
    case (a as b) | c: pass
    case [a as b, c | d]: pass
    case (a, b) as c: pass
match a:
    case {}: pass
    case {'a': b}: pass
    case {'a': b, **c}: pass
    case {**a}: pass
    case {1: _, -1: b, a.b: c, None: d, 'x' 'y': e}: pass
    case {1+2j: a | b, True: c as d}: pass
    case A(): pass
    case A(b): pass
    case A(b, c=d): pass
    case A(b=c, d=e | f): pass
    case a.B(c | d, e as f, g=h as i): pass
    case A((b, c), [d], {'e': f}): pass
match (yield_):
    case a if b if c else d: pass
match a:
    case 1 if (b := c): pass
match = 1
case = match[a]
type = case(b)
match(a)
match[a]
_ = match.case
{*()}
{*a, b}
{a}
{a, b,}
{}
{a: b, **c, d: e}
[]
[a,]
(a,)
[a for a in b]
[a for a, in b]
[a for a, b in c for *d, e in f if g]
{a for b in c}
{a: b for c in d}
{(a, b): (c, d) for e in f}
(a for b in c)
f(a for b in c)
f((a for b in c), d)
[(a, b) for c in d]
[*a, (b for c in d)]
[[a for b in c] for d in e]
a; b; c
if a: b; c
pass
...
Ellipsis
__debug__
print(a, file=b)
print >>a, b
é = ñ
ﬁ = 1
