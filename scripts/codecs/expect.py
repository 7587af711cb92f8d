"""What CPython makes of bytes: expectations for __tests__/discover, written by scripts/expect-encodings.ts."""

import ast
import codecs
import encodings
import encodings.aliases
import hashlib
import json
import pkgutil

QUOTED = [
    *(b"'a\xe9'", b"'\\n\xe9'", b"'\xc3\xa9\\n\xe9'", b"'\xc3\xa9\xe9'", b"r'\xc3\xa9\xe9'", b"b'\xe9'", b"f'\xc3\xa9\xe9'"),
    *(b"f'{x}\xe9'", b"f'{x!r:\xe9}'", b"x = \xe9\n", b"x = a\xe9b\n", b"x\xc3\xa9\xe9 = 1", b"x = '\xc3\xa9' '\xe9' 'c'\n"),
    *(b"x = '''a\nb\xe9\n'''\n", b"x = 1; y = '\xe9'; z = 3 # \xe9\n", b"x = 1 # \xe9\ny\n", b"x = (\n'\xe9',\n y)\n", b"x \xa0= 1"),
    *(b"def f():\n    '''d\xe9'''\n    return 1\n", b"# type: \xe9\nx=1\n", b"\n\xc3\xa9 = '\xc3\xa9\xe9'\n", b"\r\n\r\nx='\xe9'"),
    *(b"\xef\xbb", b"\xed\xa0\x80", b"x='\xed\xa0\x80'", b"x='\xf5\x80\x80\x80'", b"x='\xe2\x82'", b"x='\xf0\x9f\x98'", b"x='\xc0\x80'"),
    *(b"x='\xe0\x80\x80'", b"x='\xf4\x90\x80\x80'", b"x = '''\r\n\xe9'''", b"x = '''\xe9\r\n'''", b"x='\xf0\x9f\x98\x80\xe9'", b"# \xe9 '\n'\xe9'"),
    *(b"# \xe9\n# \xff\n", b"'#' # \xe9", b"'\\'#' # \xe9\n", b"'''#''' # \xe9\n", b"x = 1\r# \xe9\ry = 2\r", b"\xf0\x9f\x98\x80 = '\xe9'\n"),
]
LAYOUTS = [
    *(b"# coding: latin-1\nx='\xe9'\n", b"\n# coding: latin-1\nx='\xe9'\n", b"x=1\n# coding: latin-1\ny='\xe9'\n", b"#!/x\n# vim: set fileencoding=latin-1 :\nx='\xe9'\n"),
    *(b"\x0c# coding: latin-1\nx='\xe9'\n", b"\x0c\n# coding: latin-1\nx='\xe9'\n", b"# a\r# coding: latin-1\rx='\xe9'\r", b"# a\r\n# coding: latin-1\r\nx='\xe9'\r\n"),
    *(b"# coding=latin-1 coding: utf-8\nx='\xe9'\n", b"# codingcoding: latin-1\nx='\xe9'\n", b"# coding : latin-1\nx='\xe9'\n", b"# coding:\nx='\xe9'\n"),
    *(b"# coding:\tlatin-1\nx='\xe9'\n", b"#coding:latin-1", b"\n#coding:latin-1", b"\\\n# coding: latin-1\nx='\xe9'\n", b"'''\n# coding: latin-1\n'''\nx='\xe9'"),
    *(b"(\n# coding: latin-1\n'\xe9')", b"\n\n# coding: latin-1\nx='\xe9'", b" # coding: latin-1\nx='\xe9'", b"\t# coding: latin-1\nx='\xe9'", b"\x0b# coding: latin-1\nx='\xe9'"),
    *(b"# coding: \nlatin-1\nx='\xe9'", b"# coding:= latin-1\nx='\xe9'", b"# coding:latin-1\xe9\nx='\xe9'", b"# -*- coding: latin-1 -*-\nx='\xe9'", b"# coding: utf-8 coding: latin-1\nx='\xe9'"),
    *(b"# coding: latin-1\n# coding: utf-8\nx='\xe9'", b"# -*- coding: latin-1; x: y -*-\nx='\xe9'", b"# \xe9 coding: latin-1\nx='\xe9'", b"x = 'coding: latin-1'\ny='\xe9'", b"'#' # coding: latin-1\ny='\xe9'"),
    *(b"\xef\xbb\xbf# coding: latin-1\nx\n", b"\xef\xbb\xbf\n# coding: latin-1\nx\n", b"\xef\xbb\xbf# coding: utf-8\nx='\xc3\xa9'\n", b"\xef\xbb\xbf# coding: utf-8-sig\nx='\xc3\xa9'\n"),
    *(b"\xef\xbb\xbf# coding: utf8\nx\n", b"\xef\xbb\xbf# coding: UTF-8\nx\n", b"\xef\xbb\xbf# coding: xyz\nx\n", b"\xef\xbb\xbfx='\xe9'\n", b"\xef\xbb\xbf\xef\xbb\xbfx\n", b"\xef\xbb\xbf", b"", b"\n"),
    *(b"x\x00\n", b"\x00", b"# coding: latin-1\nx='\xe9'\0\n", b"# coding: xyz\n\0", b"\xff\xfex\x00\n\x00", b"# coding: utf-16\nx=1\n", b"# coding: utf-16\nx=12\n", b"# coding: utf-16-be\nx=12\n"),
    *(b"# coding: utf-16\n" + "\ud834".encode('utf-16-le', 'surrogatepass') + b"xx\n", b"# coding: utf-16\n\n" + "\udc34".encode('utf-16-le', 'surrogatepass') + b"xx", b"# coding: utf-16\n\n1" + "\ud834".encode('utf-16-le', 'surrogatepass')),
    *(b"# coding: utf-32\nx=1\n", b"# coding: utf-32-be\nx=1\n", b"# coding: utf-16le\r\nx=1\r\n", b"# coding: ascii\r\n\r\n\r\nx='\xe9'", b"# coding: utf8\r\n\r\n\r\nx='\xe9'", b"# coding: utf8\nx='\xe9", b"# coding: UTF8\nx='\xc3\xa9'\n"),
    *(b"# coding: cp1252\nx='\x81'\n", b"# coding: shift_jis\nx='\x81'\n", b"# coding: shift_jis\nx='\x81", b"# coding: euc-jp\nx='\xff'\n", b"# coding: gb18030\nx='\x81\x30\x81'\n", b"# coding: gb18030\nx='\x81\x30\x81\x30'\n"),
    *(b"# coding: cp037\nx\n", b"# coding: shift_jis\nx='\x83\x5c'\n", b"# coding: big5\nx='\xa4\xa4\xa4\xe5'\n", b"# coding: gbk\nx='\xd6\xd0\xce\xc4'\n", b"# coding: euc-kr\nx='\xc7\xd1'\n", b"# coding: euc_jp\nx='\x8f\xb0\xa1'\n"),
    *(b"# coding: iso-2022-jp\nx='a+b~c'\n", b"# coding: hz\nx='a+b'\n", b"# coding: utf-7\nx='a~b'\n", b"# coding: unicode_escape\nx='a+b'\n"),
]
NAMES = [
    *'xyz a.b rot13 ROT13 hex base64 bz2 zip quopri uu undefined mbcs oem unicode_internal codecs aliases __init__ _win_cp_codecs charmap'.split(),
    *'UTF8 utf8 U8 utf utf_8 utf-8-foo utf_8_sig UTF-8-SIG utf8-unix utf-8.x cp65001 latin1 Latin1-x LATIN-1 Latin_1 latin-1-unix'.split(),
    *'iso-8859-1-foo iso-8859_1 iso..8859.1 iso.8859.1 iso8859-1 iso-latin-1-unix iso-latin-1x l1 koi8_r KOI8.R -koi8-r- koi8-u win-1251'.split(),
    *'windows-1251 windows-1251-unix cp1251-unix 1252 437 tis-620 big5hkscs ms932 sjis s-jis EUC_JP eucjp ujis ksc5601 hz-gb ascii us-ascii 646'.split(),
    *'macroman mac-roman macintosh constructor __proto__ toString hasOwnProperty . .. - _ .latin-1 latin.1'.split(),
]


