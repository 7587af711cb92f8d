from . import sub, other as o
from .sub import deep
from .. import top
from ...far import away
from .sub.deep import (
    one,
    two as three,
)
sub.f(), o.f(), deep.f(), top(), away(), one(), three()
