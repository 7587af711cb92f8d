"""Parses every file of a list (NUL-separated, on stdin) with ast.parse and prints seconds and peak memory as JSON."""

import ast
import json
import resource
import sys
import time
import warnings

warnings.simplefilter("ignore")
sources = [open(path, "rb").read() for path in sys.stdin.read().split("\0")]
start = time.perf_counter()
for source in sources:
    try:
        ast.parse(source)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        pass
seconds = time.perf_counter() - start
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)
print(json.dumps({"version": sys.version.split()[0], "seconds": seconds, "peak": peak}))
