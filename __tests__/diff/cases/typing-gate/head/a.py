def f(a: int, b, *args) -> int:
    return a


class C:
    def m(self, x: int):
        return x

    def new(self, y: int) -> int:
        return y
