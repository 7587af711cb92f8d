"""The metrics' references in Python: reads paths, one a line, and answers each with a line of JSON.

{"file": {...}, "defs": [...]}, definitions in pre-order; {"error": text} where CPython rejects the file. The seed's rules are
transcribed as its document has them (names too), the rest as the dataset's contract words them. `radon_cc` is radon's own
answer for the node (null without radon installed). `defs` holds lists in the order of DEF_COLUMNS.
"""
import ast
import copy
import hashlib
import io
import json
import sys
import threading
import tokenize
import warnings
from collections import Counter

try:
    from radon.visitors import ComplexityVisitor
except ImportError:
    ComplexityVisitor = None

warnings.simplefilter("ignore")

DEF_COLUMNS = [
    "lineno", "name", "kind", "cyclomatic", "nesting", "params", "params_annotated", "returns_annotated",
    "radon_cc", "sloc", "slots", "slots_annotated", "missing_annotations", "has_docstring", "is_method", "is_public", "in_function", "shape",
]

_DECISION_NODES = (ast.If, ast.For, ast.While, ast.AsyncFor, ast.IfExp, ast.With, ast.AsyncWith, ast.Try)
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
DEFINITIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)


# The seed.


def _sloc(text):
    return sum(1 for ln in text.splitlines() if ln.strip() and not ln.lstrip().startswith("#"))


class _ComplexityVisitor(ast.NodeVisitor):
    def __init__(self):
        self.score = 1
        self.max_nesting = 0
        self._stack_depth = 0

    def generic_visit(self, node):
        if isinstance(node, _DECISION_NODES):
            self.score += 1
        elif isinstance(node, ast.BoolOp):
            self.score += max(0, len(getattr(node, "values", [])) - 1)
        elif isinstance(node, ast.comprehension):
            self.score += len(getattr(node, "ifs", []))
        if isinstance(node, (*DEFINITIONS, *_DECISION_NODES)):
            self._stack_depth += 1
            self.max_nesting = max(self.max_nesting, self._stack_depth)
            super().generic_visit(node)
            self._stack_depth -= 1
            return None
        return super().generic_visit(node)


def _def_signature_stats(fn):
    if not isinstance(fn, FUNCTIONS):
        return 0, 0, False
    a = fn.args
    total = len(a.posonlyargs) + len(a.args) + len(a.kwonlyargs)
    if a.vararg is not None:
        total += 1
    if a.kwarg is not None:
        total += 1
    ann = 0
    for arg in [*a.posonlyargs, *a.args, *a.kwonlyargs]:
        if arg.annotation is not None:
            ann += 1
    if a.vararg and a.vararg.annotation is not None:
        ann += 1
    if a.kwarg and a.kwarg.annotation is not None:
        ann += 1
    return total, ann, getattr(fn, "returns", None) is not None


def seed_file(tree, text):
    num_fns = num_cls = all_param = all_param_ann = all_returns = all_returns_ann = 0
    scores = []
    nestings = []
    for node in ast.walk(tree):
        if isinstance(node, DEFINITIONS):
            cv = _ComplexityVisitor()
            cv.visit(node)
            scores.append(cv.score)
            nestings.append(cv.max_nesting)
        if isinstance(node, FUNCTIONS):
            num_fns += 1
            params, params_ann, ret_ann = _def_signature_stats(node)
            all_param += params
            all_param_ann += params_ann
            all_returns += 1
            all_returns_ann += 1 if ret_ann else 0
        elif isinstance(node, ast.ClassDef):
            num_cls += 1
    param_ratio = (all_param_ann / all_param) if all_param else 0.0
    return_ratio = (all_returns_ann / all_returns) if all_returns else 0.0
    return {
        "loc": len(text.splitlines()),
        "sloc": _sloc(text),
        "num_functions": num_fns,
        "num_classes": num_cls,
        "cyclomatic": max(scores, default=0),
        "max_nesting": max(nestings, default=0),
        "param_annotation_ratio": round(param_ratio, 4),
        "return_annotation_ratio": round(return_ratio, 4),
    }


