"""What this Python knows of Unicode. The question is a list of names that may be aliases."""
import unicodedata

ALGORITHMIC = "HANGUL SYLLABLE "


def ranges(has):
    found = []
    start = None
    for code in range(0x110001):
        inside = code < 0x110000 and has(chr(code))
        if inside and start is None:
            start = code
        elif not inside and start is not None:
            found += [start, code]
            start = None
    return found


def names():
    found = {}
    for code in range(0x110000):
        name = unicodedata.name(chr(code), None)
        if name is not None and not name.startswith(ALGORITHMIC):
            try:
                code_found = ord(unicodedata.lookup(name))
            except KeyError:
                continue  # it has a name, yet `\N{…}` does not find it
            assert code_found == code, name
            found[code] = name
    return found


def resolved(aliases):
    found = {}
    for alias in aliases:
        try:
            found[alias] = ord(unicodedata.lookup(alias))
        except KeyError:
            pass
    return found


def answer(aliases):
    return {
        "unicode": unicodedata.unidata_version,
        "names": names(),
        "aliases": resolved(aliases),
        "XidStart": ranges(lambda c: c != "_" and c.isidentifier()),
        "XidContinue": ranges(lambda c: ("a" + c).isidentifier()),
        "Printable": ranges(str.isprintable),
    }
