-- grain: one row per file that differs: a file of both sides, or of one
-- reads: base_files, head_files, git_renames(base_path, head_path)
-- gives: file_pairs(base_path, head_path, pairing), and the views gone_files and come_files of what is still alone
create temp table file_pairs as
select b.path as base_path, h.path as head_path, 'path' as pairing
from base_files b
join head_files h using (path)
where b.blob is distinct from h.blob;

create temp view gone_files as
select path, blob, parse_filename(path) as basename
from base_files
where path not in (select path from head_files) and path not in (select base_path from file_pairs);

create temp view come_files as
select path, blob, parse_filename(path) as basename
from head_files
where path not in (select path from base_files) and path not in (select head_path from file_pairs);

-- The same bytes: first under the same file name, then under any; empty files say nothing unless their name does.
insert into file_pairs
select g.path, c.path, 'blob'
from (select *, row_number() over (partition by blob, basename order by path) as k from gone_files) g
join (select *, row_number() over (partition by blob, basename order by path) as k from come_files) c using (blob, basename, k);

insert into file_pairs
select g.path, c.path, 'blob'
from (select *, row_number() over (partition by blob order by path) as k from gone_files) g
join (select *, row_number() over (partition by blob order by path) as k from come_files) c using (blob, k)
where g.path in (select path from base_files where num_nodes > 1);

insert into file_pairs
select base_path, head_path, 'git'
from git_renames
where base_path in (select path from gone_files) and head_path in (select path from come_files);
