def f():
    def nested():
        nested()
        f()
    nested()
    f.nested()
    return nested


class A:
    def run(self):
        run()
        A.run(self)
        self.run()

    @classmethod
    def make(cls):
        return cls()

    class B:
        def deep(self):
            pass

    from x import imported
    value = f()
    alias = run


f()
f()()
f().nested()
f.attribute()
A()
A().run()
A()()
A()[0].run()
A[int]()
A[int].make()
A.make().run()
A.missing()
A.B().deep()
A.B.deep.x()
A.imported()
A.value()
A().B()
later()


def later():
    pass


def recursive():
    recursive()

    def shadow(f):
        f()
        A.run()

    class A:
        pass

    A.run()
