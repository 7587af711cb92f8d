/*
 * The rules of CPython's Grammar/python.gram (3.13 to 3.15) for expressions, in the notation of read-grammar.ts.
 * Copyright © 2001 Python Software Foundation; licensed under the PSF License Version 2.
 */
export const EXPRESSIONS = String.raw`
expressions:
  | expression (',' expression)+ [','] -> Tuple
  | expression ',' -> Tuple
  | expression
expression (memo):
  | @>=3.15 invalid_if_expression
  | invalid_expression
  | invalid_legacy_expression
  | if_expression
  | disjunction
  | lambdef
if_expression: disjunction 'if' disjunction 'else' expression -> IfExp
expression_without_invalid:
  | disjunction 'if' disjunction 'else' expression -> IfExp
  | disjunction
  | lambdef
yield_expr:
  | 'yield' 'from' expression -> Yield
  | 'yield' [star_expressions] -> Yield
star_expressions:
  | star_expression (',' star_expression)+ [','] -> Tuple
  | star_expression ',' -> Tuple
  | star_expression
star_expression (memo):
  | '*' bitwise_or -> Starred
  | expression
star_named_expressions: ','.star_named_expression+ [','] -> Seq
star_named_expression:
  | '*' bitwise_or -> Starred
  | named_expression
star_named_expressions_sequence: ','.star_named_expression_sequence+ [','] -> Seq
star_named_expression_sequence:
  | @>=3.15 invalid_starred_expression_unpacking_sequence
  | star_named_expression
assignment_expression: NAME ':=' ~ expression -> NamedExpr
named_expression:
  | assignment_expression
  | invalid_named_expression
  | expression !':='
disjunction (memo):
  | conjunction ('or' conjunction)+ -> BoolOp
  | conjunction
conjunction (memo):
  | inversion ('and' inversion)+ -> BoolOp
  | inversion
inversion (memo):
  | 'not' inversion -> UnaryOp
  | comparison
comparison:
  | bitwise_or compare_op_bitwise_or_pair+ -> Compare
  | bitwise_or
compare_op_bitwise_or_pair:
  | '==' bitwise_or -> CompareOther
  | not_equal bitwise_or -> CompareOther
  | '<=' bitwise_or -> CompareOther
  | '<' bitwise_or -> CompareOther
  | '>=' bitwise_or -> CompareOther
  | '>' bitwise_or -> CompareOther
  | 'not' 'in' bitwise_or -> CompareOther
  | 'in' bitwise_or -> CompareIn
  | 'is' 'not' bitwise_or -> CompareOther
  | 'is' bitwise_or -> CompareOther
not_equal: '!=' -> notEqual
bitwise_or:
  | bitwise_or '|' bitwise_xor -> BinOp
  | bitwise_xor
bitwise_xor:
  | bitwise_xor '^' bitwise_and -> BinOp
  | bitwise_and
bitwise_and:
  | bitwise_and '&' shift_expr -> BinOp
  | shift_expr
shift_expr:
  | shift_expr '<<' sum -> BinOp
  | shift_expr '>>' sum -> BinOp
  | invalid_arithmetic
  | sum
sum:
  | sum '+' term -> BinOp
  | sum '-' term -> BinOp
  | term
term:
  | term '*' factor -> BinOp
  | term '/' factor -> BinOp
  | term '//' factor -> BinOp
  | term '%' factor -> BinOp
  | term '@' factor -> BinOp
  | invalid_factor
  | factor
factor (memo):
  | '+' factor -> UnaryOp
  | '-' factor -> UnaryOp
  | '~' factor -> UnaryOp
  | power
power:
  | await_primary '**' factor -> BinOp
  | await_primary
await_primary (memo):
  | 'await' primary -> Await
  | primary
primary:
  | primary '.' NAME -> Attribute
  | primary genexp -> Call
  | primary '(' [arguments] ')' -> Call
  | primary '[' slices ']' -> Subscript
  | atom
slices:
  | slice !','
  | ','.(slice | starred_expression)+ [','] -> Tuple
slice:
  | [expression] ':' [expression] [':' [expression]] -> Other
  | named_expression
atom:
  | NAME
  | 'True'
  | 'False'
  | 'None'
  | &(STRING | FSTRING_START | TSTRING_START) strings
  | number
  | @<3.14 &'(' (tuple | group | genexp)
  | @<3.14 &'[' (list | listcomp)
  | @<3.14 &'{' (dict | set | dictcomp | setcomp)
  | @3.14 &'(' (tuple | group | genexp)
  | @3.14 &'[' (list | listcomp)
  | @3.14 &'{' (dict | set | dictcomp | setcomp)
  | @>=3.15 &'(' (genexp | tuple | group)
  | @>=3.15 &'[' (listcomp | list)
  | @>=3.15 &'{' (dictcomp | setcomp | dict | set)
  | '...'
number: NUMBER -> number
group:
  | '(' (yield_expr | named_expression) ')'
  | invalid_group
lambdef: 'lambda' [lambda_params] ':' expression -> Lambda

fstring_middle:
  | fstring_replacement_field
  | FSTRING_MIDDLE
fstring_replacement_field:
  | '{' annotated_rhs '='? a=[fstring_conversion] [fstring_full_format_spec] '}' -> field(a)
  | invalid_fstring_replacement_field
fstring_conversion: a='!' b=NAME -> conversion(a, b)
fstring_full_format_spec: ':' fstring_format_spec*
fstring_format_spec:
  | a=FSTRING_MIDDLE -> decoded(a)
  | fstring_replacement_field
fstring: FSTRING_START fstring_middle* FSTRING_END -> formatted
tstring_middle:
  | tstring_replacement_field
  | TSTRING_MIDDLE
tstring_replacement_field:
  | '{' annotated_rhs '='? a=[fstring_conversion] [tstring_full_format_spec] '}' -> field(a)
  | invalid_tstring_replacement_field
tstring_full_format_spec: ':' tstring_format_spec*
tstring_format_spec:
  | a=TSTRING_MIDDLE -> decoded(a)
  | tstring_format_spec_replacement_field
tstring_format_spec_replacement_field:
  | '{' annotated_rhs '='? a=[fstring_conversion] [tstring_full_format_spec] '}' -> field(a)
  | invalid_tstring_replacement_field
tstring (memo): TSTRING_START tstring_middle* TSTRING_END -> formatted
string: a=STRING -> string(a)
strings (memo):
  | @>=3.14 invalid_string_tstring_concat
  | (fstring | string)+ -> strings
  | @>=3.14 tstring+ -> TemplateStr

list:
  | @<3.15 '[' [star_named_expressions] ']' -> List
  | @>=3.15 '[' [star_named_expressions_sequence] ']' -> List
tuple:
  | @<3.15 '(' [tuple_elements] ')' -> Tuple
  | @>=3.15 '(' [tuple_elements_sequence] ')' -> Tuple
tuple_elements: star_named_expression ',' [star_named_expressions] -> Seq
tuple_elements_sequence: star_named_expression_sequence ',' [star_named_expressions_sequence] -> Seq
set:
  | @<3.15 '{' star_named_expressions '}' -> Set
  | @>=3.15 '{' star_named_expressions_sequence '}' -> Set
dict:
  | '{' [double_starred_kvpairs] '}' -> Dict
  | '{' invalid_double_starred_kvpairs '}'
double_starred_kvpairs: ','.double_starred_kvpair+ [',']
double_starred_kvpair:
  | '**' bitwise_or
  | kvpair
kvpair: expression ':' expression
for_if_clauses: for_if_clause+
for_if_clause:
  | 'async' 'for' star_targets 'in' ~ disjunction ('if' disjunction)* -> Comprehension
  | 'for' star_targets 'in' ~ disjunction ('if' disjunction)* -> Comprehension
  | @<3.14 'async'? 'for' (bitwise_or (',' bitwise_or)* [',']) !'in' -> here() 'in' expected after for-loop variables
  | @>=3.14 invalid_for_if_clause
  | invalid_for_target
listcomp:
  | @<3.15 '[' named_expression for_if_clauses ']' -> ListComp
  | @>=3.15 '[' star_named_expression for_if_clauses ']' -> ListComp
  | invalid_comprehension
setcomp:
  | @<3.15 '{' named_expression for_if_clauses '}' -> SetComp
  | @>=3.15 '{' star_named_expression for_if_clauses '}' -> SetComp
  | invalid_comprehension
genexp:
  | @<3.15 '(' (assignment_expression | expression !':=') for_if_clauses ')' -> GeneratorExp
  | @>=3.15 '(' (assignment_expression | expression !':=' | starred_expression) for_if_clauses ')' -> GeneratorExp
  | invalid_comprehension
dictcomp:
  | '{' kvpair for_if_clauses '}' -> DictComp
  | @<3.15 invalid_dict_comprehension
  | @>=3.15 '{' '**' expression for_if_clauses '}' -> DictComp

arguments (memo):
  | args [','] &')' -> Seq
  | invalid_arguments
args:
  | ','.(starred_expression | (assignment_expression | expression !':=') !'=')+ [',' kwargs] -> Seq
  | kwargs -> Seq
kwargs:
  | ','.kwarg_or_starred+ ',' ','.kwarg_or_double_starred+ -> Seq
  | ','.kwarg_or_starred+
  | ','.kwarg_or_double_starred+
starred_expression:
  | invalid_starred_expression_unpacking
  | '*' expression -> Starred
  | @<3.14 '*' -> here() Invalid star expression
  | @>=3.14 invalid_starred_expression
kwarg_or_starred:
  | invalid_kwarg
  | NAME '=' expression -> Keyword
  | starred_expression
kwarg_or_double_starred:
  | invalid_kwarg
  | NAME '=' expression -> Keyword
  | '**' expression -> KeywordUnpacking

star_targets:
  | star_target !','
  | star_target (',' star_target)* [','] -> Tuple
star_targets_list_seq: ','.star_target+ [',']
star_targets_tuple_seq:
  | star_target (',' star_target)+ [',']
  | star_target ','
star_target (memo):
  | '*' (!'*' star_target) -> Starred
  | target_with_star_atom
target_with_star_atom (memo):
  | t_primary '.' NAME !t_lookahead -> Attribute
  | t_primary '[' slices ']' !t_lookahead -> Subscript
  | star_atom
star_atom:
  | NAME
  | '(' target_with_star_atom ')'
  | '(' [star_targets_tuple_seq] ')' -> Tuple
  | '[' [star_targets_list_seq] ']' -> List
single_target:
  | single_subscript_attribute_target
  | NAME
  | '(' single_target ')'
single_subscript_attribute_target:
  | t_primary '.' NAME !t_lookahead -> Attribute
  | t_primary '[' slices ']' !t_lookahead -> Subscript
t_primary:
  | t_primary '.' NAME &t_lookahead -> Attribute
  | t_primary '[' slices ']' &t_lookahead -> Subscript
  | t_primary genexp &t_lookahead -> Call
  | t_primary '(' [arguments] ')' &t_lookahead -> Call
  | atom &t_lookahead
t_lookahead:
  | '('
  | '['
  | '.'
del_targets: ','.del_target+ [',']
del_target (memo):
  | t_primary '.' NAME !t_lookahead -> Attribute
  | t_primary '[' slices ']' !t_lookahead -> Subscript
  | del_t_atom
del_t_atom:
  | NAME
  | '(' del_target ')'
  | '(' [del_targets] ')' -> Tuple
  | '[' [del_targets] ']' -> List
`;
