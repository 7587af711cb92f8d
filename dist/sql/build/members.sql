-- grain: one row per name that a class binds
-- reads: staging_members, definitions_found, star_found, classes
-- gives: members(owner, name, form, on_instance, node_id, is_class): the definition that it is, stands for or is an instance of
create temp table members as
select
  m.owner,
  m.name,
  member_form(m.form) as form,
  m.on_instance = 1 as on_instance,
  coalesce(m.target_id, d.node_id, s.node_id) as node_id,
  c.node_id is not null as is_class
from staging_members m
left join definitions_found d on d.wanted = m.target
left join star_found s on s.file = m.file and s.name = m.target
left join classes c on c.node_id = coalesce(m.target_id, d.node_id, s.node_id)
where m.owner is not null
