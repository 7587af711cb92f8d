def broken():
    pass

def g(x):
    for a in x:
        if a: print(a)
