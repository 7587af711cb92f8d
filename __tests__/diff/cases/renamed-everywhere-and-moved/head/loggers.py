class Logger:
    def warn(self, message, *values):
        if self.level > WARNING:
            self.write(WARNING, message, values)


def warn(message, *values):
    if not root.handlers:
        configure(root)
    root.warn(message, *values)
