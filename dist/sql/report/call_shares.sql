-- grain: one row per way in which calls land, and per reason why they do not
-- reads: ast_edges, ast_defs
-- gives: (resolution, calls). Calls without a target are `inside, not known` where their name begins with a module of the
--        repository, `perhaps inside` where they are an attribute that some function or class of the repository is called like,
--        else `outside`
with names as (
  select distinct name from ast_defs
),
calls as (
  select
    case
      when e.dst_node_id is not null then e.resolution
      when e.dst_path is not null then 'inside, not known'
      when n.name is not null and contains(e.dst_qname, '.') then 'perhaps inside'
      else 'outside'
    end as resolution
  from ast_edges e
  left join names n on n.name = split_part(e.dst_qname, '.', -1)
  where e.edge_type = 'call'
)
select resolution, count(*)::integer as calls
from calls
group by resolution
order by calls desc
