"""Times as formats write them."""


def clock(seconds: float, *, point: str = ".", always: bool = False) -> str:
    """Return a time as hours, minutes, seconds, and thousandths where there are any.

    Args:
        seconds: from the beginning.
        point: before the thousandths.
        always: write them even where there are none.

    >>> clock(3725), clock(0.25), clock(0.25, point=",", always=True)
    ('01:02:05', '00:00:00.250', '00:00:00,250')
    """
    whole, thousandths = divmod(round(seconds * 1000), 1000)
    minutes, second = divmod(whole, 60)
    fraction = f"{point}{thousandths:03}" if thousandths or always else ""
    return f"{minutes // 60:02}:{minutes % 60:02}:{second:02}{fraction}"


def decimal(seconds: float) -> str:
    """Return seconds as a number, to the millisecond, without noughts at its end.

    >>> decimal(3.25), decimal(62.0), decimal(0.0)
    ('3.25', '62', '0')
    """
    return f"{seconds:.3f}".rstrip("0").rstrip(".")
