-- grain: one row per class that is made by an __init__ of the repository
-- reads: constructors, staging_defs, files
-- gives: made_here(class, node_id, qname, module, path): the __init__ and its names, for the classes of the file that calls them
create temp table made_here as
select c.class, c.node_id, f.module || '.' || d.qualname as qname, f.module, f.path
from constructors c
join staging_defs d using (node_id)
join files f using (file)
