/*
 * The invalid_ rules of CPython's Grammar/python.gram (3.13 to 3.15) for expressions, in the notation of read-grammar.ts.
 * Copyright © 2001 Python Software Foundation; licensed under the PSF License Version 2.
 */
const MEANT = "invalid syntax. Maybe you meant '==' or ':=' instead of '='?";
const NOT = "'not' after an operator must be parenthesized";
const GENERATOR = 'Generator expression must be parenthesized';
const TARGET = 'did you forget parentheses around the comprehension target?';

/** The rules of a replacement field of f-strings (letter f) and t-strings (letter t). */
function replacementField(rule: string, letter: 'f' | 't', middle: string): string {
  return String.raw`
invalid_${rule}:
  | '{' a='=' -> location(a) ${letter}-string: valid expression required before '='
  | '{' a='!' -> location(a) ${letter}-string: valid expression required before '!'
  | '{' a=':' -> location(a) ${letter}-string: valid expression required before ':'
  | '{' a='}' -> location(a) ${letter}-string: valid expression required before '}'
  | '{' !annotated_rhs -> next() ${letter}-string: expecting a valid expression after '{'
  | '{' annotated_rhs !('=' | '!' | ':' | '}') -> next() ${letter}-string: expecting '=', or '!', or ':', or '}'
  | '{' annotated_rhs '=' !('!' | ':' | '}') -> next() ${letter}-string: expecting '!', or ':', or '}'
  | '{' annotated_rhs '='? invalid_${letter}string_conversion_character
  | '{' annotated_rhs '='? ['!' NAME] !(':' | '}') -> next() ${letter}-string: expecting ':' or '}'
  | '{' annotated_rhs '='? ['!' NAME] ':' ${middle}* !'}' -> next() ${letter}-string: expecting '}', or format specs
  | '{' annotated_rhs '='? ['!' NAME] !'}' -> next() ${letter}-string: expecting '}'
invalid_${letter}string_conversion_character:
  | '!' &(':' | '}') -> next() ${letter}-string: missing conversion character
  | '!' !NAME -> next() ${letter}-string: invalid conversion character
`;
}

