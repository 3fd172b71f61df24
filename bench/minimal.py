"""The least that a program of this kind can be: what start-up is measured against."""

from pathlib import Path

import typer

app = typer.Typer()


@app.command()
def stats(path: Path) -> None:
    """Count words."""
    typer.echo(len(path.read_text(encoding="utf-8").split()))


@app.command()
def quotes(path: Path, speaker: str = "") -> None:
    """Show lines."""
    typer.echo(path.read_text(encoding="utf-8").count(speaker))


if __name__ == "__main__":
    app()
