"""Module."""


def public():
    """Documented."""


def undocumented():
    pass


def empty():
    ""


def not_a_docstring():
    f"formatted {public}"


def bytes_are_none():
    b"bytes"


def second_statement():
    pass
    "too late"


def raw():
    r"""A \raw string."""


def joined():
    "two " "parts"


def parenthesised():
    ("in parentheses")


def _private():
    """Documented, but private."""

    def inside():
        """In a function."""


class Public:
    """Documented."""

    def method(self): ...

    def __repr__(self):
        """Documented."""

    def _hidden(self): ...

    class Inner:
        async def method(self):
            """Documented."""

            class Local:
                """In a function."""

                def method(self):
                    """In a function."""

        class _Hidden:
            """Private."""

            def method(self):
                """In a private class."""

    if public:

        class Conditional:
            pass


class _Private:
    def method(self):
        """Documented."""
