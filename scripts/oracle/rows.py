"""The rows that the dataset's contract asks for, straight from CPython's ast: what the TypeScript is judged by.

    python rows.py FILE ROOT [--full] [--root-is-package]      rows of one file, as JSON
    python rows.py --cases FOLDER                              writes expected.json into each folder in it, from its .py files
    python rows.py --serve                                     a JSON request a line ({"file", "root", "full", "root_is_package"})

Gives {"nodes": [...], "edges": [...], "bindings": [...]}; nodes have all columns of ast_nodes, edges what one file can tell:
dst_module and dst_path are left out, dst_node_id is given for definitions of the same file, and resolution says how
the target is to be found. Written from the contract and docs/names.md, not from the TypeScript.
"""
import ast
import hashlib
import json
import os
import sys
import threading
import warnings

FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
DEFINITIONS = FUNCTIONS + (ast.ClassDef,)
COMPREHENSIONS = (ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)
STANDARD = (ast.stmt, ast.Call, ast.Lambda, ast.NamedExpr, ast.Await, ast.Yield, ast.YieldFrom, ast.ExceptHandler, ast.alias) + COMPREHENSIONS
PREVIEW = 120


def module_name(path, root):
    parts = path.split("/")
    stem = parts[-1].rsplit(".", 1)[0]
    folders = parts[:-1]
    chain = []
    while folders and os.path.exists(os.path.join(root, *folders, "__init__.py")):
        chain.insert(0, folders.pop())
    if chain:
        return ".".join(chain if stem == "__init__" else chain + [stem])
    folders = parts[:-1]
    if folders[:1] == ["src"]:
        folders = folders[1:]
    return ".".join(folders if stem == "__init__" and folders else folders + [stem])


def valid(text):
    """Text that UTF-8 can hold."""
    return "".join("\ufffd" if 0xD800 <= ord(c) <= 0xDFFF else c for c in text)


def unparse(node):
    if node is None:
        return None
    try:
        return valid(ast.unparse(node))
    except Exception:
        return None


def preview(node):
    text = unparse(node)
    return text if text is None or len(text) <= PREVIEW else text[:PREVIEW] + "…"


class Scope:
    def __init__(self, kind, parent, node=None):
        self.kind = kind  # module, class, function, comprehension, type parameters
        self.parent = parent
        self.node = node
        self.bindings = {}  # name -> list of (run, what, target)
        self.declared = {}  # name -> global or nonlocal
        self.settled = None
        self.runs = 0

    def run(self, around=()):
        """A run of statements: the numbers of the runs that it lies in, and its own."""
        self.runs += 1
        return around + (self.runs,)


NOTHING, NONE, UNKNOWN, IMPORT, DEFINITION = "nothing", "none", "unknown", "import", "definition"
ELSEWHERE = None


def comes_after(run, earlier):
    return run is not ELSEWHERE and earlier is not ELSEWHERE and earlier[: len(run)] == run


def settle(bindings):
    """The one binding of a name in its scope."""
    run, what, target = bindings[0]
    for next_run, next_what, next_target in bindings[1:]:
        if next_what == NOTHING:
            continue
        if what in (NOTHING, NONE) or comes_after(next_run, run):
            run, what, target = next_run, next_what, next_target
        elif next_what != NONE and what != UNKNOWN and (next_what == UNKNOWN or (next_what == DEFINITION and what == IMPORT)):
            run, what, target = next_run, next_what, next_target
    return what, target


