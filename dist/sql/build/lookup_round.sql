-- grain: one row per lookup whose next attribute a class of the order binds
-- reads: lookups, mro, members
-- gives: looked_up(class, path, past_own, form, node_id, is_class, remaining): what that attribute is, and what follows it
-- The first class of the order counts. What a method stores in the instance hides what classes bind, so that both together are a doubt.
create or replace temp table looked_up as
with steps as (
  select
    class,
    path,
    past_own,
    in_class,
    split_part(rest, '.', 1) as name,
    rest[length(split_part(rest, '.', 1)) + 2:] as remaining,
    past_own and rest = path as skips_own
  from lookups
)
select
  s.class,
  s.path,
  s.past_own,
  s.remaining,
  unnest(arg_min({form: m.form, node_id: m.node_id, is_class: m.is_class}, r.position))
from steps s
join mro r on r.class = s.in_class
join members m on m.owner = r.ancestor and m.name = s.name
where not (s.skips_own and r.position = 0) and not (is_mangled(s.name) and r.position > 0)
group by s.class, s.path, s.past_own, s.remaining
having count(*) filter (m.on_instance) = arg_min(m.on_instance, r.position)::integer
