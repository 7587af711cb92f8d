def f(a: int, b: str) -> int:
    return a


class C:
    def m(self, x: int) -> int:
        return x
