"""`ast.unparse` of whole files and of each of their statements. The question maps names to sources."""
import ast
import warnings

warnings.simplefilter("ignore")


def unparse(node):
    try:
        return ast.unparse(node)
    except (ValueError, AssertionError):
        return None


def answer(sources):
    found = {}
    for name, source in sources.items():
        try:
            tree = ast.parse(source)
        except SyntaxError:
            continue
        found[name] = {"statements": [unparse(node) for node in tree.body], "module": unparse(tree)}
    return found
