"""The canonical text of the rows that a file gives: sections by what a row says, from the references rows.py and metrics.py."""
import io
import json
import tokenize

import metrics
import rows

# Columns with a section of their own; the rest of a row is the section "rows".
COLUMNS = ("docstring", "decorators", "bases", "params", "args", "returns", "annotation", "value_preview")
FILE = (
    "loc", "sloc", "num_functions", "num_classes", "imports", "cyclomatic", "max_nesting", "param_annotation_ratio",
    "return_annotation_ratio", "branches", "comprehensions", "literals", "slots", "slots_annotated", "annotation_coverage",
    "documentable", "documented",
)
DEFINITION = (
    "lineno", "name", "kind", "cyclomatic", "nesting", "params", "params_annotated", "returns_annotated", "sloc", "slots",
    "slots_annotated", "missing_annotations", "has_docstring", "is_method", "is_public",
)

# Costly, and compared elsewhere.
metrics.shape = lambda node: ""
metrics.radon = lambda node: None


def plain(value):
    """Whole floats as integers, so that the JSON of both sides is alike."""
    return int(value) if isinstance(value, float) and value.is_integer() else value


def dump(value):
    return json.dumps(value, separators=(",", ":"), sort_keys=True)


def sections(tree, source, path, module, full):
    file = rows.File(path, module, rows.decode(source), tree, full, False)
    texts = {name: [] for name in COLUMNS}
    rest = []
    for row in file.nodes:
        row = dict(row)
        place = "%d:%d %s " % (row["lineno"], row["col_offset"], row["node_type"])
        for name in COLUMNS:
            value = row.pop(name)
            if value is not None:
                texts[name].append(place + dump(value))
        rest.append(dump(row))
    texts["rows"] = rest
    texts["edges"] = [dump(edge) for edge in file.edges]
    texts["bindings"] = [dump(binding) for binding in file.bindings()]

    encoding, _ = tokenize.detect_encoding(io.BytesIO(source).readline)
    text = source.decode(encoding)
    definitions, totals = metrics.definitions(tree, text)
    values = {**metrics.seed_file(tree, text), **metrics.seed_counts(tree), **totals}
    texts["file metrics"] = ["%s %s" % (name, dump(plain(values[name]))) for name in FILE]
    texts["definition metrics"] = [
        dump([value for name, value in zip(metrics.DEF_COLUMNS, row) if name in DEFINITION]) for row in definitions
    ]
    comments = metrics.comments(text)
    if comments is not None:
        texts["comment_lines"] = [str(comments)]
    return {name: "\n".join(lines) for name, lines in texts.items()}
