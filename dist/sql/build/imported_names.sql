-- grain: one row per name that a module binds by importing it, and what it is bound to
-- reads: staging_bindings
-- gives: imported_names(file, name, target); name is null for a star import
create temp table imported_names as
select distinct file, name, target
from staging_bindings
