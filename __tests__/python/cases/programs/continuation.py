def f(a,
# comment
      b,  # type: int

  c):
  # comment
    # deeper
  return [a,
b, \
  c]
 # odd

\

x = 1; \
y = 2
  