class Binder:
    """Finds all scopes and every binding in them."""

    def __init__(self, file):
        self.file = file
        self.scopes = {}  # id(node) -> Scope
        self.around = {}  # id(definition) -> the scope that its bases and annotations see
        self.late = []  # bindings through global and nonlocal
        self.module = Scope("module", None, file.tree)
        self.statements(file.tree.body, self.module, self.module.run())
        self.deliver()

    def bind(self, scope, run, name, what, target=None):
        declared = scope.declared.get(name)
        if declared:
            self.late.append((scope, declared, name, what, target))
        elif what == UNKNOWN and isinstance(target, ast.Call) and self.decorates(scope, name, target):
            pass
        else:
            scope.bindings.setdefault(name, []).append((run, what, None if what == UNKNOWN else target))

    def decorates(self, scope, name, call):
        if name not in scope.bindings or settle(scope.bindings[name])[0] != DEFINITION:
            return False
        return any(isinstance(arg, ast.Name) and arg.id == name for arg in call.args)

    def deliver(self):
        for scope, declared, name, what, target in self.late:
            if declared == "global":
                owner = self.module
            else:
                functions = []
                at = scope.parent
                while at is not None:
                    if at.kind in ("function", "comprehension"):
                        functions.append(at)
                    at = at.parent
                owner = next((f for f in functions if name in f.bindings and name not in f.declared), None)
                if owner is None:
                    continue
            owner.bindings.setdefault(name, []).append((ELSEWHERE, what, target))

    def statements(self, body, scope, run):
        for node in body:
            self.visit(node, scope, run)

    def visit(self, node, scope, run):
        method = getattr(self, "visit_" + type(node).__name__, None)
        if method:
            method(node, scope, run)
        else:
            self.children(node, scope, run)

    def children(self, node, scope, run):
        for child in ast.iter_child_nodes(node):
            self.visit(child, scope, run)

    def visit_Name(self, node, scope, run):
        if isinstance(node.ctx, ast.Store):
            self.bind(scope, run, node.id, UNKNOWN)
        elif isinstance(node.ctx, ast.Del):
            self.bind(scope, run, node.id, NOTHING)

    def visit_Assign(self, node, scope, run):
        none = isinstance(node.value, ast.Constant) and node.value.value is None
        for target in node.targets:
            if isinstance(target, ast.Name):
                self.bind(scope, run, target.id, NONE if none else UNKNOWN, node.value)
            else:
                self.visit(target, scope, run)
        self.visit(node.value, scope, run)

    def visit_AnnAssign(self, node, scope, run):
        if isinstance(node.target, ast.Name):
            none = isinstance(node.value, ast.Constant) and node.value.value is None
            self.bind(scope, run, node.target.id, NOTHING if node.value is None else NONE if none else UNKNOWN)
        else:
            self.visit(node.target, scope, run)
        self.visit(node.annotation, scope, run)
        if node.value:
            self.visit(node.value, scope, run)

    def visit_NamedExpr(self, node, scope, run):
        owner = scope
        while owner.kind == "comprehension":
            owner = owner.parent
        self.bind(owner, run if owner is scope else ELSEWHERE, node.target.id, UNKNOWN)
        self.visit(node.value, scope, run)

    def visit_Global(self, node, scope, run):
        if scope is not self.module:
            scope.declared.update((name, "global") for name in node.names)

    def visit_Nonlocal(self, node, scope, run):
        if scope is not self.module:
            scope.declared.update((name, "nonlocal") for name in node.names)

    def visit_Import(self, node, scope, run):
        for alias in node.names:
            self.file.imported[id(alias)] = alias.name
            if alias.asname:
                self.bind(scope, run, alias.asname, IMPORT, alias.name)
            else:
                head = alias.name.split(".")[0]
                self.bind(scope, run, head, IMPORT, head)

    def visit_ImportFrom(self, node, scope, run):
        base = self.file.absolute(node.level, node.module or "")
        for alias in node.names:
            name = base + alias.name if base.endswith(".") or not base else base + "." + alias.name
            self.file.imported[id(alias)] = name
            if alias.name != "*":
                self.bind(scope, run, alias.asname or alias.name, IMPORT, name)
            elif scope is self.module:
                self.file.stars.append(base)

    def parameters_scope(self, node, scope):
        if not node.type_params:
            return scope
        inner = Scope("type parameters", scope)
        run = inner.run()
        for parameter in node.type_params:
            self.visit(parameter, inner, run)
        return inner

    def visit_type_parameter(self, node, scope, run):
        self.bind(scope, run, node.name, UNKNOWN)
        self.children(node, scope, run)

    visit_TypeVar = visit_ParamSpec = visit_TypeVarTuple = visit_type_parameter

    def visit_FunctionDef(self, node, scope, run):
        self.bind(scope, run, node.name, DEFINITION, node)
        around = self.around[id(node)] = self.parameters_scope(node, scope)
        inner = self.scopes[id(node)] = Scope("function", around, node)
        for decorator in node.decorator_list:
            self.visit(decorator, scope, run)
        inner_run = inner.run()
        self.arguments(node.args, inner, inner_run, around, scope, run)
        if node.returns:
            self.visit(node.returns, around, run)
        self.statements(node.body, inner, inner_run)

    visit_AsyncFunctionDef = visit_FunctionDef

    def visit_ClassDef(self, node, scope, run):
        self.bind(scope, run, node.name, DEFINITION, node)
        around = self.around[id(node)] = self.parameters_scope(node, scope)
        inner = self.scopes[id(node)] = Scope("class", around, node)
        for decorator in node.decorator_list:
            self.visit(decorator, scope, run)
        for base in node.bases + node.keywords:
            self.visit(base, around, run)
        self.statements(node.body, inner, inner.run())

    def visit_TypeAlias(self, node, scope, run):
        self.visit(node.name, scope, run)
        inner = self.scopes[id(node)] = self.parameters_scope(node, scope)
        self.visit(node.value, inner, run if inner is scope else inner.run())

    def arguments(self, args, inner, inner_run, around, scope, run):
        for arg in args.posonlyargs + args.args + [args.vararg] + args.kwonlyargs + [args.kwarg]:
            if arg:
                self.bind(inner, inner_run, arg.arg, UNKNOWN)
                if arg.annotation:
                    self.visit(arg.annotation, around, run)
        for default in args.kw_defaults + args.defaults:
            if default:
                self.visit(default, scope, run)

    def visit_Lambda(self, node, scope, run):
        inner = self.scopes[id(node)] = Scope("function", scope, node)
        inner_run = inner.run()
        self.arguments(node.args, inner, inner_run, scope, scope, run)
        self.visit(node.body, inner, inner_run)

    def visit_comprehension_expression(self, node, scope, run):
        inner = self.scopes[id(node)] = Scope("comprehension", scope, node)
        inner_run = inner.run()
        self.visit(node.generators[0].iter, scope, run)
        for i, generator in enumerate(node.generators):
            self.visit(generator.target, inner, inner_run)
            if i:
                self.visit(generator.iter, inner, inner_run)
            for condition in generator.ifs:
                self.visit(condition, inner, inner_run)
        for part in [node.key, node.value] if isinstance(node, ast.DictComp) else [node.elt]:
            if part:
                self.visit(part, inner, inner_run)

    visit_ListComp = visit_SetComp = visit_DictComp = visit_GeneratorExp = visit_comprehension_expression

    def visit_If(self, node, scope, run):
        self.visit(node.test, scope, run)
        self.statements(node.body, scope, scope.run(run))
        self.statements(node.orelse, scope, scope.run(run))

    visit_While = visit_If

    def visit_For(self, node, scope, run):
        self.visit(node.target, scope, run)
        self.visit(node.iter, scope, run)
        self.statements(node.body, scope, scope.run(run))
        self.statements(node.orelse, scope, scope.run(run))

    visit_AsyncFor = visit_For

    def visit_Try(self, node, scope, run):
        self.statements(node.body, scope, scope.run(run))
        for handler in node.handlers:
            if handler.type:
                self.visit(handler.type, scope, run)
            inner = scope.run(run)
            if handler.name:
                self.bind(scope, inner, handler.name, UNKNOWN)
            self.statements(handler.body, scope, inner)
        self.statements(node.orelse, scope, scope.run(run))
        self.statements(node.finalbody, scope, run)

    visit_TryStar = visit_Try

    def visit_match_case(self, node, scope, run):
        inner = scope.run(run)
        self.visit(node.pattern, scope, inner)
        if node.guard:
            self.visit(node.guard, scope, inner)
        self.statements(node.body, scope, inner)

    def visit_capture(self, node, scope, run):
        name = node.rest if isinstance(node, ast.MatchMapping) else node.name
        if name:
            self.bind(scope, run, name, UNKNOWN)
        self.children(node, scope, run)

    visit_MatchAs = visit_MatchStar = visit_MatchMapping = visit_capture


