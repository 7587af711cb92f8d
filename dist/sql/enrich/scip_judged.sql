-- grain: one row
-- reads: scip_documents, scip_stale, scip_targets, files
-- gives: how much of an index could be used: documents that are not about their file as it is, files without a document, and calls
--        that lead to a definition or out of the repository
select
  (select count(*) from scip_stale) as stale,
  (select path from scip_stale join scip_documents using (document) join files using (file) order by file limit 1) as stale_example,
  (select count(*) from files anti join scip_documents using (file)) as absent,
  (select count(*) from files) as files,
  (select count(*) from scip_targets where node_id is not null) as inside,
  (select count(*) from scip_targets where node_id is null) as outside
