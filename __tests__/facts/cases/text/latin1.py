# -*- coding: latin-1 -*-
x = "é"; f(x)
