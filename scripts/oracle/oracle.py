"""CPython's side of every check here: answers each JSON request (one a line) with a JSON line.

A request is {"op": name, "path": file} or {"op": name, "source": base64}; what it adds depends on the operation:
    digest    sha1 of each section of the file's canonical text
    section   one section's whole text ("section": name)
    outcomes  every section's text, or CPython's words, for each of "sources" (base64)
    verdicts  accepted or rejected, with CPython's words, for each of "sources" (base64)
    time      seconds that ast.parse alone takes for "paths", with the bytes read beforehand
    suite     the programs in the strings and doctests of a test file
    locate    the folder or file of an installed package ("name")
The canonical text is described in canonical.ts, which writes the same from our tree.
"""
import ast
import base64
import gc
import hashlib
import json
import struct
import sys
import threading
import time
import warnings

warnings.simplefilter("ignore")
gc.disable()

# Written on the node's own line, not as children.
INLINE = (ast.expr_context, ast.boolop, ast.operator, ast.unaryop, ast.cmpop)
LEFT_OUT = ("type_comment", "type_ignores")


def text(value):
    """A string as JSON, ASCII only."""
    return json.dumps(value)


def constant(value):
    """Type and value of a constant, written so that equal text means equal values."""
    kind = type(value)
    if kind is str:
        return "str " + text(value)
    if kind is bytes:
        return "bytes " + value.hex()
    if kind is int:
        return "int %x" % value
    if kind is float:
        return "float " + struct.pack(">d", value).hex()
    if kind is complex:
        return "complex " + struct.pack(">d", value.imag).hex()
    if value is None or value is True or value is False:
        return str(value)
    return "Ellipsis"


since_collection = 0

CONSTANT_KINDS = {str: "Str", bytes: "Bytes", int: "Int", float: "Float", complex: "Complex", type(None): "None", type(...): "Ellipsis"}


def constant_kind(value):
    if value is True:
        return "True"
    if value is False:
        return "False"
    return CONSTANT_KINDS[type(value)]


def sections(root):
    """The canonical texts of a tree: its shape with every position, and the values of its constants."""
    tree = []
    constants = []
    stack = [(root, 0, "root")]
    pop = stack.pop
    push = stack.append
    write = tree.append
    while stack:
        node, depth, field = pop()
        if node is None:
            write("%d %s None" % (depth, field))
            continue
        cls = node.__class__
        values = node.__dict__
        name = cls.__name__
        line = "%d %s %s" % (depth, field, name)
        if "lineno" in values:
            line += " %d:%d-%d:%d" % (node.lineno, node.col_offset, node.end_lineno, node.end_col_offset)
        children = []
        if name == "Constant" or name == "MatchSingleton":
            value = node.value
            line += " value=" + constant_kind(value)
            if values.get("kind") is not None:
                line += " u=1"
            if name == "Constant":
                constants.append(constant(value))
        else:
            for key in cls._fields:
                if key in LEFT_OUT:
                    continue
                value = values.get(key)
                if value is None:
                    continue
                kind = value.__class__
                if kind is list:
                    if not value:
                        continue
                    first = value[0].__class__
                    if first is str:
                        line += " %s=%s" % (key, ",".join(value))
                    elif issubclass(first, ast.cmpop):
                        line += " %s=%s" % (key, ",".join([item.__class__.__name__ for item in value]))
                    else:
                        for item in value:
                            children.append((item, depth + 1, key))
                elif kind is str:
                    line += " %s=%s" % (key, text(value) if name == "Interpolation" else value)
                elif kind is int:
                    line += " %s=%d" % (key, value)
                elif issubclass(kind, INLINE):
                    line += " %s=%s" % (key, kind.__name__)
                else:
                    children.append((value, depth + 1, key))
        write(line)
        if len(children) > 1:
            children.reverse()
        stack.extend(children)
    return {"tree": "\n".join(tree), "constants": "\n".join(constants)}


