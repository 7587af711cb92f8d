-- grain: one row per wanted name
-- reads: wanted
-- gives: pending(wanted, name, called), the names to look up in a round and what each stands for: at first every name itself. called is true
--        where the last attribute must be one of a class, because the way to it goes through a call
create temp table pending as
select distinct wanted, wanted as name, false as called
from wanted
