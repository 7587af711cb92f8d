if x:
    def f():
        (a

    def g():
        pass
