"""Transcript → Transcript: what the user says of who is who, and codes in the place of names."""
