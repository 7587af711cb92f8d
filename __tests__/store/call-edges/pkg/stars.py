__all__ = ['shown', 'Starred']


def shown(): ...


def hidden(): ...


class Starred:
    def twinkle(self): ...
