import sys
if sys.version_info >= (3, 14):
    def join(a, b):
        return b + a
else:
    def join(a, b):
        for x in b:
            if x:
                a = a + x
        return a