class File:
    def __init__(self, path, module, source, tree, full, root_is_package):
        self.path = path
        self.module = module
        self.tree = tree
        self.full = full
        self.package = os.path.basename(path) in ("__init__.py", "__init__.pyi")
        self.root_is_package = root_is_package
        self.imported = {}  # id(alias) -> absolute dotted name
        self.stars = []
        self.lines = self.line_starts(source)
        self.length = len(source)
        self.nodes = []
        self.edges = []
        self.qualnames = {}
        self.definition_ids = {}
        self.binder = Binder(self)
        self.name_definitions(tree, None)
        self.emit_module()

    @staticmethod
    def line_starts(source):
        starts = [0]
        i = 0
        while i < len(source):
            if source[i] == 13 and source[i + 1 : i + 2] == b"\n":
                i += 1
            if source[i] in (10, 13):
                starts.append(i + 1)
            i += 1
        return starts

    def absolute(self, level, name):
        if level == 0:
            return name
        package = self.module.split(".")
        if not self.package:
            package = package[:-1]
        elif self.module == "__init__":
            package = []
        rooted = self.root_is_package or (self.package and not package)
        if level > len(package) + (1 if rooted else 0):
            return "." * level + name
        package = package[: len(package) - (level - 1)]
        return ".".join(package + ([name] if name else []))

    # Definitions

    def name_definitions(self, node, outer):
        for child in ast.iter_child_nodes(node):
            if isinstance(child, DEFINITIONS):
                qualname = self.qualnames[outer] + "." + child.name if outer else child.name
                self.qualnames[child] = qualname
                self.definition_ids[child] = self.identify(child, child.name)
                self.name_definitions(child, child)
            else:
                self.name_definitions(child, outer)

    def identify(self, node, name):
        if isinstance(node, ast.Module):
            span = (0, 0, 0, 0)
        else:
            span = (node.lineno, node.col_offset, node.end_lineno, node.end_col_offset)
        text = "%s|%s|%s|%d:%d-%d:%d" % ((self.path, type(node).__name__, name or "") + span)
        return hashlib.sha1(text.encode("utf-8")).hexdigest()[:16]

    # Names

    def look_up(self, name, scope):
        """The settled binding of a name that code in a scope uses: (what, target), or None."""
        start = scope
        direct = True
        while scope is not None:
            if scope.kind != "class" or direct:
                declared = scope.declared.get(name)
                if declared == "global":
                    scope = self.binder.module
                    return settle(scope.bindings[name]) if name in scope.bindings else None
                if not declared and name in scope.bindings:
                    return settle(scope.bindings[name])
            if scope.kind != "type parameters":
                direct = False
            scope = scope.parent
        return None

    def parts(self, node):
        """(head name or None, attributes in order, whether the value is lost on the way)."""
        if isinstance(node, ast.Name):
            return node.id, [], False
        if isinstance(node, ast.Attribute):
            head, attributes, lost = self.parts(node.value)
            return head, attributes + [node.attr], lost
        if isinstance(node, ast.Call):
            return self.parts(node.func)
        if isinstance(node, ast.Subscript):
            return self.parts(node.value)
        return None, [], False

    def lost(self, callee):
        """Whether the callee is a call's result, or taken out of one otherwise than as an attribute."""
        node = callee
        outer = None
        while True:
            if isinstance(node, ast.Call):
                if not isinstance(outer, ast.Attribute):
                    return True
                outer, node = node, node.func
            elif isinstance(node, (ast.Attribute, ast.Subscript)):
                outer, node = node, node.value
            else:
                return False

    def dotted(self, node, scope):
        head, attributes, _ = self.parts(node)
        if head is None:
            return ".".join(attributes) or None
        found = self.look_up(head, scope)
        if found and found[0] == IMPORT:
            head = found[1]
        return ".".join([head] + attributes)

    def dotted_or_text(self, node, scope):
        return self.dotted(node, scope) or unparse(node)

    def target(self, callee, scope):
        """(dst_qname, dst_node_id, resolution)"""
        name = self.dotted(callee, scope)
        head, attributes, _ = self.parts(callee)
        found = head and self.look_up(head, scope)
        if not found:
            return name, None, None
        lost = self.lost(callee)
        if found[0] == IMPORT:
            return name, None, None if lost else "attribute" if attributes else "import"
        if found[0] != DEFINITION:
            return name, None, None
        definition = found[1]
        rest = list(attributes)
        while rest and isinstance(definition, ast.ClassDef):
            own = self.binder.scopes[id(definition)].bindings.get(rest[0])
            if not own or settle(own)[0] != DEFINITION:
                break
            definition = settle(own)[1]
            rest.pop(0)
        qname = ".".join([self.module, self.qualnames[definition]] + rest)
        if lost:
            return qname, None, None
        if rest:
            return qname, None, "attribute"
        return qname, self.definition_ids[definition], "local"

    def name(self, node, scope):
        if isinstance(node, DEFINITIONS):
            return node.name
        if isinstance(node, ast.Assign):
            return next((target.id for target in node.targets if isinstance(target, ast.Name)), None)
        if isinstance(node, (ast.AnnAssign, ast.AugAssign, ast.NamedExpr)):
            return node.target.id if isinstance(node.target, ast.Name) else None
        if isinstance(node, ast.Call):
            return self.dotted(node.func, scope)
        if isinstance(node, ast.alias):
            return self.imported[id(node)]
        if isinstance(node, (ast.Import, ast.ImportFrom)):
            return self.imported[id(node.names[0])]
        if isinstance(node, ast.TypeAlias):
            return node.name.id
        if isinstance(node, ast.Name):
            return node.id
        if isinstance(node, ast.Attribute):
            return node.attr
        if isinstance(node, (ast.arg, ast.keyword)):
            return node.arg
        if isinstance(node, (ast.ExceptHandler, ast.type_param, ast.MatchAs, ast.MatchStar)):
            return node.name
        if isinstance(node, ast.MatchMapping):
            return node.rest
        return None

    # Rows

    def emitted(self, node):
        return isinstance(node, STANDARD) or (self.full and hasattr(node, "lineno") and not isinstance(node, ast.TypeIgnore))

    def emit_module(self):
        row = self.row(self.tree, None, None, None, self.binder.module)
        self.module_id = row["node_id"]
        for node in self.tree.body:
            self.emit(node, row, None, row, self.binder.module)

    def emit(self, node, parent, definition, runner, scope):
        row = parent
        if self.emitted(node):
            row = self.row(node, parent, definition, runner, scope)
        scopes = self.binder.scopes
        if isinstance(node, DEFINITIONS):
            inner = scopes[id(node)]
            around = self.binder.around[id(node)]
            for field, value in ast.iter_fields(node):
                for child in value if isinstance(value, list) else [value]:
                    if field == "body":
                        self.emit(child, row, row, row, inner)
                    elif field == "decorator_list":
                        self.emit(child, row, row, runner, scope)
                    elif field == "args":
                        self.emit_arguments(child, row, row, runner, around, scope)
                    elif isinstance(child, ast.AST):
                        self.emit(child, row, row, runner, around)
        elif isinstance(node, ast.Lambda):
            self.emit_arguments(node.args, row, definition, runner, scope, scope)
            self.emit(node.body, row, definition, runner, scopes[id(node)])
        elif isinstance(node, COMPREHENSIONS):
            inner = scopes[id(node)]
            for part in [node.key, node.value] if isinstance(node, ast.DictComp) else [node.elt]:
                if part:
                    self.emit(part, row, definition, runner, inner)
            for i, generator in enumerate(node.generators):
                self.emit(generator.target, row, definition, runner, inner)
                self.emit(generator.iter, row, definition, runner, inner if i else scope)
                for condition in generator.ifs:
                    self.emit(condition, row, definition, runner, inner)
        elif isinstance(node, ast.TypeAlias):
            self.emit(node.name, row, definition, runner, scope)
            for child in node.type_params + [node.value]:
                self.emit(child, row, definition, runner, scopes[id(node)])
        else:
            for child in ast.iter_child_nodes(node):
                self.emit(child, row, definition, runner, scope)
        if row is not parent:
            row["subtree_end"] = len(self.nodes) - 1
        self.nodes[0]["subtree_end"] = len(self.nodes) - 1

    def emit_arguments(self, args, row, definition, runner, around, scope):
        defaults = {id(d) for d in args.defaults + args.kw_defaults if d}
        for child in ast.iter_child_nodes(args):
            self.emit(child, row, definition, runner, scope if id(child) in defaults else around)

    def offset(self, lineno, column):
        return self.lines[lineno - 1] + column

    def row(self, node, parent, definition, runner, scope):
        module = isinstance(node, ast.Module)
        name = None if module else self.name(node, scope)
        is_definition = isinstance(node, DEFINITIONS)
        is_function = isinstance(node, FUNCTIONS)
        args = self.parameters(node.args) if is_function else None
        if is_definition:
            qualname = self.qualnames[node]
        else:
            qualname = definition and definition["qualname"]
        value = None
        if isinstance(node, (ast.Assign, ast.AugAssign, ast.AnnAssign, ast.NamedExpr, ast.Return, ast.TypeAlias)):
            value = node.value
        elif isinstance(node, ast.Call):
            value = node
        around = self.binder.around.get(id(node))
        docstring = ast.get_docstring(node, clean=True) if module or is_definition else None
        row = {
            "node_id": self.identify(node, name),
            "parent_id": parent and parent["node_id"],
            "def_id": definition and definition["node_id"],
            "seq": len(self.nodes),
            "subtree_end": len(self.nodes),
            "path": self.path,
            "module": self.module,
            "module_id": hashlib.sha1(self.path.encode("utf-8")).hexdigest()[:12],
            "node_type": type(node).__name__,
            "name": name,
            "qualname": qualname,
            "lineno": 0 if module else node.lineno,
            "end_lineno": 0 if module else node.end_lineno,
            "col_offset": 0 if module else node.col_offset,
            "end_col_offset": 0 if module else node.end_col_offset,
            "start_byte": 0 if module else self.offset(node.lineno, node.col_offset),
            "end_byte": self.length if module else self.offset(node.end_lineno, node.end_col_offset),
            "docstring": docstring if docstring is None else valid(docstring),
            "decorators": [self.dotted_or_text(d, scope) for d in node.decorator_list] if is_definition else None,
            "bases": [self.dotted_or_text(b, around) for b in node.bases] if isinstance(node, ast.ClassDef) else None,
            "params": args,
            "args": args and [{"vararg": "*", "varkw": "**"}.get(a["kind"], "") + a["name"] for a in args] if args != [] else [],
            "returns": unparse(node.returns) if is_function else None,
            "annotation": unparse(node.annotation) if isinstance(node, (ast.AnnAssign, ast.arg)) else None,
            "value_preview": preview(value),
            "async": isinstance(node, (ast.AsyncFunctionDef, ast.AsyncFor, ast.AsyncWith)),
            "is_public": None if name is None else not name.startswith("_"),
            "parse_ok": True,
            "errors": None,
        }
        self.nodes.append(row)
        if not module:
            self.edge("child", row, parent, row["node_id"], None, None)
        if isinstance(node, ast.alias):
            self.edge("import", row, self.nodes[0], None, name, "import")
        if isinstance(node, ast.Call):
            qname, node_id, resolution = self.target(node.func, scope)
            self.edge("call", row, runner, node_id, qname, resolution)
        return row

    def edge(self, kind, row, source, node_id, qname, resolution):
        self.edges.append({
            "edge_type": kind,
            "src_node_id": source["node_id"],
            "dst_node_id": node_id,
            "dst_qname": qname,
            "path": self.path,
            "lineno": row["lineno"],
            "col_offset": row["col_offset"],
            "resolution": resolution,
        })

    def parameters(self, args):
        positional = [(a, "posonly") for a in args.posonlyargs] + [(a, "pos") for a in args.args]
        defaults = [None] * (len(positional) - len(args.defaults)) + args.defaults
        found = [(a, kind, default) for (a, kind), default in zip(positional, defaults)]
        if args.vararg:
            found.append((args.vararg, "vararg", None))
        found += [(a, "kwonly", default) for a, default in zip(args.kwonlyargs, args.kw_defaults)]
        if args.kwarg:
            found.append((args.kwarg, "varkw", None))
        return [{"name": a.arg, "annotation": unparse(a.annotation), "default": unparse(d), "kind": kind} for a, kind, d in found]

    def bindings(self):
        names = self.binder.module.bindings
        settled = [(name, settle(found)) for name, found in names.items()]
        return [[name, target] for name, (what, target) in settled if what == IMPORT] + [[None, star] for star in self.stars]


