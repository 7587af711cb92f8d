x = t"{a}" t'{b!r:>{c}}' rt"\d{d}\{e}"
y = t"""
{ f = } {g:{h!s}} {{}} é{i}
""" if t'' else t'{t"{j}"}'
