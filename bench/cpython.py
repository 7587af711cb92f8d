"""Parses every file of a list (NUL-separated, on stdin) with ast.parse and prints seconds, processor seconds and peak memory as JSON."""

import ast
import json
import resource
import sys
import time
import warnings

warnings.simplefilter("ignore")
sources = [open(path, "rb").read() for path in sys.stdin.read().split("\0")]
start = time.perf_counter()
start_cpu = time.process_time()
for source in sources:
    try:
        ast.parse(source)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        pass
seconds = time.perf_counter() - start
cpu = time.process_time() - start_cpu
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)
print(json.dumps({"version": sys.version.split()[0], "seconds": seconds, "cpu": cpu, "peak": peak}))
