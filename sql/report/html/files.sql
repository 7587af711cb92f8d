-- grain: one row per file, by path
-- reads: ast_metrics
-- gives: what the page to look at shows of a file; error is why Python rejects it, empty when it does not
select path, loc, sloc, case when ok then '' else coalesce(errors[1], 'not Python') end as error
from ast_metrics
order by file_row_number
