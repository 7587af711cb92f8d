def disable(level):
    root.level = level


def lines(text):
    return text.splitlines()


class Logger:
    def warning(self, message, *values):
        if self.level > WARNING:
            self.write(WARNING, message, values)


def warning(message, *values):
    if not root.handlers:
        configure(root)
    root.warning(message, *values)