def verdict(raw):
    """`ok`, or the line of `errors`: a position only where CPython gives one."""
    try:
        ast.parse(raw)
    except SyntaxError as error:
        at = f' at {error.lineno}:{error.offset}' if error.lineno else ''
        return f'{type(error).__name__}: {error.msg}{at}'
    except UnicodeDecodeError as error:
        return f'{type(error).__name__}: {error}'
    return 'ok'


def sources():
    yield from QUOTED
    yield from LAYOUTS
    for name in sorted({*NAMES, *encodings.aliases.aliases, *modules()}):
        yield b"# coding: " + name.encode() + b"\nx='\xe9'\n"
        yield b"# coding: " + name.encode().upper().replace(b'_', b'-') + b"\nx='\xe9'\n"


def modules():
    return [module.name for module in pkgutil.iter_modules(encodings.__path__)]


def sample(name):
    """Every byte and pair, every third byte behind 8F, and strings of any bytes: tests make the same ones."""
    yield from (bytes([a]) for a in range(256))
    yield from (bytes([a, b]) for a in range(128, 256) for b in range(256))
    if name.startswith('euc_j'):
        yield from (bytes([0x8F, b, c]) for b in range(0xA0, 256) for c in range(0xA0, 256))
    if name == 'gb18030':
        yield from (bytes([a, b, c, 0x30 + c % 10]) for a in range(0x81, 0xFF) for b in range(0x30, 0x3A) for c in range(0x80, 0x100, 5))
    if name == 'euc_kr':
        yield from (bytes([0xA4, 0xD4, 0xA4, a, 0xA4, b, 0xA4, 0xA0 + (a * b) % 64]) for a in range(0xA0, 0xC0) for b in range(0xBE, 0xD6))
    state = 1
    for _ in range(4000):
        raw = bytearray()
        for _ in range(6):
            state = (state * 1103515245 + 12345) % 2**31
            raw.append((state >> 16) & 0xFF | (0x80 if state >> 30 else 0))
        yield bytes(raw)


