[*a for b in c]
{*a for b in c}
(*a for b in c)
{**a for b in c}
{**(a or b) for c in d}
{**a | b async for c in d}
f(*a for b in c)
[*(a, b) for c in d if e]
