from m import T, U, V, W


def f[T](a: T.x(), b=T.y()) -> T.z():
    T.w()

    def inner(): T.v()


class A[U](U.base()):
    U.body()

    def method(self, x: U.ann() = U.default()):
        U.inner()

    def generic[V](self, x: A.q() = V.r()) -> V.s():
        A.t(), V.u()

    attribute = 1

    def sees[W](self, x: attribute.a() = attribute.b()):
        attribute.c()


type X[W] = W.x()
type Y = W.y()
W.z()
