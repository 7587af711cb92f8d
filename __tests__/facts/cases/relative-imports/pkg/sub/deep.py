def deep():
    from . import deep as me
    from ..mod import f
    from ...top import x
    me(), f(), x()
