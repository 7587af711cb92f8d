"""A file that Python rejects still has its place in the dataset."""


def wishlist(customer: str) -> list[str]:
    return load(customer


class Wish:
    pass
