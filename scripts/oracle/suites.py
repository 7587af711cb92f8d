"""The programs that CPython's own tests hand to its parser: the examples of doctests, and every string of the file."""
import ast
import base64
import doctest
import textwrap


def sources(test_file):
    tree = ast.parse(test_file)
    found = {}
    parser = doctest.DocTestParser()
    for node in ast.walk(tree):
        if not isinstance(node, ast.Constant):
            continue
        if isinstance(node.value, bytes):
            found[node.value] = None
        if not isinstance(node.value, str):
            continue
        if ">>>" in node.value:
            try:
                for example in parser.get_examples(node.value):
                    found[encode(example.source)] = None
            except ValueError:
                pass
        else:
            found[encode(node.value)] = None
            dedented = textwrap.dedent(node.value)
            if dedented != node.value:
                found[encode(dedented)] = None
    return [base64.b64encode(source).decode("ascii") for source in found]


def encode(text):
    return text.encode("utf-8", "surrogatepass")
