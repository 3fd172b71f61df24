"""`python -m transcripts_cli`: the same as the command `transcripts`."""

from transcripts_cli.commands import main

if __name__ == "__main__":
    main()
