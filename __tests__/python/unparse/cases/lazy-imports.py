lazy import a
lazy import a.b as c, d
lazy from a import b, c as d
lazy from .a import b
lazy = 1
lazy.b
