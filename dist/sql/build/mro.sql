-- grain: one row per class and class of its method resolution order
-- reads: classes, linearized
-- gives: mro(class, position, ancestor), ids; as far as the order is known without doubt, the class itself at position 0
create temp table mro as
select node_id as class, 0 as position, node_id as ancestor
from classes
union all
select c.node_id, l.position, a.node_id
from linearized l
join classes c on c.number = l.class
join classes a on a.number = l.ancestor
