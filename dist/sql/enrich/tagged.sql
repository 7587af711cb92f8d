-- grain: one row per tag that a module has, by tag
-- reads: module_tags, files
-- gives: tag, paths: the files that have it, by path
select tag, list(path order by file) as paths
from module_tags
join files using (file)
group by tag
order by tag
