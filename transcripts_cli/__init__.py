"""Read interview transcripts: who speaks, how much, and what they said."""