def seed_counts(tree):
    counts = Counter(type(node).__name__ for node in ast.walk(tree))
    return {
        "imports": counts["Import"] + counts["ImportFrom"],
        "branches": sum(counts[name] for name in ("If", "IfExp", "For", "While", "Try", "With", "Match")),
        "comprehensions": sum(counts[name] for name in ("ListComp", "SetComp", "DictComp", "GeneratorExp")),
        "literals": sum(1 for node in ast.walk(tree) if isinstance(node, ast.Constant) and node.value is not None),
    }


# The rest.


def histogram(source, tree):
    try:
        tree = ast.parse(source, type_comments=True)
    except SyntaxError:
        pass
    return dict(Counter(type(node).__name__ for node in ast.walk(tree)))


def comments(text):
    lines = set()
    previous = 0
    tokens = tokenize.generate_tokens(io.StringIO(text).readline)
    try:
        for token in tokens:
            if token.type == tokenize.COMMENT and token.start[0] != previous:
                lines.add(token.start[0])
            if token.type not in (tokenize.NL, tokenize.NEWLINE, tokenize.INDENT, tokenize.DEDENT):
                previous = token.end[0]
    except (tokenize.TokenError, SyntaxError):
        return None
    return len(lines)


def radon(node):
    if ComplexityVisitor is None:
        return None
    visitor = ComplexityVisitor()
    visitor.visit(node)
    return (visitor.classes if isinstance(node, ast.ClassDef) else visitor.functions)[0].complexity


def source_lines(lines, node):
    part = lines[node.lineno - 1 : node.end_lineno]
    return sum(1 for line in part if line.strip() and not line.lstrip().startswith("#"))


def own_lines(text):
    """CPython's lines: ended by LF, CR LF or CR only."""
    return text.replace("\r\n", "\n").replace("\r", "\n").split("\n")


def is_static(decorator):
    return (isinstance(decorator, ast.Name) and decorator.id == "staticmethod") or (
        isinstance(decorator, ast.Attribute) and decorator.attr == "staticmethod"
    )


def slots(node, is_method):
    if isinstance(node, ast.ClassDef):
        return None, None, None
    a = node.args
    positional = [*a.posonlyargs, *a.args]
    everything = [*positional, *([a.vararg] if a.vararg else []), *a.kwonlyargs, *([a.kwarg] if a.kwarg else [])]
    if is_method and positional and not any(map(is_static, node.decorator_list)):
        everything.remove(positional[0])
    entries = [(arg.arg, arg.annotation is not None) for arg in everything]
    if node.name != "__init__":
        entries.append(("return", node.returns is not None))
    return len(entries), sum(annotated for _, annotated in entries), [name for name, annotated in entries if not annotated]


def has_docstring(node):
    return ast.get_docstring(node) is not None


def first_parameter(node):
    if isinstance(node, ast.ClassDef):
        return None
    positional = [*node.args.posonlyargs, *node.args.args]
    return positional[0].arg if positional else None


def bound_names(node):
    """Every name that something inside a definition binds."""
    for child in ast.walk(node):
        if child is node:
            continue
        if isinstance(child, ast.Name) and not isinstance(child.ctx, ast.Load):
            yield child.id
        elif isinstance(child, ast.alias):
            yield child.asname or child.name
        elif isinstance(child, ast.arg):
            yield child.arg
        elif isinstance(child, ast.MatchMapping):
            yield child.rest
        elif isinstance(child, (*DEFINITIONS, ast.ExceptHandler, ast.MatchAs, ast.MatchStar, ast.TypeVar, ast.ParamSpec, ast.TypeVarTuple)):
            yield child.name


def unindented(docstring):
    """A cleaned docstring without spaces on blank lines and without blank lines at both ends."""
    return "\n".join(line if line.strip(" ") else "" for line in docstring.split("\n")).strip("\n")


