-- grain: one row per global symbol and file that defines it, by symbol and path
-- reads: module_scip_symbols
-- gives: symbol, file
select symbol, path as file
from (select path, unnest(symbols) as symbol from module_scip_symbols)
order by symbol, file
