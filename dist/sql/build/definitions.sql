-- grain: one row per definition that an importer can reach
-- reads: staging_defs
-- gives: definitions(file, qualname, node_id, is_class)
-- Of several definitions with one name the last one counts, as it does when Python runs the module.
create temp table definitions as
select file, qualname, arg_max(node_id, seq) as node_id, arg_max(kind, seq) = 1 as is_class
from staging_defs
where importable = 1
group by file, qualname
