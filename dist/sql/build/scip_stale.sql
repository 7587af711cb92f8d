-- grain: one row per document of an index that is not about its file as it is
-- reads: scip_documents, scip_definitions, staging_files, staging_defs
-- gives: scip_stale(document): its text is another one, or a function or class is not where it says
create table scip_stale as
with checked as (
  select s.document, s.file, not contains(s.blobs, f.blob) as is_other
  from scip_documents s
  join staging_files f using (file)
  where f.ok = 1
)
select document
from checked
where is_other
union
select c.document
from checked c
join scip_definitions s using (document)
anti join staging_defs d on d.file = c.file and d.lineno = s.line + 1 and d.name = s.name
where s.name is not null
