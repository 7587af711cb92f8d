"""Breaks files by deleting one token each, and prints per file what its functions and classes were.

python break.py FOLDER COUNT SEED...: per seed, at most COUNT lines of JSON, one per broken file: path, source, [[type, qualname, start, end], ...],
the deleted token and where it was; offsets in bytes of the broken source.
"""

import ast
import io
import json
import pathlib
import random
import sys
import tokenize

SKIPPED = {tokenize.ENCODING, tokenize.ENDMARKER, tokenize.NL, tokenize.COMMENT, tokenize.DEDENT}
DEFINITIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)


def spans(source):
    """Byte spans of the tokens that can be deleted."""
    lines = source.splitlines(keepends=True)
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line))

    def offset(row, column):
        return starts[row - 1] + len(lines[row - 1].decode()[:column].encode()) if row <= len(lines) else len(source)

    for token in tokenize.tokenize(io.BytesIO(source).readline):
        if token.type not in SKIPPED:
            start, end = offset(*token.start), offset(*token.end)
            if end > start:
                yield start, end


def definitions(tree, source):
    starts = [0]
    for line in source.splitlines(keepends=True):
        starts.append(starts[-1] + len(line))

    def visit(node, name):
        for child in ast.iter_child_nodes(node):
            if isinstance(child, DEFINITIONS):
                qualname = f'{name}.{child.name}' if name else child.name
                start = starts[child.lineno - 1] + child.col_offset
                yield type(child).__name__, qualname, start, starts[child.end_lineno - 1] + child.end_col_offset
                yield from visit(child, qualname)
            else:
                yield from visit(child, name)

    return list(visit(tree, ''))


def broken(source, rng):
    """The source without one token, chosen so that it is no Python, and how offsets move."""
    tokens = list(spans(source))
    for _ in range(20):
        start, end = rng.choice(tokens)
        without = source[:start] + source[end:]
        try:
            ast.parse(without)
        except (SyntaxError, ValueError):
            return without, start, end
    return None


def main(folder, count, seed):
    rng = random.Random(seed)
    paths = sorted(pathlib.Path(folder).rglob('*.py'))
    rng.shuffle(paths)
    for path in paths:
        if count == 0:
            break
        source = path.read_bytes()
        try:
            source.decode()
            tree = ast.parse(source)
        except (SyntaxError, ValueError):
            continue
        found = definitions(tree, source)
        if b'\r' in source or b'\f' in source or len(source) > 400_000 or not found:
            continue
        result = broken(source, rng)
        if result is None:
            continue
        without, start, end = result

        def moved(at):
            return at if at <= start else max(start, at - (end - start))

        rows = [[kind, name, moved(a), moved(b)] for kind, name, a, b in found]
        print(json.dumps([path.relative_to(folder).as_posix(), without.decode(), rows, source[start:end].decode(), start]))
        count -= 1


for each in sys.argv[3:]:
    main(sys.argv[1], int(sys.argv[2]), int(each))
