"""Prints, as JSON, what CPython's `encodings` package decodes: for scripts/generate-codecs.ts.

aliases    alternative names -> module
other      modules that are not a table: name -> 'utf' | 'binary' | 'special'
single     one-byte codecs: name -> 256 characters, U+FFFE where the byte stands for nothing
multi      codecs of one, two and three bytes without state: name -> {first: as above, with U+FFFF for a first byte of
           several; pairs, triples: [[bytes, text], ...] with runs of consecutive last bytes joined}
ranges     gb18030's four-byte part: [[linear index, code point, length], ...]
"""

import codecs
import encodings
import encodings.aliases
import json
import pkgutil
import sys

NONE, LEAD = '\ufffe', '\uffff'
UTF = {'utf_8', 'utf_8_sig', 'utf_16', 'utf_16_le', 'utf_16_be', 'utf_32', 'utf_32_le', 'utf_32_be', 'ascii', 'latin_1'}
SPECIAL = {'utf_7', 'idna', 'punycode', 'unicode_escape', 'raw_unicode_escape', 'undefined', 'hz'}


def names():
    for module in pkgutil.iter_modules(encodings.__path__):
        try:
            info = codecs.lookup(module.name)
        except LookupError:
            continue
        yield module.name, info


def text(raw, name):
    try:
        return raw.decode(name)
    except UnicodeDecodeError:
        return None


def first_bytes(name):
    return [text(bytes([b]), name) for b in range(256)]


def runs(found):
    """[(bytes, text)] in order -> [[hex of the first, text of all]] with runs of consecutive last bytes joined."""
    out = []
    for raw, value in found:
        if out and out[-1][2][:-1] == raw[:-1] and out[-1][2][-1] + 1 == raw[-1] and len(value) == 1:
            out[-1][1] += value
            out[-1][2] = raw
        elif len(value) == 1:
            out.append([raw.hex(), value, raw])
        else:
            out.append([raw.hex() + '+', value, b'\0' * len(raw)])
    return [[a, b] for a, b, _ in out]


def multi(name):
    first = first_bytes(name)
    pairs, triples, leads = [], [], set()
    for a in range(256):
        if first[a] is not None:
            continue
        for b in range(256):
            value = text(bytes([a, b]), name)
            if value is not None:
                pairs.append((bytes([a, b]), value))
                leads.add(a)
        if a == 0x8F and name.startswith('euc_j'):
            for b in range(0xA1, 0xFF):
                for c in range(0xA1, 0xFF):
                    value = text(bytes([a, b, c]), name)
                    if value is not None:
                        triples.append((bytes([a, b, c]), value))
                        leads.add(a)
    return {
        'first': ''.join(LEAD if b in leads else first[b] or NONE for b in range(256)),
        'pairs': runs(pairs),
        'triples': runs(triples),
    }


def gb18030_ranges():
    out = []
    for index in range(126 * 10 * 126 * 10):
        rest, d = divmod(index, 10)
        rest, c = divmod(rest, 126)
        a, b = divmod(rest, 10)
        value = text(bytes([0x81 + a, 0x30 + b, 0x81 + c, 0x30 + d]), 'gb18030')
        if value is None:
            continue
        point = ord(value)
        if out and out[-1][0] + out[-1][2] == index and out[-1][1] + out[-1][2] == point:
            out[-1][2] += 1
        else:
            out.append([index, point, 1])
    return out


def main():
    aliases = dict(encodings.aliases.aliases)
    other, single, several = {}, {}, {}
    for name, info in names():
        if not info._is_text_encoding:
            other[name] = 'binary'
        elif name in UTF:
            other[name] = 'utf'
        elif name in SPECIAL or name.startswith('iso2022'):
            other[name] = 'special'
        elif 'multibytecodec' in repr(info.incrementaldecoder.__mro__).lower():
            several[name] = multi(name)
        else:
            single[name] = ''.join(c or NONE for c in first_bytes(name))
    known = {*other, *single, *several}
    json.dump(
        {
            'aliases': {a: n for a, n in sorted(aliases.items()) if n in known},
            'other': other,
            'single': single,
            'multi': several,
            'ranges': gb18030_ranges(),
        },
        sys.stdout,
        ensure_ascii=True,
    )


main()
