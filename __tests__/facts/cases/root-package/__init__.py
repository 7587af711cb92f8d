from . import utils
from .utils import f
from .. import beyond
from .inner import *
from . import *
utils.f(), f(), beyond()
