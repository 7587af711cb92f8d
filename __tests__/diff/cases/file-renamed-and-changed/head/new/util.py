def walk(tree, seen):
    for node in tree:
        if node in seen:
            continue
        for child in node:
            if child:
                seen.add(child)
    return seen


def two(a: int) -> int:
    return a * 2 if a else 0


X = 1
# c
# c
# c
# c
# c
# c
# c
# c
