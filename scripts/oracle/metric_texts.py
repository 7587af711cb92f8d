"""Writes texts.json ([text, loc, sloc] by Python's own str methods) and ratios.json ([a, b, round(a / b, 4)]) to a folder."""
import itertools
import json
import sys

SEPARATORS = ["\n", "\r", "\r\n", "\v", "\f", "\x1c", "\x1d", "\x1e", "\x85", "\u2028", "\u2029"]
SPACES = ["", " ", "\t", "\x1f", "\xa0", "\u1680", "\u2000", "\u200a", "\u202f", "\u205f", "\u3000", "\u200b", "\u180e", "\u2030", "\u3001", "\xa1", "\x00"]
CONTENTS = ["", "x", "#x", "é", "日本", "\U0001f600"]


def texts():
    yield ""
    for separator in SEPARATORS:
        for first, second in itertools.product(CONTENTS, CONTENTS):
            yield first + separator + second
        yield separator * 3
        yield "a" + separator + separator + "\n" + separator + "b"
    for space, content in itertools.product(SPACES, ["", "x", "#x"]):
        yield space + content
        yield "a\n" + space + content + space + "\r\n" + space
    for one, two in itertools.product(SEPARATORS, SEPARATORS):
        yield "x" + one + two + "y" + two


def sloc(text):
    return sum(1 for line in text.splitlines() if line.strip() and not line.lstrip().startswith("#"))


def write(path, rows):
    with open(path, "w") as file:
        file.write("[\n" + ",\n".join(json.dumps(row) for row in rows) + "\n]\n")


folder = sys.argv[1]
unique = dict.fromkeys(texts())
write(folder + "/texts.json", [[text, len(text.splitlines()), sloc(text)] for text in unique])
pairs = [(a, b) for b in (1, 3, 7, 11, 32, 64, 96, 160) for a in range(b + 1)]
write(folder + "/ratios.json", [[a, b, round(a / b, 4)] for a, b in pairs])
