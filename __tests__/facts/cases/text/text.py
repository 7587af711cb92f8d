x = 1
def f(a="\x1f\x1e\x1d"):
    """Doc \ud800 é

    two"""
    café = "é😀"; g(café)
    y = """a
  b"""z = "\ud83d\ude00\udc00"
ﬁ = αβ.𝔘()
w = f"ab{x}"
def g(a=f"{x}", b=None): pass
