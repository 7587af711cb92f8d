-- grain: one row per definition of the files that differ
-- reads: file_pairs, base_defs, head_defs
-- gives: touched_base and touched_head: the columns of ast_defs, id (ascending in a file), pair (of its file, null where that is
--        alone), role, scope_id (the definition around it) and is_inner; def_pairs, empty; views unpaired_base and unpaired_head
create temp table numbered_pairs as
select row_number() over (order by coalesce(head_path, base_path)) as pair, * from file_pairs;

create temp table base_side as
with touched as (select pair, base_path as path from numbered_pairs union all select null, path from gone_files)
select row_number() over (order by b.path, b.n) as id, t.pair, role_of(kind, decorators) as role, b.* exclude (n)
from base_defs b
join touched t using (path);

create temp table head_side as
with touched as (select pair, head_path as path from numbered_pairs union all select null, path from come_files)
select row_number() over (order by h.path, h.n) as id, t.pair, role_of(kind, decorators) as role, h.* exclude (n)
from head_defs h
join touched t using (path);

create macro with_scopes(side) as table
with recursive
scoped as (
  select d.*, s.id as scope_id, s.kind as scope_kind
  from query_table(side) d
  asof left join (select id, path, qualname as scope, kind from query_table(side)) s
    on s.path = d.path and s.scope = scope_of(d.qualname, d.name) and s.id < d.id
),
inner_ones as (
  select id from scoped where scope_kind = 'function'
  union
  select s.id from scoped s join inner_ones i on s.scope_id = i.id
)
select * exclude (scope_kind), id in (select id from inner_ones) as is_inner from scoped;

create temp table touched_base as from with_scopes('base_side');
create temp table touched_head as from with_scopes('head_side');

create temp table def_pairs (base_id bigint, head_id bigint, pairing varchar);
create temp view unpaired_base as from touched_base where id not in (select base_id from def_pairs);
create temp view unpaired_head as from touched_head where id not in (select head_id from def_pairs);
