"""doc"""
def f():
    pass

    return 1
class A:
	x = 1
	y = 2
