-- grain: one row per wanted name that begins with a module of the repository
-- reads: splits of the first round
-- gives: modules_found(wanted, file, is_module): the longest such module, and whether it is the whole name
create temp table modules_found as
select wanted, arg_max(file, length) as file, arg_max(rest = '', length) as is_module
from splits
group by wanted
