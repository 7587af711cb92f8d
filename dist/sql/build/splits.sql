-- grain: one row per pending name and module of the repository that it is looked up in
-- reads: pending, module_names
-- gives: splits(wanted, file, length, called, rest): the module's file, the number of its parts, and what follows it, '' at its end
-- A wanted name is looked up in every module that is a prefix of it, for `pkg.run` may be a function that pkg imports from its
-- module pkg.run; a name that an import led to only in the longest. No module lies deeper than 32 packages: a
-- hostile name costs no more than that.
create or replace temp table splits as
with parts as (
  select wanted, name, called, string_split(name, '.')[:32] as parts from pending
),
prefixes as (
  select wanted, name, called, array_to_string(parts[:length], '.') as prefix, length
  from (select *, unnest(range(1, len(parts) + 1)) as length from parts)
)
select p.wanted, m.file, p.length, p.called, p.name[length(p.prefix) + 2:] as rest
from prefixes p
join module_names m on m.name = p.prefix
qualify p.name = p.wanted or p.length = max(p.length) over (partition by p.wanted, p.name)
