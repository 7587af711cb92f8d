from . import mod
from .mod import f as g, h
from .sub import *
from .. import out
from ..out import beyond
from .mod import _private
import os.path
import pkg.mod as again
from __future__ import annotations
if c:
    from .sub.deep import deep
try:
    from fast import *
except ImportError:
    pass
mod.f(), g(), h.i(), out(), beyond(), os.path.join(), again.x(), deep()
