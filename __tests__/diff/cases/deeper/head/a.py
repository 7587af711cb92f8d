def f(a, b):
    try:
        while b:
            if a:
                for x in a:
                    if x and b:
                        print(x)
    except ValueError:
        print(b)


def plain(a):
    def inner(c):
        return c if c else a

    return inner(a)
