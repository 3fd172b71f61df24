"""What holds for all tests."""

import os

from hypothesis import settings

# No test reads the settings of whoever runs it.
os.environ["XDG_CONFIG_HOME"] = "/nonexistent"
# No test is timed: a machine that is busy is no mistake of the program.
settings.register_profile("untimed", deadline=None)
# What is found with one mutant must not be tried again with the next.
settings.register_profile("mutants", deadline=None, derandomize=True, database=None)
settings.load_profile("mutants" if os.environ.get("MUTANTS") else "untimed")
