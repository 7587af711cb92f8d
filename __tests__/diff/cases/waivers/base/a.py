def one(a):
    return a


# ast-dataset: allow complexity -- a table of cases
def two(a):
    return a


def three(a, text="# ast-dataset: allow complexity"):
    return a


def four(a):
    return a
