class Vault:
    """Nothing runs this."""

    class Door:
        def open(self):
            return True

    def enter(self):
        class Guard:
            def salute(self):
                return "hm"

        return Guard().salute()
