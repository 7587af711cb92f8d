import typing


@typing.overload
def load(source: bytes, strict: bool = ...) -> str: ...
@typing.overload
def load(source: object) -> str: ...
def load(source, strict=False):
    if isinstance(source, bytes):
        if strict:
            return source.decode()
        return source.decode(errors="replace")
    return str(source)
