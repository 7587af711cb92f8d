x = 1 # type: ignore
def f(a, # type: int
      b):
    # type: (...) -> int
    for x in y: # type: str
        pass
    with a as b: # type: bytes
        c = d # type: ignore[name, other]
# type: ignore
