-- grain: one row per wanted name
-- reads: wanted
-- gives: pending(wanted, name), the names to look up in a round and what each stands for: at first every name itself
create temp table pending as
select distinct wanted, wanted as name
from wanted
