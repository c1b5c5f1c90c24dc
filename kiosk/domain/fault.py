"""Name the faults of the world, as opposed to ours, so that each can be told in plain words."""


class Fault(Exception):
    """Something in the world is not as hoped: a file, a disk, a printer, a network.

    `str(fault)` is one or more plain sentences: what is wrong, where, and what to do. Whoever can act on it sees it.
    """
