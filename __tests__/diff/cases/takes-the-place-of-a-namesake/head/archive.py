def main(infile):
    with open(infile) as lines:
        try:
            text = lines.read()
        except OSError as error:
            raise SystemExit(error)
    text = text.strip()
    print(text)
    print(len(text))
    return text
