"""`dossier`: what the archive understood, in a terminal."""

from __future__ import annotations

import shlex
import shutil
import sys
from pathlib import Path

import click
from rich.console import Console

from builder import __version__, search_index, show
from builder.build import Settings, Site, build
from builder.config import spoken
from builder.errors import BuilderError, shown
from builder.locale.phrases import said
from builder.pages.export import export as export_archive
from builder.project import settings
from builder.render import render as render_site

ROOT = click.option(
    "--root",
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    default=Path(),
    help="The archive's folder, with its mkdocs.yml. Without it: the folder you are in.",
)


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__)
def dossier() -> None:
    """An archive of explainer pages, made from the articles in a folder."""


@dossier.command()
@ROOT
def check(root: Path) -> None:
    """Say what was understood of each article, what is in doubt and what is wrong.

    Ends with exit code 1 when something is wrong; a doubt is no mistake.
    """
    chosen, site = _build(root)
    out = Console(highlight=False)
    show.summary(out, site.archive, chosen.language)
    show.doubts(out, site.doubts, chosen.language)
    _report_errors(site, chosen.language)


@dossier.command(name="show")
@click.argument("file", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@ROOT
def show_article(file: Path, root: Path) -> None:
    """Print an article of the archive with what was found in it, in colour."""
    chosen, site = _build(root)
    wanted = file.resolve()
    article = next((a for a in site.archive.articles if (chosen.root / a.path).resolve() == wanted), None)
    if article is None:
        for error in site.errors:
            if (chosen.root / error.path).resolve() == wanted:
                click.echo(said(str(error), chosen.language), err=True)
        folder = chosen.root / chosen.articles
        message = f"{shown(str(file))}: no article of this archive; its articles stand in {folder}"
        click.echo(said(message, chosen.language), err=True)
        sys.exit(1)
    show.article(Console(highlight=False), site.archive, article, chosen.language)


@dossier.command()
@click.option(
    "--output",
    type=click.Path(path_type=Path, dir_okay=False, writable=True, allow_dash=True),
    required=True,
    help="The file to write, or - for standard output.",
)
@ROOT
def export(output: Path, root: Path) -> None:
    """Write the whole archive as JSON (form dossier/1).

    Where something is wrong, the archive is written without it; then the exit code is 1.
    """
    chosen, site = _build(root)
    content = export_archive(site.archive)
    if str(output) == "-":
        sys.stdout.buffer.write(content)
    else:
        try:
            output.parent.mkdir(parents=True, exist_ok=True)
            output.write_bytes(content)
        except OSError as error:
            message = f"{shown(str(output))}: this cannot be written ({error.strerror}); name another file"
            raise click.ClickException(said(message, chosen.language)) from error
        exported = show.plain(chosen.language).count("terminal.exported", len(site.archive.articles), file=output)
        click.echo(shown(exported), err=True)
    _report_errors(site, chosen.language, written=True)


@dossier.command()
@click.argument("folder", type=click.Path(path_type=Path, file_okay=False))
@ROOT
def render(folder: Path, root: Path) -> None:
    """Write the pages as plain files, with an mkdocs.yml that needs no plugin of ours.

    MkDocs, ProperDocs and Zensical build the same pages from it; then `dossier index` makes the search of what they
    built. FOLDER must be new, empty or rendered before. Where something is wrong, the pages are written without it;
    then the exit code is 1.
    """
    chosen, site = _build(root)
    try:
        count = render_site(site, chosen, folder)
    except BuilderError as error:
        raise click.ClickException(said(str(error), chosen.language)) from error
    locale = show.plain(chosen.language)
    click.echo(locale.count("terminal.rendered", count, folder=folder))
    click.echo(f"{locale.text('terminal.then_index')} {_command()} index {shlex.quote(str(folder / 'site'))}")
    _report_errors(site, chosen.language, written=True)


@dossier.command()
@click.argument("folder", type=click.Path(path_type=Path, file_okay=False))
def index(folder: Path) -> None:
    """Write the search's index into a site that was built from rendered pages.

    FOLDER is the built site. MkDocs with the plugin does this by itself.
    """
    language = spoken(folder.resolve().parent)
    try:
        count = search_index.renew(folder)
    except BuilderError as error:
        raise click.ClickException(said(str(error), language)) from error
    click.echo(show.plain(language).count("terminal.known_pages", count, folder=folder))


def main() -> None:
    """Entry point of the command `dossier`."""
    dossier()


def _command() -> str:
    """How this program was called: what it says to write works as it is written (``.venv/bin/dossier``)."""
    called = Path(sys.argv[0])
    on_path = shutil.which("dossier")
    if called.stem != "dossier" or (on_path and called.exists() and Path(on_path).samefile(called)):
        return "dossier"
    return shlex.quote(str(called))


def _build(root: Path) -> tuple[Settings, Site]:
    try:
        chosen = settings(root.resolve())
        return chosen, build(chosen)
    except BuilderError as error:
        raise click.ClickException(said(str(error), spoken(root.resolve()))) from error


def _report_errors(site: Site, language: str, *, written: bool = False) -> None:
    """Prints every mistake to standard error and ends with exit code 1 where there is one; says of what was ``written``
    that it is all there but for that."""
    for error in site.errors:
        click.echo(said(str(error), language), err=True)
    if site.errors and written:
        click.echo(show.plain(language).count("terminal.written_without", len(site.errors)), err=True)
    if site.errors:
        sys.exit(1)
