-- grain: one row per edge, by path, seq and edge type
-- reads: staging_edges, files, targets, landed, made_here, scip_targets, noise
-- gives: the columns of ast_edges
-- A definition in the same file brings that file's module and path. A name that is looked up in the repository brings what
-- was found for it; without a find the edge loses its resolution. A call whose name says nothing may land by its receiver. What an
-- index of symbols decides counts before all that. A call whose name is then noise has no edge.
with edges as (
  select *, resolution_name(resolution) as found_as, edge_type_name(edge_type) = 'call' as is_call from staging_edges
)
select
  edge_type_name(e.edge_type) as edge_type,
  hex16(e.src_node_id) as src_node_id,
  hex16(if(s.seq is null, coalesce(c.node_id, e.dst_node_id, t.node_id, l.node_id), s.node_id)) as dst_node_id,
  coalesce(s.qname, c.qname, l.qname, t.qname, e.dst_qname) as dst_qname,
  case
    when s.seq is not null then s.module
    when e.found_as = 'local' and c.class is null then f.module
    else coalesce(c.module, l.module, t.module)
  end as dst_module,
  case
    when s.seq is not null then s.path
    when e.found_as = 'local' and c.class is null then f.path
    else coalesce(c.path, l.path, t.path)
  end as dst_path,
  f.path,
  e.lineno,
  e.col_offset,
  case
    when s.seq is not null then if(s.node_id is not null, 'scip', null)
    when c.class is not null then 'constructor'
    when l.seq is not null then l.resolution
    when t.wanted is not null or not is_looked_up(e.found_as) then coalesce(t.resolution, e.found_as)
  end as resolution
from edges e
join files f using (file)
left join targets t on t.edge_type = e.edge_type and t.wanted = case when is_looked_up(e.found_as) then e.dst_qname end
left join landed l on l.file = case when e.is_call then e.file end and l.seq = e.seq
left join made_here c on c.class = case when e.is_call then e.dst_node_id end
left join scip_targets s on s.file = case when e.is_call then e.file end and s.seq = e.seq
anti join noise n on n.name = case when e.is_call then coalesce(s.qname, c.qname, l.qname, t.qname, e.dst_qname) end
order by e.file, e.seq, e.edge_type
