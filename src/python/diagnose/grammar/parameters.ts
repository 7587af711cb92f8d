/*
 * The rules of CPython's Grammar/python.gram (3.13 to 3.15) for parameters, in the notation of read-grammar.ts.
 * Copyright © 2001 Python Software Foundation; licensed under the PSF License Version 2.
 */
export const PARAMETERS = String.raw`
params:
  | invalid_parameters
  | parameters
parameters:
  | slash_no_default param_no_default* param_with_default* [star_etc]
  | slash_with_default param_with_default* [star_etc]
  | param_no_default+ param_with_default* [star_etc]
  | param_with_default+ [star_etc]
  | star_etc
slash_no_default:
  | param_no_default+ '/' ','
  | param_no_default+ '/' &')'
slash_with_default:
  | param_no_default* param_with_default+ '/' ','
  | param_no_default* param_with_default+ '/' &')'
star_etc:
  | invalid_star_etc
  | '*' param_no_default param_maybe_default* [kwds]
  | '*' param_no_default_star_annotation param_maybe_default* [kwds]
  | '*' ',' param_maybe_default+ [kwds]
  | kwds
kwds:
  | invalid_kwds
  | '**' param_no_default
param_no_default:
  | param ','
  | param &')'
param_no_default_star_annotation:
  | param_star_annotation ','
  | param_star_annotation &')'
param_with_default:
  | param default ','
  | param default &')'
param_maybe_default:
  | param default? ','
  | param default? &')'
param: NAME annotation? -> Other
param_star_annotation: NAME star_annotation
annotation: ':' expression
star_annotation: ':' star_expression
default:
  | '=' expression
  | invalid_default

lambda_params:
  | invalid_lambda_parameters
  | lambda_parameters
lambda_parameters:
  | lambda_slash_no_default lambda_param_no_default* lambda_param_with_default* [lambda_star_etc]
  | lambda_slash_with_default lambda_param_with_default* [lambda_star_etc]
  | lambda_param_no_default+ lambda_param_with_default* [lambda_star_etc]
  | lambda_param_with_default+ [lambda_star_etc]
  | lambda_star_etc
lambda_slash_no_default:
  | lambda_param_no_default+ '/' ','
  | lambda_param_no_default+ '/' &':'
lambda_slash_with_default:
  | lambda_param_no_default* lambda_param_with_default+ '/' ','
  | lambda_param_no_default* lambda_param_with_default+ '/' &':'
lambda_star_etc:
  | invalid_lambda_star_etc
  | '*' lambda_param_no_default lambda_param_maybe_default* [lambda_kwds]
  | '*' ',' lambda_param_maybe_default+ [lambda_kwds]
  | lambda_kwds
lambda_kwds:
  | invalid_lambda_kwds
  | '**' lambda_param_no_default
lambda_param_no_default:
  | lambda_param ','
  | lambda_param &':'
lambda_param_with_default:
  | lambda_param default ','
  | lambda_param default &':'
lambda_param_maybe_default:
  | lambda_param default? ','
  | lambda_param default? &':'
lambda_param: NAME -> Other

invalid_parameters:
  | @<3.15 a='/' ',' -> location(a) at least one argument must precede /
  | @>=3.15 a='/' ',' -> location(a) at least one parameter must precede /
  | (slash_no_default | slash_with_default) param_maybe_default* a='/' -> location(a) / may appear only once
  | slash_no_default? param_no_default* invalid_parameters_helper a=param_no_default -> location(a) parameter without a default follows parameter with a default
  | param_no_default* a='(' param_no_default+ ','? b=')' -> range(a, b) Function parameters cannot be parenthesized
  | (slash_no_default | slash_with_default)? param_maybe_default* '*' (',' | param_no_default) param_maybe_default* a='/' -> location(a) / must be ahead of *
  | param_maybe_default+ '/' a='*' -> location(a) expected comma between / and *
invalid_parameters_helper:
  | slash_with_default
  | param_with_default+
invalid_default: a='=' &(')' | ',') -> location(a) expected default value expression
invalid_star_etc:
  | @<3.15 a='*' (')' | ',' (')' | '**')) -> location(a) named arguments must follow bare *
  | @<3.15 '*' param a='=' -> location(a) var-positional argument cannot have default value
  | @<3.15 '*' (param_no_default | ',') param_maybe_default* a='*' (param_no_default | ',') -> location(a) * argument may appear only once
  | @>=3.15 a='*' (')' | ',' (')' | '**')) -> location(a) named parameters must follow bare *
  | @>=3.15 '*' param a='=' -> location(a) var-positional parameter cannot have default value
  | @>=3.15 '*' (param_no_default | ',') param_maybe_default* a='*' (param_no_default | ',') -> location(a) * may appear only once
invalid_kwds:
  | @<3.15 '**' param a='=' -> location(a) var-keyword argument cannot have default value
  | @<3.15 '**' param ',' a=param -> location(a) arguments cannot follow var-keyword argument
  | @<3.15 '**' param ',' a=('*' | '**' | '/') -> location(a) arguments cannot follow var-keyword argument
  | @>=3.15 '**' param a='=' -> location(a) var-keyword parameter cannot have default value
  | @>=3.15 '**' param ',' a=param -> location(a) parameters cannot follow var-keyword parameter
  | @>=3.15 '**' param ',' a=('*' | '**' | '/') -> location(a) parameters cannot follow var-keyword parameter
invalid_lambda_parameters:
  | @<3.15 a='/' ',' -> location(a) at least one argument must precede /
  | @>=3.15 a='/' ',' -> location(a) at least one parameter must precede /
  | (lambda_slash_no_default | lambda_slash_with_default) lambda_param_maybe_default* a='/' -> location(a) / may appear only once
  | lambda_slash_no_default? lambda_param_no_default* invalid_lambda_parameters_helper a=lambda_param_no_default -> location(a) parameter without a default follows parameter with a default
  | lambda_param_no_default* a='(' ','.lambda_param+ ','? b=')' -> range(a, b) Lambda expression parameters cannot be parenthesized
  | (lambda_slash_no_default | lambda_slash_with_default)? lambda_param_maybe_default* '*' (',' | lambda_param_no_default) lambda_param_maybe_default* a='/' -> location(a) / must be ahead of *
  | lambda_param_maybe_default+ '/' a='*' -> location(a) expected comma between / and *
invalid_lambda_parameters_helper:
  | lambda_slash_with_default
  | lambda_param_with_default+
invalid_lambda_star_etc:
  | @<3.15 '*' (':' | ',' (':' | '**')) -> here() named arguments must follow bare *
  | @<3.15 '*' lambda_param a='=' -> location(a) var-positional argument cannot have default value
  | @<3.15 '*' (lambda_param_no_default | ',') lambda_param_maybe_default* a='*' (lambda_param_no_default | ',') -> location(a) * argument may appear only once
  | @>=3.15 '*' (':' | ',' (':' | '**')) -> here() named parameters must follow bare *
  | @>=3.15 '*' lambda_param a='=' -> location(a) var-positional parameter cannot have default value
  | @>=3.15 '*' (lambda_param_no_default | ',') lambda_param_maybe_default* a='*' (lambda_param_no_default | ',') -> location(a) * may appear only once
invalid_lambda_kwds:
  | @<3.15 '**' lambda_param a='=' -> location(a) var-keyword argument cannot have default value
  | @<3.15 '**' lambda_param ',' a=lambda_param -> location(a) arguments cannot follow var-keyword argument
  | @<3.15 '**' lambda_param ',' a=('*' | '**' | '/') -> location(a) arguments cannot follow var-keyword argument
  | @>=3.15 '**' lambda_param a='=' -> location(a) var-keyword parameter cannot have default value
  | @>=3.15 '**' lambda_param ',' a=lambda_param -> location(a) parameters cannot follow var-keyword parameter
  | @>=3.15 '**' lambda_param ',' a=('*' | '**' | '/') -> location(a) parameters cannot follow var-keyword parameter
`;
