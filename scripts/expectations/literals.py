"""Values of literals, CPython's words where it refuses them, and docstrings. The question has a list of sources, one of texts and one of code points."""
import ast
import inspect
import struct
import warnings

warnings.simplefilter("ignore")


def value(constant):
    if isinstance(constant, str):
        return ["str", [ord(character) for character in constant]]
    if isinstance(constant, bytes):
        return ["bytes", list(constant)]
    if isinstance(constant, int):
        try:
            return ["int", str(constant)]
        except ValueError:
            return ["int", None]
    if isinstance(constant, float):
        return ["float", struct.pack(">d", constant).hex()]
    return ["complex", struct.pack(">d", constant.imag).hex()]


def outcome(source):
    try:
        tree = ast.parse(source.encode("utf-8"))
    except SyntaxError as error:
        return {"error": error.msg, "line": error.lineno, "offset": error.offset}
    return {"values": [value(node.value) for node in ast.walk(tree) if isinstance(node, ast.Constant)]}


def properties(code):
    character = chr(code)
    return [character.isprintable(), character != "_" and character.isidentifier(), ("a" + character).isidentifier()]


def answer(question):
    return {
        "literals": [outcome(source) for source in question["literals"]],
        "docstrings": [inspect.cleandoc(text) for text in question["docstrings"]],
        "code_points": [properties(code) for code in question["code_points"]],
    }
