class New:
    def run(self, x):
        return New() if x else self

    def stop(self):
        return None
