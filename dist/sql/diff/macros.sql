-- gives: what the queries of sql/diff/ share

-- A change. Of an added or a removed row the side that is not there counts 0; what is unknown gives null.
create macro delta(base_absent, head_absent, base, head) as
  case when base_absent then head when head_absent then -base else head - base end;

-- A ratio of counts, null without a divisor.
create macro ratio(part, whole) as case when whole > 0 then part / whole end;

-- The same as the metrics have it.
create macro rounded_ratio(part, whole) as round_even(ratio(part, whole), 4);

-- What a definition is for, by its decorators: what tells those of one name apart.
create macro role_of(kind, decorators) as
  case
    when kind = 'class' then 'class'
    when list_bool_or(list_transform(decorators, lambda d: regexp_matches(d, '(^|\.)overload$'))) then 'overload'
    when list_bool_or(list_transform(decorators, lambda d: d like '%.setter')) then 'setter'
    when list_bool_or(list_transform(decorators, lambda d: d like '%.deleter')) then 'deleter'
    when list_bool_or(list_transform(decorators, lambda d: regexp_matches(d, '(^|\.)(property|cached_property|abstractproperty|getter)$')))
      then 'getter'
    else 'function'
  end;

-- What stands before the last dot of a qualified name; null at the top of a module.
create macro scope_of(qualname, name) as nullif(left(qualname, greatest(length(qualname) - length(name) - 1, 0)), '');
