def walk(tree, seen):
    for node in tree:
        if node in seen:
            continue
        for child in node:
            if child:
                seen.add(child)
    return seen
