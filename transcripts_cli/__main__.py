"""The command `transcripts`, which is `python -m transcripts_cli`, too."""

import gc
from typing import NoReturn


def main() -> NoReturn:
    """Run the command line; what it imports is never let go, and to look whether it is takes 5 ms."""
    gc.disable()
    from transcripts_cli.commands import main as run  # noqa: PLC0415 - only now

    run()


if __name__ == "__main__":
    main()
