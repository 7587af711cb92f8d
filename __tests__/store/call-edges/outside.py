from pkg import *
from external import *

shown()  #: -
