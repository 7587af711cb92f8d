def disable(level):
    root.level = level


def lines(text):
    return text.splitlines()
