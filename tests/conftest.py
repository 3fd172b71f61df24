"""What holds for all tests."""

from hypothesis import settings

# No test is timed: a machine that is busy is no mistake of the program.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")
