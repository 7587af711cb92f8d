f''
f'a'
f'{a}'
f"{a}"
f'{a}{b}'
f'x{a}y{b}z'
f'{{'
f'}}'
f'{{}}{{{a}}}'
f'{a!r}{b!s}{c!a}'
f'{a:b}'
f'{a:>{b}}'
f'{a:{b}{c}d{e}}'
f'{a!r:>{b!s:{c}}}'
f'{a:}'
f'{a=}'
f'{a = }'
f'{a=!s}'
f'{a=:b}'
f'{a  =  !r:>5}'
f'{ a + b = }'
f'{a["b"]}'
f"{a['b']}"
f'{a['b']}'
f"{a["b"]}"
f'{"a"}'
f"{'a'}"
f'{"it's"}'
f"{'say "hi"'}"
f'it\'s {a}'
f"it's {a}"
f'say "hi" {a}'
f'it\'s "so" {a}'
f"""it's "so" {a}"""
f'''it's "so" {a['b']}'''
f'\'\'\' """ {a}'
f"\"\"\" ''' {a} {'b'}"
f'{a}\n{b}'
f'{a}\t{b}'
f'{a}\\{b}'
f'\{a}'
f'\d{a}'
f'a\
b{c}'
f'''a
b{c}'''
f"""a
'{b}'
"{c}" """
f'{a:\n}'
f'{a:\'}'
f'{a:"}'
f'{a:\\}'
f'{a:\t}'
f'{a:\x41\N{DIGIT ONE}}'
f'{a:é}'
f'{a:{"b"}}'
f'{a:{'b'}>{"c"}}'
f"{a:%Y-%m-%d %H:%M:%S}"
rf'\d{a}\n'
fr'{a}\{b}'
Rf"{a:\d}"
f'{a if b else c}'
f'{(a, b)}'
f'{a, b}'
f'{a,}'
f'{*a, b}'
f'{*a,}'
f'{lambda_}'
f'{(lambda: a)}'
f'{(lambda a: b)!r}'
f'{(a := b)}'
f'{a:=b}'
f'{(yield_)}'
f'{ {a} }'
f'{ {a: b} }'
f'{ {a for b in c} }'
f'{ {a: b}["c"] }'
f'{ {a}.b!r:c}'
f'{[a for b in c]}'
f'{a or b}{a and b}{not a}'
f'{a != b}{a == b}{a <= b}'
f'{a!=b}'
f'{a.b(c, d=e)[f:g]}'
f'{f'{a}'}'
f'{f"{a}"}'
f'{f'{f'{a}'}'}'
f'{f'{f'{f'{f'{1 + 1}'}'}'}'}'
f'{f"{'a'}"}'
f'{f'{'a' + "b"}' + 'c'}'
f'{f'{a:{b}}':{c}}'
f'{a:{f'{b}'}}'
f'{'\n'}'
f'{'\\'}'
f'{"\'" + '"'}'
f'{'''a
b'''}'
f'{b'a'}{b"'"}'
f'{1:0>5}{1.5!r}{1j}{...}{None}'
f'{-1}{1 .real}'
f'{1e400}'
'a' f'{b}' 'c'
f'{a}' 'b' f'{c}'
'a' f'b' 'c'
'it\'s' f' {a} ' "\"so\""
u'a' f'{b}'
'' f'{a}' ''
f'' ''
f'{a}' f''
'{' f'{a}' '}'
'a' 'b{c}' f'{d}'
r'\d' f'\n{a}' rf'\n{b}'
f'é{a}日本{b}🎉'
f'\xe9\u200b\ud800{a}'
f'\ud83d\ude00{a}'
f'{a}\N{BULLET}{b}'
f'{'é'}{'\xad'}'
f"{
    a
}"
f'''{
a + # comment
b
}'''
f'{a  # comment
}'
f"""{a:
}"""
f'{a:{b}\n}'
f"""{a!r:'"\\ {b}}"""
f'{x:{y:{z}}}'
f'''{'a'} "b" 'c' \''' '''
f"{'a'}{"b"}{'''c'''}{"""d"""}"
f"\"{'a'}"
f"'{"a"}'"
f"'{a["b"]}' \"{a['c']}\""
f"""'''{a}'{b['c']}\""""
f"{'"'}'"
f'{"'"}"'
f'{"'" '"'}\n"\''
f'\n\'"{a!r}'
f'\'\'\'"""{a!r}\\'
f'{a}'.b
f'{a}'(b)
-f'{a}'
f'{a}' + f'{b}'
f'{a}' % b
