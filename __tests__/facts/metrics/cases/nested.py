"""Definitions in definitions."""


def decorator(function):
    def wrapper(*args):
        if args:
            return function(*args)
        return function() if function else None

    return wrapper


def decorator_with_docstring(function):
    """Not only a wrapper."""

    def wrapper():
        if function:
            return function()

    return wrapper


def decorator_of_decorator(name):
    def outer(function):
        def inner():
            for _ in name:
                if function and name:
                    return function()

        return inner

    return outer


def alone(a):
    def inner():
        if a:
            return a and (a or a)


def returns_expression(a):
    def inner():
        if a:
            return a

    return inner()


def returns_parenthesised(a):
    def inner():
        if a:
            return a

    return (inner)


def returns_tuple(a):
    def inner():
        if a:
            return a

    return inner,


def returns_tuple_in_parentheses(a):
    def inner():
        if a:
            return a

    return (inner,)


def two_returns(a):
    def inner():
        while a:
            return a

    return inner
    return a


def two_functions(a):
    def one():
        if a:
            return 1

    def two():
        if a:
            return 2

    return one


def conditional_function(a):
    if a:

        def inner():
            if a:
                return 1

        return inner
    else:

        def inner():
            try:
                return 1
            except ValueError:
                return inner if a else 2


def in_with(a):
    with a:

        def inner():
            if a:
                return 1


def in_try(a):
    try:

        def first():
            if a:
                pass

    except ValueError:

        def second():
            if a:
                pass

    else:

        async def third():
            if a:
                pass

    finally:

        def fourth():
            if a:
                pass


def with_class(a):
    if a:

        class Inner:
            flag = 1 if a else 2
            if a:
                other = a and flag

            def method(self):
                if a:

                    def deep():
                        if a:
                            return lambda: 1 if a else 2

                    return deep

        return Inner


class Outer:
    size = 1 if decorator else 2

    class Middle:
        def method(self):
            def a():
                def b():
                    def c():
                        if self:
                            return 1

                    return c

                return b

            if self:
                return a

    if size:

        def conditional(self):
            return self if size else None

        @property
        def another(self):
            assert self
            return [x for x in self if x]

    def last(self, a=1 if size else 2):
        try:
            pass
        except OSError:
            for x in a:
                pass


class Empty:
    pass


class OneMethod:
    def only(self, a):
        if a and self or a:
            return 1


class Fractions:
    def a(self):
        return 1

    def b(self):
        if self:
            return 1

    def c(self):
        if self and self or self:
            return 1


@decorator(1 if Outer else 2)
class WithBases(Outer if Empty else OneMethod, metaclass=Outer and Empty):
    for x in range(3):

        def made(self):
            pass
