from typing import overload
@overload
def load(source: int) -> str: ...
@overload
def load(source: bytes) -> str: ...
@overload
def load(source) -> str: ...
def load(source, strict=False):
    if isinstance(source, bytes):
        if strict:
            return source.decode()
        return source.decode(errors="replace")
    return str(source) if source else ""
