#!/usr/bin/env python
# type: ignore
from __future__ import annotations  # type: ignore[attr-defined]

# a comment

    # indented
def f(  # not alone
    a,
    # inside parentheses
    b,  # type: ignore  # noqa
):
    """A docstring

    # is no comment

    """  # nor is this

    x = 1; # neither
	# a tab before it
    y = "#" + \
        "#"
    # type: ignored
    #type:ignore
    # type: int
    return """
# no
    # comment
    """


def g(a, b):
    # type: (int, str) -> None
    for x in a:  # type: int

        # blank lines count not

        pass

#
