t''
t'a'
t'{a}'
t"{a!r:>{b}}"
t'{a=}'
t'{ a + b }'
t'{a["b"]}'
t"{a['b']}"
t'{a['b']}'
t'it\'s {a} "so"'
t'{
a +
b}'
t'''{
a
}"{b}' '''
t'{{}}{a}'
t'{ {a: b} }'
t'{a}' t'{b}'
rt'\d{a}'
Tr"\d{a}"
t'{t'{a}'}'
t'{f'{a}'}'
f'{t'{a}'}'
t'{a:{b!r}}'
t'{a  !r}'
t'{"a"}{'b'}'
t'{lambda_}{(lambda: a)}'
t'{a # comment
}'
t'\ud83d\ude00{a}\N{BULLET}'
t"""{
a}'''{b}"""
t'''{a # it's
 + "#b" # c
 + 'd' }'''
t"{a =}{ b  =  !r}{c = :d}"
t"{'#' + "#"}"
t"{a == b}{ c != d }"
