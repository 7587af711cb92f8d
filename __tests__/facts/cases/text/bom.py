x = f()
y = 2