def histogram(source, plain):
    """Counter of ast.walk with type comments where they stand where they may, else without."""
    try:
        root = ast.parse(source, type_comments=True)
    except Exception:
        root = plain
    counts = {}
    stack = [root]
    while stack:
        node = stack.pop()
        name = node.__class__.__name__
        counts[name] = counts.get(name, 0) + 1
        for value in node.__dict__.values():
            if value.__class__ is list:
                stack.extend([item for item in value if isinstance(item, ast.AST)])
            elif isinstance(value, ast.AST):
                stack.append(value)
    return "\n".join("%s %d" % item for item in sorted(counts.items()))


def failure(error):
    """[class, message, line, offset, end line, end offset] of a rejection; line 0 is CPython's for none."""
    if isinstance(error, SyntaxError) and error.lineno == 0:
        return [type(error).__name__, error.msg, None, None, None, None]
    if isinstance(error, SyntaxError):
        return [type(error).__name__, error.msg, error.lineno, error.offset, error.end_lineno, error.end_offset]
    return [type(error).__name__, str(error), None, None, None, None]


def content(request):
    if "source" in request:
        return base64.b64decode(request["source"])
    with open(request["path"], "rb") as file:
        return file.read()


def collect_sometimes():
    """The references leave cycles behind; plain trees do not."""
    global since_collection
    since_collection += 1
    if since_collection == 16:
        since_collection = 0
        gc.collect()


def all_sections(source, request):
    try:
        root = ast.parse(source)
    except Exception as error:
        return None, failure(error)
    texts = sections(root)
    texts["histogram"] = histogram(source, root)
    if request.get("facts"):
        import facts

        texts.update(facts.sections(root, source, request["label"], request["module"], request["full"]))
        collect_sometimes()
    return texts, None


def digest(request):
    texts, error = all_sections(content(request), request)
    if texts is None:
        return {"error": error}
    return {"digests": {name: hashlib.sha1(value.encode("utf-8", "surrogatepass")).hexdigest() for name, value in texts.items()}}


def section(request):
    texts, error = all_sections(content(request), request)
    if texts is None:
        return {"error": error}
    return {"text": texts[request["section"]]}


def verdict(source):
    try:
        ast.parse(source)
    except Exception as error:
        return failure(error)
    return None


def verdicts(request):
    return {"verdicts": [verdict(base64.b64decode(source)) for source in request["sources"]]}


def outcomes(request):
    answers = []
    for source in request["sources"]:
        texts, error = all_sections(base64.b64decode(source), request)
        answers.append({"error": error} if texts is None else {"sections": texts})
    return {"outcomes": answers}


def timing(request):
    seconds = 0.0
    for path in request["paths"]:
        with open(path, "rb") as file:
            source = file.read()
        start = time.perf_counter()
        try:
            ast.parse(source)
        except Exception:
            pass
        seconds += time.perf_counter() - start
    return {"seconds": seconds}


def locate(request):
    import importlib.util

    try:
        spec = importlib.util.find_spec(request["name"])
    except (ImportError, ValueError):
        spec = None
    if spec is None:
        return {"path": None}
    places = list(spec.submodule_search_locations or [])
    return {"path": places[0] if places else spec.origin}


def suite(request):
    import suites

    return {"sources": suites.sources(content(request))}


def version(request):
    return {"version": "%d.%d.%d" % sys.version_info[:3]}


OPERATIONS = {
    "digest": digest,
    "section": section,
    "outcomes": outcomes,
    "verdicts": verdicts,
    "time": timing,
    "locate": locate,
    "suite": suite,
    "version": version,
}


def answer(line):
    request = json.loads(line)
    return json.dumps(OPERATIONS[request["op"]](request))


def main():
    for line in sys.stdin:
        sys.stdout.write(answer(line) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    # The references of rows and metrics are recursive.
    sys.setrecursionlimit(1000000)
    threading.stack_size(1 << 29)
    thread = threading.Thread(target=main)
    thread.start()
    thread.join()
