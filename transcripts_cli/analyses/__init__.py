"""Transcripts → Table: one module an analysis."""
