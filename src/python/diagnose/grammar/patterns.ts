/*
 * The rules of CPython's Grammar/python.gram (3.13 to 3.15) for match statements, in the notation of read-grammar.ts.
 * Copyright © 2001 Python Software Foundation; licensed under the PSF License Version 2.
 */
export const PATTERNS = String.raw`
match_stmt:
  | "match" subject_expr ':' NEWLINE INDENT case_block+ DEDENT
  | invalid_match_stmt
subject_expr:
  | star_named_expression ',' star_named_expressions?
  | named_expression
case_block:
  | invalid_case_block
  | "case" patterns guard? ':' block
guard: 'if' named_expression
patterns:
  | open_sequence_pattern -> Other
  | pattern
pattern:
  | as_pattern
  | or_pattern
as_pattern:
  | or_pattern 'as' pattern_capture_target -> Other
  | invalid_as_pattern
or_pattern: '|'.closed_pattern+ -> single
closed_pattern (memo):
  | literal_pattern
  | capture_pattern
  | wildcard_pattern
  | value_pattern
  | group_pattern
  | sequence_pattern
  | mapping_pattern
  | class_pattern
literal_pattern:
  | signed_number !('+' | '-') -> Other
  | complex_number -> Other
  | strings -> Other
  | 'None' -> Other
  | 'True' -> Other
  | 'False' -> Other
literal_expr:
  | signed_number !('+' | '-')
  | complex_number
  | @<3.14 strings
  | @>=3.14 &(STRING | FSTRING_START | TSTRING_START) strings
  | 'None'
  | 'True'
  | 'False'
complex_number:
  | signed_real_number '+' imaginary_number -> Other
  | signed_real_number '-' imaginary_number -> Other
signed_number:
  | number
  | @>=3.15 '+' number
  | '-' number -> Other
signed_real_number:
  | real_number
  | @>=3.15 '+' real_number
  | '-' real_number -> Other
real_number: number -> real
imaginary_number: number -> imaginary
capture_pattern: pattern_capture_target -> Other
pattern_capture_target: !"_" NAME !('.' | '(' | '=') -> Other
wildcard_pattern: "_" -> Other
value_pattern: attr !('.' | '(' | '=') -> Other
attr: name_or_attr '.' NAME -> Other
name_or_attr:
  | attr
  | NAME
group_pattern: '(' pattern ')'
sequence_pattern:
  | '[' maybe_sequence_pattern? ']' -> Other
  | '(' open_sequence_pattern? ')' -> Other
open_sequence_pattern: maybe_star_pattern ',' maybe_sequence_pattern?
maybe_sequence_pattern: ','.maybe_star_pattern+ ','?
maybe_star_pattern:
  | star_pattern
  | pattern
star_pattern (memo):
  | '*' pattern_capture_target -> Other
  | '*' wildcard_pattern -> Other
mapping_pattern:
  | '{' '}' -> Other
  | '{' double_star_pattern ','? '}' -> Other
  | '{' items_pattern ',' double_star_pattern ','? '}' -> Other
  | '{' items_pattern ','? '}' -> Other
  | @>=3.15 invalid_mapping_pattern
items_pattern: ','.key_value_pattern+
key_value_pattern: (literal_expr | attr) ':' pattern
double_star_pattern: '**' pattern_capture_target
class_pattern:
  | name_or_attr '(' ')' -> Other
  | name_or_attr '(' positional_patterns ','? ')' -> Other
  | name_or_attr '(' keyword_patterns ','? ')' -> Other
  | name_or_attr '(' positional_patterns ',' keyword_patterns ','? ')' -> Other
  | invalid_class_pattern
positional_patterns: ','.pattern+
keyword_patterns: ','.keyword_pattern+
keyword_pattern: NAME '=' pattern
`;
