"""What CPython says of each source: null, or its error with line and offset."""
import ast
import warnings

warnings.simplefilter("ignore")


def outcome(source):
    try:
        ast.parse(source.encode("utf-8"))
    except SyntaxError as error:
        return f"{type(error).__name__}: {error.msg} at {error.lineno}:{error.offset}"
    return None


def answer(question):
    return [outcome(source) for source in question]
