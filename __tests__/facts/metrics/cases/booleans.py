"""Runs of boolean operators: parentheses, comments and line breaks between them."""


def runs(a, b, c, d):
    a and b and c and d
    a or b or c
    a and b or c and d
    a or b and c or d
    a and b or c or d and a and b


def parentheses(a, b, c, d):
    (a and b) or c
    a or (b and c)
    (a and b) or (c and d)
    a and (b and c)
    a or (b or c) or d
    (a or b) and (c or d)
    ((a and b)) or ((c) and d)
    a or ((b and c) or d)
    ((a) and (b)) or (c)
    (a) and (b) or (c) and (d)


def broken_lines(a, b, c):
    return (
        a
        and b  # or not
        # or (
        or
        # a comment )
        c and \
        a \
        or b
    )


def elsewhere(a, b, c):
    a or f"{b and c}"
    a or [b and c]
    a or {b and c: a}
    a or print(b and c) or c
    a or (lambda: b and c)
    a or b[b and c :] or b[c : b and c]
    not a and not b or not (a and b)
    a or (b and c for c in b)
    return (lambda: b and c or a) or a


def mixed(a, b, c):
    if a and b or c:
        return a and not (b or c) and (yield b or c)
    while (x := a and b) or c:
        a = x if a and b else b or c
    return a == (b and c) or await_(a) and b


async def awaited(a, b):
    return await a and b or await (b and a)
