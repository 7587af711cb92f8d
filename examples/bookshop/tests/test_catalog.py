from bookshop.catalog import Book, Catalog, is_isbn
from bookshop.money import Money


def test_search_is_cheapest_first():
    catalog = Catalog()
    catalog.add(Book("9783161484100", "The Tree of Trees", Money(1900)))
    catalog.add(Book("9780306406157", "Trees", Money(900)))
    assert [book.slug for book in catalog.search("trees")] == ["trees", "the-tree-of-trees"]


def test_isbn():
    assert is_isbn("9783161484100")
    assert not is_isbn("9783161484101")
