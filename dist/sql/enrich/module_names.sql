-- grain: one row per file and name that it has in one of its lists
-- reads: staging_edges, module_outline, module_facts
-- gives: module_names_used(file, list, name): absolute names of what is imported, decorators and bases as in ast_nodes, exports
create temp table module_names_used as
select distinct file, 'imports' as list, dst_qname as name
from staging_edges
where edge_type_name(edge_type) = 'import' and dst_qname is not null
union all
select distinct file, 'decorators', unnest(unpack_nullable_list(decorators)) from module_outline where decorators <> ''
union all
select distinct file, 'bases', unnest(unpack_nullable_list(bases)) from module_outline where bases <> ''
union all
select distinct file, 'exports', unnest(exports) from module_facts
