"""Every statement that some metric counts, one at a time."""


def plain():
    x = 1
    return x


def branches(a, b):
    if a:
        return 1
    elif b:
        return 2
    elif a is b:
        if a:
            return 3
    else:
        if b:
            return 4
    return 5


def else_if(a, b):
    if a:
        return 1
    else:
        if b:
            return 2
        return 3


def loops(items):
    for item in items:
        while item:
            item -= 1
        else:
            print(item)
    else:
        if items:
            return None
    while items:
        items.pop()
        break


async def asynchronous(source, lock):
    async for item in source:
        async with lock, lock as held:
            if held:
                yield item
    else:
        return
    with lock:
        pass


def handlers(path):
    try:
        if path:
            open(path)
    except OSError:
        if path:
            raise
    except (ValueError, KeyError) as error:
        for _ in error.args:
            pass
    else:
        while path:
            path = path[1:]
    finally:
        if path is None:
            del path


def groups(run):
    try:
        run()
    except* OSError:
        pass
    except* ValueError as several:
        if several:
            raise
    else:
        return 1


def only_finally(run):
    try:
        run()
    finally:
        if run:
            run()


def conditional(a, b, c):
    x = a if b else c
    y = (a if b else c) if (b if c else a) else (c if a else b)
    return x if y else [a if i else b for i in c if i if i > 1]


def comprehensions(rows):
    flat = [cell for row in rows for cell in row if cell]
    pairs = {a: b for a, b in rows if a if b}
    some = {row for row in rows}
    return any(row and row[0] or flat for row in rows if row and some), pairs


def asserts(a, b):
    assert a and b, (a if b else b)
    assert [x for x in a if x]
    return lambda: a if b else (a and b)


def one_line(a): return 1 if a else 2


def one_liners(a):
    if a: return 1
    else: return 2
    for x in a: print(x)
    while a: a.pop()
    with a: pass


def formatted(a, b):
    return f"{a if b else 1:{b or a and b}} {'x' if a else f'{b and a}'}"


def signature(a=1 if plain else 2, *, b: (int if plain else str) = plain and loops) -> "x" if plain else "y":
    return a


@(branches if plain else loops)
def decorated(): pass
