try:
    pass
except A, B:
    pass
except C, D.E, F():
    pass
try:
    pass
except* A, B:
    pass
