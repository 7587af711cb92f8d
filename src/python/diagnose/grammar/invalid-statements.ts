/*
 * The invalid_ rules of CPython's Grammar/python.gram (3.13 to 3.15) for statements, in the notation of read-grammar.ts.
 * Copyright © 2001 Python Software Foundation; licensed under the PSF License Version 2.
 */
const HERE = "here. Maybe you meant '==' instead of '='?";
const NAMES = "Expected one or more names after 'import'";
const UNPARENTHESIZED = 'cannot use named expression without parentheses here';
const EXCEPT_AS = "multiple exception types must be parenthesized when using 'as'";
const BOTH = "cannot have both 'except' and 'except*' on the same 'try'";

const block = (what: string): string => `indentation(a) expected an indented block after ${what} on line {a.line}`;

export const INVALID_STATEMENTS = String.raw`
invalid_assignment:
  | a=invalid_ann_assign_target ':' expression -> location(a) only single target (not {a}) can be annotated
  | a=star_named_expression ',' star_named_expressions* ':' expression -> location(a) only single target (not tuple) can be annotated
  | a=expression ':' expression -> location(a) illegal target for annotation
  | (star_targets '=')* a=star_expressions '=' -> assignmentTarget(a)
  | (star_targets '=')* a=yield_expr '=' -> location(a) assignment to yield expression not possible
  | a=star_expressions augassign annotated_rhs -> location(a) '{a}' is an illegal expression for augmented assignment
invalid_ann_assign_target:
  | list
  | tuple
  | '(' invalid_ann_assign_target ')'
invalid_raise_stmt:
  | a='raise' b='from' -> range(a, b) did you forget an expression between 'raise' and 'from'?
  | 'raise' expression a='from' -> location(a) did you forget an expression after 'from'?
invalid_del_stmt: 'del' a=star_expressions -> deletionTarget(a)
invalid_assert_stmt:
  | 'assert' a=expression '=' b=expression -> range(a, b) cannot assign to {a} ${HERE}
  | 'assert' expression ',' a=expression '=' b=expression -> range(a, b) cannot assign to {a} ${HERE}
  | 'assert' a=expression ':=' b=expression -> range(a, b) ${UNPARENTHESIZED}
  | 'assert' expression ',' a=expression ':=' b=expression -> range(a, b) ${UNPARENTHESIZED}
invalid_block: NEWLINE !INDENT -> indentation() expected an indented block
invalid_with_item: expression 'as' a=expression &(',' | ')' | ':') -> assignmentTarget(a)
invalid_for_target: 'async'? 'for' a=star_expressions -> loopTarget(a)
invalid_import:
  | @>=3.15 'from' ('.' | '...')* dotted_name a="lazy" 'import' import_from_targets -> location(a) use 'lazy from ... ' instead of 'from ... lazy import'
  | a='import' ','.dotted_name+ 'from' dotted_name -> from(a) Did you mean to use 'from ... import ...' instead?
  | 'import' a=NEWLINE -> from(a) ${NAMES}
invalid_dotted_as_name: dotted_name 'as' !(NAME (',' | ')' | ';' | NEWLINE)) a=expression -> location(a) cannot use {a} as import target
invalid_import_from_as_name: NAME 'as' !(NAME (',' | ')' | ';' | NEWLINE)) a=expression -> location(a) cannot use {a} as import target
invalid_import_from_targets:
  | import_from_as_names ',' NEWLINE -> here() trailing comma not allowed without surrounding parentheses
  | a=NEWLINE -> from(a) ${NAMES}
invalid_with_stmt:
  | @>=3.15 ['async'] 'with' ','.(expression ['as' star_target])+ a=',' ':' -> location(a) the last 'with' item has a trailing comma
  | ['async'] 'with' ','.(expression ['as' star_target])+ NEWLINE -> here() expected ':'
  | ['async'] 'with' '(' ','.(expressions ['as' star_target])+ ','? ')' NEWLINE -> here() expected ':'
invalid_with_stmt_indent:
  | ['async'] a='with' ','.(expression ['as' star_target])+ ':' NEWLINE !INDENT -> ${block("'with' statement")}
  | ['async'] a='with' '(' ','.(expressions ['as' star_target])+ ','? ')' ':' NEWLINE !INDENT -> ${block("'with' statement")}
invalid_try_stmt:
  | a='try' ':' NEWLINE !INDENT -> ${block("'try' statement")}
  | 'try' ':' block !('except' | 'finally') -> here() expected 'except' or 'finally' block
  | 'try' ':' block* except_block+ a='except' b='*' expression ['as' NAME] ':' -> range(a, b) ${BOTH}
  | 'try' ':' block* except_star_block+ a='except' [expression ['as' NAME]] ':' -> location(a) ${BOTH}
invalid_except_stmt:
  | @<3.14 'except' '*'? a=expression ',' expressions ['as' NAME] ':' -> from(a) multiple exception types must be parenthesized
  | @>=3.14 'except' a=expression ',' expressions 'as' NAME ':' -> from(a) ${EXCEPT_AS}
  | @<3.14 'except' '*'? expression ['as' NAME] NEWLINE -> here() expected ':'
  | @>=3.14 'except' expression ['as' NAME] NEWLINE -> here() expected ':'
  | 'except' NEWLINE -> here() expected ':'
  | @<3.14 'except' '*' (NEWLINE | ':') -> here() expected one or more exception types
  | @>=3.14 'except' expression 'as' a=expression ':' block -> location(a) cannot use except statement with {a}
invalid_except_star_stmt:
  | @<3.14 invalid_except_stmt
  | @>=3.14 'except' '*' a=expression ',' expressions 'as' NAME ':' -> from(a) ${EXCEPT_AS}
  | @>=3.14 'except' '*' expression ['as' NAME] NEWLINE -> here() expected ':'
  | @>=3.14 'except' '*' (NEWLINE | ':') -> here() expected one or more exception types
  | @>=3.14 'except' '*' expression 'as' a=expression ':' block -> location(a) cannot use except* statement with {a}
invalid_finally_stmt: a='finally' ':' NEWLINE !INDENT -> ${block("'finally' statement")}
invalid_except_stmt_indent:
  | a='except' expression ['as' NAME] ':' NEWLINE !INDENT -> ${block("'except' statement")}
  | a='except' ':' NEWLINE !INDENT -> ${block("'except' statement")}
invalid_except_star_stmt_indent: a='except' '*' expression ['as' NAME] ':' NEWLINE !INDENT -> ${block("'except*' statement")}
invalid_match_stmt:
  | "match" subject_expr NEWLINE -> here() expected ':'
  | a="match" subject_expr ':' NEWLINE !INDENT -> ${block("'match' statement")}
  | @>=3.15 a="case" patterns guard? b=':' block -> range(a, b) case statement must be inside match statement
invalid_case_block:
  | "case" patterns guard? NEWLINE -> here() expected ':'
  | a="case" patterns guard? ':' NEWLINE !INDENT -> ${block("'case' statement")}
invalid_as_pattern:
  | or_pattern 'as' a="_" -> location(a) cannot use '_' as a target
  | @<3.14 or_pattern 'as' !NAME a=expression -> location(a) invalid pattern target
  | @>=3.14 or_pattern 'as' a=expression -> location(a) cannot use {a} as pattern target
invalid_class_pattern: name_or_attr '(' a=invalid_class_argument_pattern -> range(a, a) positional patterns follow keyword patterns
invalid_class_argument_pattern: [positional_patterns ','] keyword_patterns ',' a=positional_patterns -> a
invalid_mapping_pattern: '{' (items_pattern ',')? a=double_star_pattern ',' items_pattern ','? '}' -> location(a) double star pattern must be the last (right-most) subpattern in the mapping pattern
invalid_if_stmt:
  | 'if' named_expression NEWLINE -> here() expected ':'
  | a='if' named_expression ':' NEWLINE !INDENT -> ${block("'if' statement")}
invalid_elif_stmt:
  | 'elif' named_expression NEWLINE -> here() expected ':'
  | a='elif' named_expression ':' NEWLINE !INDENT -> ${block("'elif' statement")}
invalid_else_stmt:
  | a='else' ':' NEWLINE !INDENT -> ${block("'else' statement")}
  | @>=3.14 'else' ':' block 'elif' -> here() 'elif' block follows an 'else' block
invalid_while_stmt:
  | 'while' named_expression NEWLINE -> here() expected ':'
  | a='while' named_expression ':' NEWLINE !INDENT -> ${block("'while' statement")}
invalid_for_stmt:
  | ['async'] 'for' star_targets 'in' star_expressions NEWLINE -> here() expected ':'
  | ['async'] a='for' star_targets 'in' star_expressions ':' NEWLINE !INDENT -> ${block("'for' statement")}
invalid_def_raw:
  | ['async'] a='def' NAME [type_params] '(' [params] ')' ['->' expression] ':' NEWLINE !INDENT -> ${block('function definition')}
  | ['async'] 'def' NAME [type_params] &&'(' [params] ')' ['->' expression] &&':' block
invalid_class_def_raw:
  | 'class' NAME [type_params] ['(' [arguments] ')'] NEWLINE -> here() expected ':'
  | a='class' NAME [type_params] ['(' [arguments] ')'] ':' NEWLINE !INDENT -> ${block('class definition')}
invalid_type_params: '[' a=']' -> from(a) Type parameter list cannot be empty
invalid_type_param:
  | '*' NAME a=':' b=expression -> typeParameterBound(a, b) TypeVarTuple
  | '**' NAME a=':' b=expression -> typeParameterBound(a, b) ParamSpec
`;
