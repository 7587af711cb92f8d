-- grain: one row per function or class, also of files that Python rejects, by path and seq
-- reads: staging_nodes
-- gives: module_outline(file, seq, node_type, name, qualname, lineno, start_byte, end_byte, decorators, bases)
-- Taken before the nodes are dropped, for what is said of modules.
create temp table module_outline as
select file, seq, node_type(kind) as node_type, name, qualname, lineno, start_byte, end_byte, decorators, bases
from staging_nodes
where is_definition(kind)
