import two

two.f()  #: two.f attribute two/__init__.py
