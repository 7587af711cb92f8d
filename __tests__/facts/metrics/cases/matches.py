"""match: wildcards, captures, guards, alternatives."""


def plain(x):
    match x:
        case 1:
            return 1
        case 2:
            return 2


def wildcard(x):
    match x:
        case 1:
            return 1
        case _:
            return 2


def capture(x):
    match x:
        case 1:
            return 1
        case other:
            return other


def guarded_wildcard(x):
    match x:
        case 1 if x:
            return 1
        case _ if x and x:
            return 2


def guarded_in_the_middle(x):
    match x:
        case other if x if x else other:
            return 1
        case _ as named:
            return named


def alternative(x):
    match x:
        case 1 | 2:
            return 1
        case (5 | _):
            return 2


def named_alternative(x):
    match x:
        case [1, _] | {"a": _}:
            return 1
        case (1 | (2 | _)) as found:
            return found


def single(x):
    match x:
        case _:
            return 1


def nested(x, y):
    match x if y else y:
        case [a, *rest] if a or rest:
            match y:
                case {"k": v}:
                    if v:
                        return v
                case str() | int():
                    while y:
                        y = None
        case (a, _):

            def inner():
                if a:
                    return 1

        case object(real=0):
            return 1 if y else 2


class Matches:
    match wildcard:
        case None:

            def method(self):
                match self:
                    case Matches():
                        pass
        case -1 | 1 + 2j:
            pass
