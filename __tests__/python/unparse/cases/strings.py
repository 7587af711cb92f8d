''
""
''''''
'a'
"a"
'it\'s'
"it's"
'say "hi"'
"say \"hi\""
'it\'s "so"'
"it's \"so\""
'''it's "so"'''
'\\'
r'\\'
r'\d+\'' 
r"\""
'\n\t\r\0\x07\b\f\v\x1b\x7f'
'\
'
'a\
b'
'\d\e\ \8\9'
'\101\x41\u0041\U00000041\N{LATIN CAPITAL LETTER A}'
'\777\400\377\1\18\0001'
'é à ü ß ñ'
'\xe9\xa0\xad\x80\x9f\xff'
'日本語 한국어 العربية עברית'
'🎉👩‍👩‍👧‍👦\U0001f600'
'\u200b\u200e\u2028\u2029\ufeff\u3000\u00a0\u2003'
'​ '
'\ue000\uf8ff\U000f0000\U0010ffff'
'\ud800'
'\udfff\ud800'
'\ud83d\ude00'
'a\ud83d\ude00\U0001f600 z'
'\ud83d' '\ude00'
'\U0001fae9\U0001f6d8\U00016d40\U000105c0\U0001e5d0\U0001fabb\u1c89\ua7cb\u0897\U00010d40'
'\U000323b0\U00033479\U00016ea0\ua7d2\U0001fa8a\u088f'
'\u0378\u0530\u2fe0\uffff\ufdd0\U0001ffff'
'\u2ffc\u31ef\U0002ebf0'
'\u0300\u0600\u061c\u070f\u180e'
'a' 'b' "c"
'a' "it's" r'\d' """x
y"""
u'a'
U"a"
u'it\'s'
u'a' 'b'
'a' u'b'
ur_ = u''
R'a\b' 'a\b'
'''
multi
line'''
"""a	tab"""
b''
b'a'
b"it's"
b'say "hi"'
b'it\'s "so"'
b'\x00\xff\n\r\t\\\101\x41\'\"\e\N\u0041'
rb'\x00\''
Rb"\d" BR'''a
b''' bR'\''
b'a' b'\xff' rb'\xff'
b'\777\400'
b"""
"""
b'\
'
x = 'é'.join(['\xad'])
'\x41\u00e9\U000000e9'
'\'' "'"
'"' "\""
'\'' '"'
'	'
'a"' "b'"
