from .. import mod
from ..mod import f
from ... import top
from .deep import deep
mod.f(), f(), top(), deep()
