/*
 * The rules of CPython's Grammar/python.gram (3.13 to 3.15) for statements, in the notation of read-grammar.ts.
 * Copyright © 2001 Python Software Foundation; licensed under the PSF License Version 2.
 */
export const STATEMENTS = String.raw`
statement:
  | compound_stmt
  | simple_stmts
statements: statement+
simple_stmts:
  | simple_stmt !';' NEWLINE
  | ';'.simple_stmt+ [';'] NEWLINE
simple_stmt (memo):
  | assignment
  | &"type" type_alias
  | @>=3.15 &('import' | 'from' | "lazy") import_stmt
  | star_expressions
  | &'return' return_stmt
  | @<3.15 &('import' | 'from') import_stmt
  | &'raise' raise_stmt
  | &'pass' pass_stmt
  | &'del' del_stmt
  | &'yield' yield_stmt
  | &'assert' assert_stmt
  | &'break' break_stmt
  | &'continue' continue_stmt
  | &'global' global_stmt
  | &'nonlocal' nonlocal_stmt
compound_stmt:
  | &('def' | '@' | 'async') function_def
  | &'if' if_stmt
  | &('class' | '@') class_def
  | &('with' | 'async') with_stmt
  | &('for' | 'async') for_stmt
  | &'try' try_stmt
  | &'while' while_stmt
  | match_stmt

assignment:
  | NAME ':' expression ['=' annotated_rhs]
  | ('(' single_target ')' | single_subscript_attribute_target) ':' expression ['=' annotated_rhs]
  | (star_targets '=')+ annotated_rhs !'='
  | single_target augassign ~ annotated_rhs
  | invalid_assignment
annotated_rhs: yield_expr | star_expressions
augassign: '+=' | '-=' | '*=' | '@=' | '/=' | '%=' | '&=' | '|=' | '^=' | '<<=' | '>>=' | '**=' | '//='
return_stmt: 'return' [star_expressions]
raise_stmt:
  | 'raise' expression 'from' expression
  | @>=3.15 invalid_raise_stmt
  | 'raise' expression
  | 'raise'
pass_stmt: 'pass' -> Other
break_stmt: 'break' -> Other
continue_stmt: 'continue' -> Other
global_stmt: 'global' ','.NAME+
nonlocal_stmt: 'nonlocal' ','.NAME+
del_stmt:
  | 'del' del_targets &(';' | NEWLINE)
  | invalid_del_stmt
yield_stmt: yield_expr
assert_stmt:
  | @>=3.15 invalid_assert_stmt
  | 'assert' expression [',' expression]
import_stmt (memo):
  | invalid_import
  | import_name
  | import_from
import_name:
  | @<3.15 'import' dotted_as_names
  | @>=3.15 "lazy"? 'import' dotted_as_names
import_from:
  | @3.13 'from' ('.' | '...')* dotted_name 'import' import_from_targets
  | @3.14 'from' ('.' | '...')* b=dotted_name 'import' import_from_targets -> futureImport(b)
  | @<3.15 'from' ('.' | '...')+ 'import' import_from_targets
  | @>=3.15 "lazy"? 'from' ('.' | '...')* b=dotted_name 'import' import_from_targets -> futureImport(b)
  | @>=3.15 "lazy"? 'from' ('.' | '...')+ 'import' import_from_targets
import_from_targets:
  | '(' import_from_as_names [','] ')'
  | import_from_as_names !','
  | '*'
  | invalid_import_from_targets
import_from_as_names: ','.import_from_as_name+
import_from_as_name:
  | @>=3.14 invalid_import_from_as_name
  | NAME ['as' NAME]
dotted_as_names: ','.dotted_as_name+
dotted_as_name:
  | @>=3.14 invalid_dotted_as_name
  | dotted_name ['as' NAME]
dotted_name:
  | dotted_name '.' NAME -> Other
  | NAME

block (memo):
  | NEWLINE INDENT statements DEDENT
  | simple_stmts
  | invalid_block
decorators: ('@' named_expression NEWLINE)+
class_def:
  | decorators class_def_raw
  | class_def_raw
class_def_raw:
  | invalid_class_def_raw
  | 'class' NAME [type_params] ['(' [arguments] ')'] ':' block
function_def:
  | decorators function_def_raw
  | function_def_raw
function_def_raw:
  | invalid_def_raw
  | 'def' NAME [type_params] '(' [params] ')' ['->' expression] ':' block
  | 'async' 'def' NAME [type_params] '(' [params] ')' ['->' expression] ':' block
if_stmt:
  | invalid_if_stmt
  | 'if' named_expression ':' block elif_stmt
  | 'if' named_expression ':' block [else_block]
elif_stmt:
  | invalid_elif_stmt
  | 'elif' named_expression ':' block elif_stmt
  | 'elif' named_expression ':' block [else_block]
else_block:
  | invalid_else_stmt
  | 'else' &&':' block
while_stmt:
  | invalid_while_stmt
  | 'while' named_expression ':' block [else_block]
for_stmt:
  | invalid_for_stmt
  | 'for' star_targets 'in' ~ star_expressions ':' block [else_block]
  | 'async' 'for' star_targets 'in' ~ star_expressions ':' block [else_block]
  | invalid_for_target
with_stmt:
  | invalid_with_stmt_indent
  | 'with' '(' ','.with_item+ ','? ')' ':' block
  | 'with' ','.with_item+ ':' block
  | 'async' 'with' '(' ','.with_item+ ','? ')' ':' block
  | 'async' 'with' ','.with_item+ ':' block
  | invalid_with_stmt
with_item:
  | expression 'as' star_target &(',' | ')' | ':')
  | invalid_with_item
  | expression
try_stmt:
  | invalid_try_stmt
  | 'try' &&':' block finally_block
  | 'try' &&':' block except_block+ [else_block] [finally_block]
  | 'try' &&':' block except_star_block+ [else_block] [finally_block]
except_block:
  | invalid_except_stmt_indent
  | @<3.14 'except' expression ['as' NAME] ':' block
  | @>=3.14 'except' expression ':' block
  | @>=3.14 'except' expression 'as' NAME ':' block
  | @>=3.14 'except' expressions ':' block
  | 'except' ':' block
  | invalid_except_stmt
except_star_block:
  | invalid_except_star_stmt_indent
  | @<3.14 'except' '*' expression ['as' NAME] ':' block
  | @>=3.14 'except' '*' expression ':' block
  | @>=3.14 'except' '*' expression 'as' NAME ':' block
  | @>=3.14 'except' '*' expressions ':' block
  | invalid_except_star_stmt
finally_block:
  | invalid_finally_stmt
  | 'finally' &&':' block

type_alias: "type" NAME [type_params] '=' expression
type_params:
  | invalid_type_params
  | '[' type_param_seq ']'
type_param_seq: ','.type_param+ [',']
type_param (memo):
  | NAME [type_param_bound] [type_param_default]
  | invalid_type_param
  | '*' NAME [type_param_starred_default]
  | '**' NAME [type_param_default]
type_param_bound: ':' expression
type_param_default: '=' expression
type_param_starred_default: '=' star_expression
`;
