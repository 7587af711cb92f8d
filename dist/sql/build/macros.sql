-- gives: how the carriers of src/tables/staging.ts are read. node_type(kind) and resolution_name(number) are created
--        from the lists in the code before this runs.

-- A node_id: eight bytes as 16 hex digits; null stays null. One in sixteen begins with a zero, which hex leaves out.
create macro hex16(id) as lower(case when id >= 1152921504606846976 then hex(id) else lpad(hex(id), 16, '0') end);

-- A null element or field of a packed list.
create macro unless_null_element(text) as case when text <> chr(29) then text end;

-- The elements of a packed list.
create macro unpack_list(packed) as string_split(packed, chr(31))[:-2];

-- The same where an element may be null.
create macro unpack_nullable_list(packed) as
  case
    when contains(packed, chr(29)) then list_transform(unpack_list(packed), lambda element: unless_null_element(element))
    else unpack_list(packed)
  end;

-- A field of a packed struct.
create macro field(element, number) as unless_null_element(split_part(element, chr(30), number));

-- Packed (name, annotation, default, kind). Nearly all nodes have none: they are kept from the lists.
create macro unpack_params(packed) as
  case when packed is not null then
    list_transform(list_transform(unpack_list(packed), lambda element: string_split(element, chr(30))), lambda fields: struct_pack(
      name := unless_null_element(fields[1]),
      annotation := unless_null_element(fields[2]),
      "default" := unless_null_element(fields[3]),
      kind := unless_null_element(fields[4])
    ))
  end;

-- Packed (class name, count).
create macro unpack_counts(packed) as
  map_from_entries(list_transform(unpack_list(packed), lambda element: struct_pack(
    k := field(element, 1), v := cast(field(element, 2) as integer)
  )));

-- The first 12 hex digits of the sha1 of a path.
create macro module_id_of(path) as sha1(path)[:12];

-- The dotted name of a path: pkg/mod.py and pkg/__init__.py are pkg.mod and pkg.
create macro dotted_path(path) as
  replace(regexp_replace(regexp_replace(path, '\.pyi?$', ''), '/__init__$', ''), '/', '.');

create macro edge_type_name(number) as ['child', 'import', 'call'][number + 1];

-- Whether the target of an edge is still to be looked up in the repository.
create macro is_looked_up(resolution) as resolution in ('import', 'attribute');

-- Whether a star import of a module gives a name: one of its `__all__`, or one that does not begin with `_` where there is none
-- or code has a say in it.
create macro is_exported(name, exports, complete) as
  case
    when exports is null then not starts_with(name, '_')
    else list_contains(exports, name) or (not complete and not starts_with(name, '_'))
  end;

-- Whether Python mangles a name in a class, so that it is found in that class only.
create macro is_mangled(name) as starts_with(name, '__') and not ends_with(name, '__');