def decode(data):
    """The text of a file's bytes in UTF-8, without a BOM, as the tokenizer reads it."""
    import io
    import tokenize

    encoding, _ = tokenize.detect_encoding(io.BytesIO(data).readline)
    return data.decode(encoding).encode("utf-8")


def rows(file, root, full=False, root_is_package=None):
    path = os.path.relpath(file, root).replace(os.sep, "/")
    with open(file, "rb") as stream:
        data = stream.read()
    if root_is_package is None:
        root_is_package = os.path.exists(os.path.join(root, "__init__.py"))
    tree = ast.parse(data)
    made = File(path, module_name(path, root), decode(data), tree, full, root_is_package)
    return {"nodes": made.nodes, "edges": made.edges, "bindings": made.bindings()}


def serve():
    for line in sys.stdin:
        request = json.loads(line)
        try:
            answer = rows(request["file"], request["root"], request.get("full", False), request.get("root_is_package"))
        except Exception as error:
            answer = {"error": "%s: %s" % (type(error).__name__, error)}
        print(json.dumps(answer), flush=True)


# Columns that the store makes, from others or for all rows of a file.
STORED = ("path", "module", "module_id", "async", "is_public", "parse_ok")


def short(row):
    return {key: value for key, value in row.items() if value is not None and key not in STORED} if isinstance(row, dict) else row


