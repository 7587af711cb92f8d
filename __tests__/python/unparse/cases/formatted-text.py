f"{'#a' = }"
f'''{'#a'
 = }'''
f'{"\n\t" = }'
rf'{"\n" = }'
f'{r"\N{BULLET}" = }'
f'{x:{"\n" = }}'
rf'{x:\n{y:\t}}'
f'{x:{rf"\n{z:\n}"}}'
rf'{x:\'}'
rf'\
'
rf'{a}\
'
f'{a != b = }'
f'{[f(a=b), c != d]=}'
f'{f(c=d)[a:b]=}'
f'{f(c=d)[a:=b]=}'
f'{f(a=b)+{c}=}'
f'{(lambda a=c: b)=}'
f'{(lambda a: b)=}'
f'{f(a=b)[f"{d}":e]=}'
f'{a:{f(c=d)[a:b]=}}'
f'{f(c=d)=}{x[a:b]=}'
f"{ a[u"""\"""":, a] =:é\x41}a"
f"""{ (a & '\n\'#a')  = !r:{x}x}"""
