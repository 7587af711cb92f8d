from . import other
from .other import f
from .. import beyond
other.f(), f(), beyond()
