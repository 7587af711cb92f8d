f"{a}" f'{b!r}' f"""{c:>{width}.{precision}}
{d = !s:^10} {{literal}} \N{BULLET} \x41 {f'{e:{f}}'} é{g}é
{
    h  # a comment
}
""" rf'\d{i}\{j}' 'plain' F"{k:%Y-%m-%d}" fR"{l}\n"
x = f'{lambda_("x")}' f"{(lambda y: y)(1)}" f"{a if b else c}" f"{ {1: 2}[1] }" f"{x:{{}}}" if y else f''
z = (
    f"{a['b']}"
    f'{c["d"]:\n}'
    "e"
)
