# ast-dataset: allow complexity
@staticmethod
def one(a):
    for b in a:
        for c in b:
            for d in c:
                for e in d:
                    if e:
                        print(e)


# ast-dataset: allow complexity -- a table of cases
def two(a):
    for b in a:
        for c in b:
            for d in c:
                for e in d:
                    if e:
                        print(e)


def three(a, text="# ast-dataset: allow complexity"):
    for b in a:
        for c in b:
            for d in c:
                for e in d:
                    if e:
                        print(e)


def four(a):  # ast-dataset: allow other, complexity
    for b in a:
        for c in b:
            for d in c:
                for e in d:
                    if e:
                        print(e)
