-- gives: how the packed columns of staging_modules are read.

-- What follows each name is a comma.
create macro unpack_names(packed) as string_split(packed, ',')[:-2];

-- A packed import statement: see src/facts/modules/import-list.ts.
create macro unpack_import(statement) as struct_pack(
  module := field(statement, 1),
  names := unpack_names(split_part(statement, chr(30), 4)),
  aliases := list_transform(unpack_names(split_part(statement, chr(30), 5)), lambda alias: struct_pack(
    name := split_part(alias, '=', 1), asname := split_part(alias, '=', 2)
  )),
  is_star := split_part(statement, chr(30), 3) = '1',
  level := cast(split_part(statement, chr(30), 2) as integer)
);

create macro definition_kind(node_type) as case node_type when 'ClassDef' then 'class' else 'function' end;