def write_case(folder):
    """A line a row; nulls and STORED are left out. A folder whose name begins with full has the full detail."""
    found = []
    for parent, _, names in os.walk(folder):
        found += [os.path.join(parent, name) for name in names if name.endswith(".py")]
    files = []
    for file in sorted(found):
        made = rows(file, folder, os.path.basename(folder).startswith("full"))
        tables = []
        for table, content in made.items():
            lines = ["   " + json.dumps(short(row), ensure_ascii=False, separators=(",", ":")) for row in content]
            tables.append('  "%s": [\n%s\n  ]' % (table, ",\n".join(lines)) if lines else '  "%s": []' % table)
        module = '  "module": %s' % json.dumps(made["nodes"][0]["module"])
        files.append(' %s: {\n%s\n }' % (json.dumps(os.path.relpath(file, folder)), ",\n".join([module] + tables)))
    with open(os.path.join(folder, "expected.json"), "w", encoding="utf-8") as stream:
        stream.write("{\n%s\n}\n" % ",\n".join(files))


def main():
    if "--serve" in sys.argv:
        serve()
        return
    if "--cases" in sys.argv:
        folder = sys.argv[sys.argv.index("--cases") + 1]
        for name in sorted(os.listdir(folder)):
            write_case(os.path.join(folder, name))
        return
    file, root = [argument for argument in sys.argv[1:] if not argument.startswith("--")]
    made = rows(file, root, "--full" in sys.argv, True if "--root-is-package" in sys.argv else None)
    json.dump(made, sys.stdout, ensure_ascii=False, indent=1)


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    sys.setrecursionlimit(1000000)
    threading.stack_size(1 << 29)
    thread = threading.Thread(target=main)
    thread.start()
    thread.join()
