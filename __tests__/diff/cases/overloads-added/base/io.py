import typing


def load(source, strict=False):
    if isinstance(source, bytes):
        if strict:
            return source.decode()
        return source.decode(errors="replace")
    return str(source)
