both = print
