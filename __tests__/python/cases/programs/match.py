match command.split(), *rest:
    case [] | () | {}:
        pass
        pass
    case ["go", ("north" | "south") as direction, *_] if direction in room:
        go(direction)
        look()
    case {"a": 1, -2: [x, *ys], 3 + 4j: None, b.c: True, **others}:
        pass
    case Point(x=0, y=-1.5) | module.Point(0, Line(start, end=Point())) as shape:
        pass
    case "text" 'joined' | b"bytes" | 1_000 | -1 | 2 - 3j | module.CONSTANT | None | False:
        pass
    case (parenthesised):
        pass
    case one, *two:
        pass
    case *_,:
        pass
    case _:
        match = case = type = match(case)[type].match
