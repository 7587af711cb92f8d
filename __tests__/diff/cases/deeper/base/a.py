def f(a, b):
    if a:
        for x in a:
            if x and b:
                print(x)
    else:
        print(b)


def plain(a):
    return a
