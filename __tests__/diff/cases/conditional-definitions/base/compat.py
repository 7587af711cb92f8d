import sys
if sys.version_info >= (3, 14):
    def join(a, b):
        return a + b
else:
    def join(a, b):
        for x in b:
            a = a + x
        return a
