-- grain: one row per file that an index of symbols has
-- reads: scip_named, scip_documents, files
-- gives: module_scip_symbols(path, symbols): the global symbols that the file defines, sorted
create temp table module_scip_symbols as
select f.path, list(distinct n.symbol order by n.symbol) as symbols
from scip_named n
join scip_documents d using (document)
join files f using (file)
group by f.path