def shape(node):
    """What a fingerprint stands for: equal for equal trees, but for positions, docstrings' indentation, own names and references to them."""
    own = node.name
    declared = any(isinstance(child, (ast.Global, ast.Nonlocal)) and own in child.names for child in ast.walk(node))
    bare = declared or own not in set(bound_names(node))
    is_method = first_parameter(node) in ("self", "cls")
    node = copy.deepcopy(node)
    late = [*node.decorator_list, *node.type_params]
    if isinstance(node, FUNCTIONS) and node.returns:
        late.append(node.returns)
    inside = {child for part in late for child in ast.walk(part)}
    node.name = ""
    for child in ast.walk(node):
        if isinstance(child, DEFINITIONS) and has_docstring(child):
            child.body[0].value.value = unindented(ast.get_docstring(child))
    for child in ast.walk(node):
        if isinstance(child, ast.Constant):
            child.kind = None
        elif isinstance(child, ast.Name) and child.id == own and bare and (not is_method or child in inside):
            child.id = ""
        elif isinstance(child, ast.Attribute) and child.attr == own and is_method:
            if isinstance(child.value, ast.Name) and child.value.id in ("self", "cls"):
                child.attr = ""
        elif isinstance(child, (ast.Global, ast.Nonlocal)):
            child.names = ["" if name == own else name for name in child.names]
    return hashlib.sha1(ast.dump(node).encode("utf-8", "surrogatepass")).hexdigest()


def definitions(tree, text):
    rows = []
    totals = Counter(documentable=1, documented=int(has_docstring(tree)))
    lines = own_lines(text)

    def visit(node, scope, path):
        for child in ast.iter_child_nodes(node):
            if isinstance(child, DEFINITIONS):
                add(child, scope, path)
                visit(child, child, None if isinstance(child, FUNCTIONS) or path is None else [*path, child.name])
            else:
                visit(child, scope, path)

    def add(node, scope, path):
        cv = _ComplexityVisitor()
        cv.visit(node)
        is_method = isinstance(node, FUNCTIONS) and isinstance(scope, ast.ClassDef)
        count, annotated, missing = slots(node, is_method)
        if path is not None and not any(part.startswith("_") for part in [*path, node.name]):
            totals["documentable"] += 1
            totals["documented"] += has_docstring(node)
        if count is not None:
            totals["slots"] += count
            totals["slots_annotated"] += annotated
        rows.append([
            node.lineno, node.name, "class" if isinstance(node, ast.ClassDef) else "function", cv.score, cv.max_nesting,
            *map(int, _def_signature_stats(node)), radon(node), source_lines(lines, node), count, annotated, missing,
            int(has_docstring(node)), int(is_method), int(not node.name.startswith("_")),
            int(path is None), shape(node),
        ])

    visit(tree, None, [])
    coverage = round(totals["slots_annotated"] / totals["slots"], 4) if totals["slots"] else None
    return rows, {
        "slots": totals["slots"],
        "slots_annotated": totals["slots_annotated"],
        "annotation_coverage": coverage,
        "documentable": totals["documentable"],
        "documented": totals["documented"],
    }


def answer(path):
    with open(path, "rb") as file:
        source = file.read()
    try:
        encoding, _ = tokenize.detect_encoding(io.BytesIO(source).readline)
        text = source.decode(encoding)
        tree = ast.parse(source)
    except (SyntaxError, ValueError, LookupError, RecursionError, MemoryError) as error:
        return {"error": "%s: %s" % (type(error).__name__, error)}
    counts = histogram(source, tree)
    rows, totals = definitions(tree, text)
    file = {
        **seed_file(tree, text),
        **seed_counts(tree),
        **totals,
        "num_nodes": sum(counts.values()),
        "node_histogram": counts,
        "comment_lines": comments(text),
    }
    return {"file": file, "columns": DEF_COLUMNS, "defs": rows}


def main():
    for line in sys.stdin:
        sys.stdout.write(json.dumps(answer(line.rstrip("\n"))) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    sys.setrecursionlimit(100000)
    threading.stack_size(512 << 20)
    thread = threading.Thread(target=main)
    thread.start()
    thread.join()
