import numpy as np
from os import path


def local_import():
    import json as j
    from os.path import join
    j.dumps(np.zeros(3))
    return join()


def not_visible():
    j.dumps()
    join()


class C:
    import json
    from re import compile
    compile('x')
    json.dumps()
    items = [compile(i) for i in json.loads('[]')]
    later = lambda: json.dumps(np)

    def method(self, default=json.dumps(1)):
        json.dumps()
        compile('x')
        np.ones()

    class Inner:
        json.dumps()
        np.ones()


def parameter(np, *path, **kw):
    np.zeros()
    path.join()

    def nested():
        np.ones()


def outer():
    import re as np

    def inner():
        np.compile()
        nonlocal_name()

    inner()
    return lambda path: path.join(np.x())


[np.zeros(i) for i in path.walk()]
[path.join(path) for path in path.walk()]
{np: path.x() for np in np.all() if np.y() for path in np.z()}
(path.join() for x in path.a() for path in path.b())
