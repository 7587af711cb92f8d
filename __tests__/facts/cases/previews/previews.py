f(*a == b, *c | d, **e or f, g=not h, i=(1, 2), j=(1,), k=())
f("a", 'b', "c's", "\n", '''d''', "e"  , u'f', r"g", b"h", "é", "i" "j")
f( a, b)
f(a,b)
f(a, b,)
f((a), (b).c, a .d, e. f, g [0], h[ 0], i[0, 1], j[(0, 1)], k[0:1], l['m'])
f(a + b, a+b, (a + b) * c, a ** b, a ** -b, -a, - a, not a, ~a, --a, -(-a), 1 .real, 1.5, 0x10, 1_0, 007j, 00)
f(a == b, a==b, a < b < c, a is not b, a  in b, a not in b, (a == b) == c, a and b, a or b)
f({"a": 1, 'b': [2, "c"], **d}, {}, {**a | b}, {**(a or b)}, {**-a}, {**a ** b}, {a:b}, {a: b,}, {1, 2}, [], [ ], [a,], (a), lambda: 0)
f(a=1, *b)
f(*b, a=1, ** c)
f(
    a)
f(a, # comment
  b)
f(a)["x"](**y)(-1)[b]
"a{}".format("b")
"a" .join(x)
r = {"key": "value with 'quotes'", "other": "plain"}
s = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
s = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
s = f("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",)
s = f("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "b",)
s = f("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" )
s = f(aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa=1, b  =2)
def annotated(a: "T" = ("x", 1), *b: Dict[str, "U"], c: Optional["V"] = None) -> Union[int,  "W"]: ...
t: "Dict[str, 'X']" = {"y"}
