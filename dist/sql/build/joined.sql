-- gives: the tables of what other tools say of the files, empty: a run that was given their reports fills them. `file` is the
--        ordinal of a file, `symbol` a hash.

-- Lines that coverage.py counts, and the jumps from each.
create table coverage_lines (file integer, lineno integer, covered boolean, covered_branches integer, missing_branches integer);
create table def_coverage (
  file integer, seq integer, covered_lines integer, missing_lines integer, covered_branches integer, missing_branches integer
);

-- Documents of a SCIP index: the encoding of their columns, and git's object ids of their text where the index has it.
create table scip_documents (document integer, file integer, encoding varchar, blobs varchar);
-- Places where symbols are used: line and columns from 0.
create table scip_uses (document integer, line integer, start_col integer, end_col integer, symbol ubigint);
-- Functions and classes where they are defined; name is null for local symbols.
create table scip_definitions (document integer, line integer, symbol ubigint, name varchar);
-- Global symbols that are used, and the module that each is in.
create table scip_modules (document integer, symbol ubigint, module varchar);
-- Global symbols that a document defines.
create table scip_named (document integer, symbol varchar);
create table scip_targets (file integer, seq integer, node_id ubigint, qname varchar, module varchar, path varchar);
