-- grain: one row per call that an index of symbols decides
-- reads: staging_call_sites, staging_defs, files, module_names, scip_documents, scip_uses, scip_definitions, scip_modules, scip_stale,
--        made_here
-- gives: rows for scip_targets: the definition that the name of the callee stands for; no definition where that is outside the
--        repository. A symbol that the index defines as something else than a function or a class, or in places of several names, decides
--        nothing.
insert into scip_targets
with
placed as (
  select document, file, encoding
  from scip_documents
  where file is not null and document not in (from scip_stale)
),
decided as (
  select c.file, c.seq, arg_max(u.symbol, u.start_col) as symbol
  from placed p
  join staging_call_sites c using (file)
  join scip_uses u
    on u.document = p.document
    and u.line = c.line
    and u.end_col = case p.encoding when 'utf8' then c.end_utf8 when 'utf32' then c.end_utf32 else c.end_utf16 end
  group by c.file, c.seq
),
defined as (
  select s.symbol, min({file: d.file, qualname: d.qualname}) as place
  from scip_definitions s
  join placed p using (document)
  join staging_defs d on d.file = p.file and d.lineno = s.line + 1 and coalesce(d.name = s.name, true)
  group by s.symbol
  having count(distinct {file: d.file, qualname: d.qualname}) = 1
),
-- Of several definitions of one name the last one counts, as when Python runs the module.
last as (
  select file, qualname, arg_max(node_id, seq) as node_id
  from staging_defs
  group by all
)
select
  c.file,
  c.seq,
  coalesce(m.node_id, l.node_id),
  coalesce(m.qname, f.module || '.' || l.qualname),
  coalesce(m.module, f.module),
  coalesce(m.path, f.path)
from decided c
join defined s using (symbol)
join last l on l.file = s.place.file and l.qualname = s.place.qualname
join files f on f.file = l.file
-- A class is made by its __init__.
left join made_here m on m.class = l.node_id
union all
select c.file, c.seq, null, null, null, null
from decided c
join (select distinct symbol, module from scip_modules where module <> '') m using (symbol)
anti join scip_definitions s using (symbol)
anti join (select distinct split_part(name, '.', 1) as top from module_names) t on t.top = split_part(m.module, '.', 1)
