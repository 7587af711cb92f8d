-- Generated from src/tables/ by scripts/generate-views.ts. Do not edit.
-- A view per table of a dataset: ast_nodes, ast_edges, ast_metrics, ast_defs, modules; tags, a row
-- per tag of a module; and ast, the nodes with file and kind.
--   in the folder of the dataset:  duckdb -init views.sql
--   elsewhere:                     duckdb -cmd "set variable dataset = 'path/to/ast-dataset'" -cmd ".read views.sql"
create or replace view ast_nodes as from read_parquet(coalesce(getvariable('dataset'), '.') || '/ast/ast_nodes.parquet');
create or replace view ast_edges as from read_parquet(coalesce(getvariable('dataset'), '.') || '/ast/ast_edges.parquet');
create or replace view ast_metrics as from read_parquet(coalesce(getvariable('dataset'), '.') || '/metrics/ast.parquet');
create or replace view ast_defs as from read_parquet(coalesce(getvariable('dataset'), '.') || '/metrics/ast_defs.parquet');
create or replace view modules as from read_json(coalesce(getvariable('dataset'), '.') || '/modules/modules.jsonl', format = 'newline_delimited', maximum_object_size = 67108864, columns = {
  path: 'varchar',
  path_norm: 'varchar',
  module_name: 'varchar',
  module_id: 'varchar',
  docstring: 'varchar',
  imports: 'struct("module" varchar, "names" varchar[], "aliases" struct("name" varchar, "asname" varchar)[], "is_star" boolean, "level" integer)[]',
  defs: 'struct("kind" varchar, "name" varchar, "qualname" varchar, "lineno" integer)[]',
  exports: 'varchar[]',
  exports_complete: 'boolean',
  outline_nodes: 'struct("kind" varchar, "name" varchar, "start_byte" integer, "end_byte" integer)[]',
  scip_symbols: 'varchar[]',
  parse_ok: 'boolean',
  errors: 'varchar[]',
  tags: 'varchar[]',
  type_errors: 'integer',
  ast: 'struct("ok" boolean, "blob" varchar, "loc" integer, "sloc" integer, "num_functions" integer, "num_classes" integer, "imports" integer, "cyclomatic" integer, "max_nesting" integer, "param_annotation_ratio" double, "return_annotation_ratio" double, "num_nodes" integer, "node_histogram" map(varchar, integer), "branches" integer, "comprehensions" integer, "literals" integer, "mccabe_max" integer, "cognitive_total" integer, "cognitive_max" integer, "slots" integer, "slots_annotated" integer, "annotation_coverage" double, "documentable" integer, "documented" integer, "type_ignores" integer, "comment_lines" integer, "defs" struct("kind" varchar, "name" varchar, "qualname" varchar, "lineno" integer, "cyclomatic" integer, "cognitive" integer, "params" integer, "params_annotated" integer, "returns_annotated" boolean, "nesting" integer)[])'
});
create or replace view tags as from (
  select tag, unnest(paths) as path
  from (
    select unnest(map_keys(tags)) as tag, unnest(map_values(tags)) as paths
    from read_json(coalesce(getvariable('dataset'), '.') || '/repo_map.json', maximum_object_size = 67108864, columns = {tags: 'map(varchar, varchar[])'})
  )
);
create or replace view ast as select *, path as file, node_type as kind from ast_nodes;
