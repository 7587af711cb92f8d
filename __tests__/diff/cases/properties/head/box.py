class Box:
    @property
    def size(self):
        return max(self._size, 0)

    @size.deleter
    def size(self):
        del self._size

    @size.setter
    def size(self, value):
        if value < 0 or value > 9:
            raise ValueError(value)
        self._size = value
