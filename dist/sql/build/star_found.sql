-- grain: one row per name of a file that its star imports bind to a definition
-- reads: star_names, definitions_found, staging_members, imported_names
-- gives: star_found(file, name, node_id, is_class)
-- The last star import that gives the name counts, when none after it leaves a doubt: a module outside the repository, or one that
-- binds the name to something that is not known.
create temp table star_found as
with bound as (
  select file, name from staging_members where owner is null
  union
  select file, name from imported_names where name is not null
),
candidates as (
  select
    s.file,
    s.name,
    s.position,
    d.node_id,
    d.is_class,
    s.module_file is null or (s.wanted is not null and d.node_id is null and b.name is not null) as is_doubtful
  from star_names s
  left join definitions_found d using (wanted)
  left join bound b on b.file = s.module_file and b.name = split_part(s.name, '.', 2)
)
select
  file,
  name,
  arg_max(node_id, position) filter (node_id is not null) as node_id,
  arg_max(is_class, position) filter (node_id is not null) as is_class
from candidates
group by file, name
having max(position) filter (node_id is not null) > coalesce(max(position) filter (is_doubtful), -1)
