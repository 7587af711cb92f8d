from . import x
from .x import y
from .. import z
from ..z import w as v
from . import *
x(), y.f(), z(), v()
