-- grain: one row per AST node, in the order of staging: by path and seq
-- reads: staging_nodes, which repeats path, module, module_id, ok and errors of the file
-- gives: the columns of ast_nodes
-- No join and no sort: DuckDB keeps the order of the rows, and writes them in parallel.
select
  hex16(node_id) as node_id,
  hex16(parent_id) as parent_id,
  hex16(def_id) as def_id,
  seq,
  subtree_end,
  path,
  module,
  module_id,
  node_type(kind) as node_type,
  name,
  qualname,
  lineno,
  end_lineno,
  col_offset,
  end_col_offset,
  start_byte,
  end_byte,
  docstring,
  unpack_nullable_list(decorators) as decorators,
  unpack_nullable_list(bases) as bases,
  unpack_params(params) as params,
  unpack_list(args) as args,
  returns,
  annotation,
  value_preview,
  node_type(kind) in ('AsyncFunctionDef', 'AsyncFor', 'AsyncWith') as async,
  not starts_with(name, '_') as is_public,
  ok = 1 as parse_ok,
  unpack_nullable_list(errors) as errors
from staging_nodes
