-- grain: one row per definition that is read as an attribute: a property and the like
-- reads: staging_members
-- gives: accessors(node_id); what is called by such a name is what reading it gives
create temp table accessors as
select distinct target_id as node_id
from staging_members
where member_form(form) = 'accessor' and target_id is not null