def codec_line(raw, name):
    """Hex, then the text, or `!` and the message that positions in lines of a source give."""
    try:
        return f'{raw.hex()} {raw.decode(name)}\n'
    except UnicodeDecodeError:
        pass
    lines = raw.replace(b'\r\n', b'\n').replace(b'\r', b'\n')
    try:
        (lines if lines.endswith(b'\n') else lines + b'\n').decode(name)
    except UnicodeDecodeError as error:
        return f'{raw.hex()} !{error}\n'


def tabled():
    """Names of the codecs that are tables, and whether they have sequences of several bytes."""
    for name in modules():
        try:
            info = codecs.lookup(name)
        except LookupError:
            continue
        special = name.startswith(('utf', 'iso2022')) or name in ('idna', 'punycode', 'unicode_escape', 'raw_unicode_escape', 'undefined', 'hz')
        if info._is_text_encoding and not special and name not in ('ascii', 'latin_1', 'charmap'):
            yield name, 'multibytecodec' in repr(info.incrementaldecoder.__mro__).lower()


def codec_expectations():
    """One-byte codecs: the text of all 256 bytes. Others: the sha256 of the lines of all samples."""
    out = {}
    for name, multi in tabled():
        if multi:
            out[name] = {'sha256': hashlib.sha256(''.join(codec_line(raw, name) for raw in sample(name)).encode()).hexdigest()}
        else:
            out[name] = ''.join(codec_text(bytes([b]), name) for b in range(256))
    return json.dumps(out)


def codec_text(raw, name):
    try:
        return raw.decode(name)
    except UnicodeDecodeError:
        return '\ufffe'


def cases():
    return json.dumps([[raw.hex(), verdict(raw)] for raw in sources()])
