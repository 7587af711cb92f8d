-- grain: one row per definition of html_defs, by file and position
-- reads: html_defs
-- gives: what the page to look at shows of a definition; file is the number of its row in files.sql, from 0; uncovered is -1 where
--        no coverage is known
select
  file,
  name,
  lineno,
  end_lineno,
  (kind = 'class')::integer
  + 2 * is_async::integer
  + 4 * is_method::integer
  + 8 * is_public::integer
  + 16 * has_docstring::integer as flags,
  sloc,
  cognitive,
  coalesce(mccabe, 0) as mccabe,
  nesting,
  coalesce(slots, 0) as slots,
  coalesce(slots_annotated, 0) as annotated,
  coalesce(array_to_string(missing_annotations, ' '), '') as missing,
  coalesce(missing_lines, -1) as uncovered
from html_defs
order by def
