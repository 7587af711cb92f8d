try:
    import numpy as np
except ImportError:
    np = None

try:
    import simplejson as json
except ImportError:
    import json

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

from a import f
from b import f

try:
    from _fast import g
except ImportError:
    def g():
        pass

try:
    from _fast import h
except ImportError:
    h = lambda: 0


def once():
    pass


once = cached(once)
once = cached(once, 1)


def twice():
    pass


twice = other


def redefined():
    pass


def redefined():
    pass


if c:
    def branch():
        pass
else:
    def branch():
        pass

with x:
    from w import inside
inside = None

for i in y:
    from l import looped
else:
    from m import looped

try:
    pass
finally:
    from n import final
    from o import final

if c:
    from p import lost
    lost = 1
from p import lost

if c:
    from q import kept
    if d:
        kept = 1
    from q import kept

np.zeros(), json.loads(), tomllib.load(), f(), g(), h(), once(), twice(), redefined(), branch(), inside(), looped(), final(), lost(), kept()

early = None
try:
    from r import early
except ImportError:
    pass


def reset():
    global early
    early = None


import straight as st
st = None
early(), st.f()
