-- The first questions to ask a dataset. In the folder where it was unpacked:
--   duckdb -init views.sql -f duckdb_demo.sql
-- or, without the DuckDB shell:
--   ast-dataset query ast-dataset --file duckdb_demo.sql

-- 1. Does everything join? One row per file: its module, its metrics, its type errors and the number of its imports.
select
  m.path_norm,
  m.module_name,
  a.sloc,
  a.cyclomatic,
  m.type_errors,
  len(m.imports) as import_count
from modules m
join ast_metrics a using (module_id)
order by a.cyclomatic desc, m.path_norm
limit 25;

-- 2. Do the nodes join? The definitions of each file, and the files that have any.
select count(*) as definitions, count(distinct a.file) as files
from ast a
join modules m on m.path = a.file
where a.kind in ('FunctionDef', 'AsyncFunctionDef', 'ClassDef');

-- 3. Which public functions are called most within the repository?
select n.module, n.qualname, count(*) as callsites
from ast_edges e
join ast_nodes n on n.node_id = e.dst_node_id
where e.edge_type = 'call'
  and n.node_type in ('FunctionDef', 'AsyncFunctionDef')
  and n.is_public
group by all
order by callsites desc, n.module, n.qualname
limit 50;

-- 4. Hot spots: what is called often and explained in less than 40 characters?
with calls as (
  select dst_node_id as node_id, count(*) as calls
  from ast_edges
  where edge_type = 'call' and dst_node_id is not null
  group by all
)
select n.path, n.module, n.qualname, c.calls, length(coalesce(n.docstring, '')) as doc_len
from calls c
join ast_nodes n using (node_id)
where n.node_type in ('FunctionDef', 'AsyncFunctionDef') and length(coalesce(n.docstring, '')) < 40
order by c.calls desc, n.path, n.lineno
limit 100;

-- 5. Hot spots among files: complex, importing much, with how well it is annotated and what type checkers say.
with base as (
  select
    m.module_name,
    m.path_norm,
    a.sloc,
    a.cyclomatic,
    a.param_annotation_ratio,
    a.return_annotation_ratio,
    len(m.imports) as fan_out,
    coalesce(m.type_errors, 0) as type_errors
  from modules m
  join ast_metrics a using (module_id)
)
select *
from base
order by cyclomatic * (fan_out + 1) desc, sloc desc, path_norm
limit 50;

-- 6. Which modules that others are meant to use have few annotations?
select
  m.module_name,
  m.path_norm,
  a.param_annotation_ratio,
  a.return_annotation_ratio
from modules m
join ast_metrics a using (module_id)
where list_contains(m.tags, 'public-api')
  and a.num_functions > 0
  and (a.param_annotation_ratio < 0.5 or a.return_annotation_ratio < 0.5)
order by a.param_annotation_ratio, a.return_annotation_ratio, m.path_norm;

-- 7. Which functions that others are meant to use have more than 10 call sites and no return annotation?
with calls as (
  select dst_node_id as node_id, count(*) as callsites
  from ast_edges
  where edge_type = 'call' and dst_node_id is not null
  group by all
)
select d.module_name, d.qualname, c.callsites
from ast_defs d
join calls c using (node_id)
join modules m using (module_id)
where list_contains(m.tags, 'public-api') and d.kind = 'function' and d.is_public and not d.returns_annotated and c.callsites > 10
order by c.callsites desc, d.module_name, d.qualname;

-- 8. Which complex modules have no type errors: where a change is safest?
select m.module_name, m.path_norm, a.cyclomatic, m.type_errors
from modules m
join ast_metrics a using (module_id)
where coalesce(m.type_errors, 0) = 0
order by a.cyclomatic desc, m.path_norm
limit 30;
