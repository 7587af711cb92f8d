from .. import utils
from ..utils import f
from ... import beyond
utils.f(), f(), beyond()
