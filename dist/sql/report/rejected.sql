-- grain: one row per file that is not Python of the dataset's version, by path, at most 100
-- reads: ast_metrics
-- gives: the first reason, the line it names, 0 without one; rows of all
select
  path,
  errors[1] as error,
  coalesce(try_cast(regexp_extract(errors[1], ' at (\d+):\d+$', 1) as integer), 0) as lineno,
  count(*) over ()::integer as of_all
from ast_metrics
where not ok
order by path
limit 100