export const INVALID_EXPRESSIONS = String.raw`
invalid_arguments:
  | ((','.(starred_expression | (assignment_expression | expression !':=') !'=')+ ',' kwargs) | kwargs) a=',' ','.(starred_expression !'=')+ -> from(a) iterable argument unpacking follows keyword argument unpacking
  | a=expression b=for_if_clauses ',' [args | expression for_if_clauses] -> range(a, b) ${GENERATOR}
  | a=NAME b='=' expression for_if_clauses -> range(a, b) ${MEANT}
  | (args ',')? a=NAME b='=' &(',' | ')') -> range(a, b) expected argument value expression
  | a=args b=for_if_clauses -> generatorInCall(a, b) ${GENERATOR}
  | args ',' a=expression b=for_if_clauses -> range(a, b) ${GENERATOR}
  | a=args ',' args -> argumentOrder(a)
invalid_kwarg:
  | a=('True' | 'False' | 'None') b='=' -> range(a, b) cannot assign to {a.text}
  | a=NAME b='=' expression for_if_clauses -> range(a, b) ${MEANT}
  | !(NAME '=') a=expression b='=' -> range(a, b) expression cannot contain assignment, perhaps you meant "=="?
  | a='**' expression '=' b=expression -> range(a, b) cannot assign to keyword argument unpacking
invalid_legacy_expression:
  | a=NAME !'(' b=star_expressions -> legacy(a, b)
invalid_expression:
  | @>=3.14 STRING a=(!STRING expression_without_invalid)+ STRING -> range(a, a) invalid syntax. Is this intended to be part of the string?
  | !(NAME STRING | SOFT_KEYWORD) a=disjunction b=expression_without_invalid -> missingComma(a, b)
  | a=disjunction 'if' b=disjunction !('else' | ':') -> range(a, b) expected 'else' after 'if' expression
  | @>=3.14 disjunction 'if' disjunction 'else' !expression -> next() expected expression after 'else', but statement is given
  | @>=3.14 a=(pass_stmt | break_stmt | continue_stmt) 'if' disjunction 'else' simple_stmt -> location(a) expected expression before 'if', but statement is given
  | a='lambda' [lambda_params] b=':' &(FSTRING_MIDDLE | TSTRING_MIDDLE | '}') -> lambdaInField(a, b)
invalid_if_expression:
  | disjunction 'if' disjunction 'else' a='*' -> location(a) cannot unpack only part of a conditional expression
  | disjunction 'if' disjunction 'else' a='**' -> location(a) cannot use dict unpacking on only part of a conditional expression
invalid_named_expression (memo):
  | a=expression ':=' expression -> location(a) cannot use assignment expressions with {a}
  | a=NAME '=' b=bitwise_or !('=' | ':=') -> range(a, b) ${MEANT}
  | !(list | tuple | genexp | 'True' | 'None' | 'False') a=bitwise_or '=' bitwise_or !('=' | ':=') -> location(a) cannot assign to {a} here. Maybe you meant '==' instead of '='?
invalid_comprehension:
  | @<3.15 ('[' | '(' | '{') a=starred_expression for_if_clauses -> location(a) iterable unpacking cannot be used in comprehension
  | @>=3.15 '[' a='**' b=expression for_if_clauses -> range(a, b) cannot use dict unpacking in list comprehension
  | @>=3.15 '(' a='**' b=expression for_if_clauses -> range(a, b) cannot use dict unpacking in generator expression
  | ('[' | '{') a=star_named_expression ',' b=star_named_expressions for_if_clauses -> range(a, b) ${TARGET}
  | ('[' | '{') a=star_named_expression b=',' for_if_clauses -> range(a, b) ${TARGET}
invalid_dict_comprehension: '{' a='**' bitwise_or for_if_clauses '}' -> location(a) dict unpacking cannot be used in dict comprehension
invalid_for_if_clause: 'async'? 'for' (bitwise_or (',' bitwise_or)* [',']) !'in' -> here() 'in' expected after for-loop variables
invalid_group:
  | '(' a=starred_expression ')' -> location(a) cannot use starred expression here
  | '(' a='**' expression ')' -> location(a) cannot use double starred expression here
invalid_double_starred_kvpairs:
  | @<3.15 ','.double_starred_kvpair+ ',' invalid_kvpair
  | @<3.15 expression ':' a='*' bitwise_or -> from(a) cannot use a starred expression in a dictionary value
  | @>=3.15 invalid_kvpair_unpacking [',']
  | @>=3.15 ','.double_starred_kvpair+ ',' (invalid_kvpair | invalid_kvpair_unpacking)
  | expression a=':' &('}' | ',') -> location(a) expression expected after dictionary key and ':'
invalid_kvpair_unpacking:
  | a='**' b=if_expression -> range(a, b) invalid double starred expression. Did you forget to wrap the conditional expression in parentheses?
  | a='*' b=bitwise_or ':' expression -> range(a, b) cannot use a starred expression in a dictionary key
  | a='**' b=bitwise_or ':' expression -> range(a, b) cannot use dict unpacking in a dictionary key
  | expression ':' a='*' b=bitwise_or -> range(a, b) cannot use a starred expression in a dictionary value
  | expression ':' a='**' b=bitwise_or -> range(a, b) cannot use dict unpacking in a dictionary value
invalid_kvpair:
  | a=expression !(':') -> keyWithoutValue(a) ':' expected after dictionary key
  | expression ':' a='*' bitwise_or -> from(a) cannot use a starred expression in a dictionary value
  | @>=3.15 expression ':' a='**' bitwise_or -> from(a) cannot use dict unpacking in a dictionary value
  | expression a=':' &('}' | ',') -> location(a) expression expected after dictionary key and ':'
invalid_starred_expression_unpacking:
  | @>=3.15 a='*' b=if_expression -> range(a, b) invalid starred expression. Did you forget to wrap the conditional expression in parentheses?
  | a='*' expression '=' b=expression -> range(a, b) cannot assign to iterable argument unpacking
invalid_starred_expression_unpacking_sequence:
  | a='**' bitwise_or -> location(a) cannot use dict unpacking here
  | invalid_starred_expression_unpacking
invalid_starred_expression: '*' -> here() Invalid star expression
invalid_string_tstring_concat:
  | a=(fstring | string)+ b=tstring -> mixedStrings(a, b) cannot mix t-string literals with string or bytes literals
  | a=tstring+ b=(fstring | string) -> mixedStrings(a, b) cannot mix t-string literals with string or bytes literals
invalid_arithmetic: sum ('+' | '-' | '*' | '/' | '%' | '//' | '@') a='not' b=inversion -> range(a, b) ${NOT}
invalid_factor: ('+' | '-' | '~') a='not' b=factor -> range(a, b) ${NOT}
${replacementField('fstring_replacement_field', 'f', 'fstring_format_spec')}
${replacementField('tstring_replacement_field', 't', 'fstring_format_spec')}`;
