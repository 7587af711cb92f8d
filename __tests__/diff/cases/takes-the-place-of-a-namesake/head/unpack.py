def main(argv):
    for name in argv:
        if name.startswith("-"):
            if name == "-v":
                print("verbose")
            else:
                raise SystemExit(name)
        else:
            print(name)
    return 0
