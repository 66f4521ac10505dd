"""The archive as an MkDocs plugin: the only file that knows MkDocs. Its hooks call plain functions."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from threading import Thread
from typing import Literal

from jinja2 import Environment
from mkdocs.config.base import BaseConfigOption, Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, MkDocsException, PluginError
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin, event_priority, get_plugin_logger
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

from builder import config as written
from builder import project, search_index
from builder.build import Settings, Site, build
from builder.compiled import Compiled
from builder.errors import BuilderError, Doubt, PageError, shown
from builder.extract import warm
from builder.locale import LANGUAGES
from builder.locale.phrases import said
from builder.minified import THEME, minified, parts
from builder.pages import links
from builder.pages.chrome import switches, titled, words
from builder.serving import refused
from builder.show import plain

log = get_plugin_logger("dossier")

DOUBTS_SHOWN = 10
"""So many doubts are told in full by a build; `make check` tells them all."""

NO_DATE = "1980-01-01"
"""Stands in the site map where no article is dated: MkDocs asks for a day, and today would differ tomorrow."""
LAST_DATE = "2099-12-31"
"""What is dated later (a slip of the pen) has this one in the site map: MkDocs breaks on days from 2106 on, as on a
newest day before 1970."""


class Unchecked(BaseConfigOption[str]):
    """Any value: `project.checked` tells all that is wrong at once, each with its line and what to write."""

    def __init__(self, default: str) -> None:
        super().__init__()
        self.default = default


class DossierConfig(Config):
    """The plugin's options in mkdocs.yml."""

    articles = Unchecked("articles")
    ledger = Unchecked("entities.yml")
    corrections = Unchecked("corrections.yml")
    cache = Unchecked(".cache")
    data_license = Unchecked("")


class DossierPlugin(BasePlugin[DossierConfig]):
    """Adds the archive's pages to a site, without writing into its docs folder."""

    def __init__(self) -> None:
        self.serving = False
        self.site: Site | None = None
        self.updated: dict[str, str | None] = {}
        self.bodies: dict[str, str] = {}
        self.compiled = Compiled()
        self.indexing: Thread | None = None
        self._told: frozenset[Doubt] = frozenset()
        """The doubts of the last build, which a rebuild does not tell again."""

    def on_startup(self, *, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
        """Its presence makes MkDocs keep this object over rebuilds, and with it the last good site."""
        self.serving = command == "serve"

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Watches the sources; refuses what the pages' addresses cannot do."""
        # MkDocs would build everything first, and then break.
        if self.serving and self.site is None and (trouble := refused(*config.dev_addr)):
            raise Abort(said(trouble, _language(config)))
        self._indexed()
        try:
            settings = self._settings(config)
        except BuilderError as error:
            raise PluginError(said(str(error), _language(config))) from error
        config.extra["dossier"] = words(settings.language)
        config.nav = titled(config.nav, settings.language)
        config.theme["palette"] = switches(config.theme.get("palette"), settings.language)
        if (settings.root / settings.articles).is_dir():
            config.watch.append(str(settings.root / settings.articles))
        return config

    # Before the plugins that read the list of files (search), after those that only look at the folder.
    @event_priority(50)
    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Builds the archive and adds its pages and assets."""
        try:
            site = build(self._settings(config), self.site if self.serving else None)
        except BuilderError as error:
            raise PluginError(said(str(error), _language(config))) from error
        self._report(site, _language(config))
        self.site = site
        self.updated = {page.uri: page.updated for page in site.pages}
        for uri in site.docs.left_out:
            if (file := files.get_file_from_path(uri)) is not None:
                files.remove(file)
        for uri in sorted(site.docs.decoded):
            _put(files, File.generated(config, uri, content=site.docs.texts[uri]))
        in_nav = set(_nav_uris(config.nav))
        self.bodies = {
            page.uri: _body(page.markdown) for page in site.pages if files.get_file_from_path(page.uri) is None
        }
        for page in site.pages:
            level = InclusionLevel.UNDEFINED if page.uri in in_nav else InclusionLevel.NOT_IN_NAV
            _put(files, File.generated(config, page.uri, content=page.markdown, inclusion=level))
        for asset in site.assets:
            _put(files, File.generated(config, asset.uri, content=asset.content))
        for uri, text in minified():
            if _of_theme(files, uri):
                _put(files, File.generated(config, uri, content=text))
        for uri in parts():
            if file := _of_theme(files, uri):
                files.remove(file)
        return files

    def on_nav(self, nav: Navigation, *, config: MkDocsConfig, files: Files) -> Navigation:
        """Gives every page its date: from the articles, so that two days' builds are the same."""
        newest = max((date for date in self.updated.values() if date), default=NO_DATE)
        newest = max(newest, NO_DATE)
        for file in files.documentation_pages():
            if file.page is not None:
                file.page.update_date = min(self.updated.get(file.src_uri) or newest, LAST_DATE)
        return nav

    # After the plugins that change a page's Markdown: what they have changed is rendered as ever.
    @event_priority(-100)
    def on_page_markdown(self, markdown: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:
        """A generated page has no file to edit; what is HTML from end to end is not read as Markdown."""
        uri = page.file.src_uri
        if uri in self.updated:
            page.edit_url = None
        if self.bodies.get(uri) == markdown.strip():
            return ""
        self.bodies.pop(uri, None)
        return markdown

    # Before the plugins that change a page's HTML.
    @event_priority(100)
    def on_page_content(self, html: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:
        """Gives a page back its HTML, and tells MkDocs the anchors in it."""
        body = self.bodies.get(page.file.src_uri)
        if body is None:
            return html
        page.markdown, page.present_anchor_ids = body, set(links.ids(body))
        return body

    def on_env(self, env: Environment, *, config: MkDocsConfig, files: Files) -> Environment:
        """Keeps the theme's templates compiled from one served build to the next."""
        if self.serving:
            env.bytecode_cache = self.compiled
        return env

    # After the other plugins' last work: where files were left out, a strict build ends here.
    @event_priority(-100)
    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Indexes what was built, for the search; under `mkdocs serve` the pages are shown meanwhile."""
        index = partial(search_index.index, Path(config.site_dir), _language(config))
        if not self.serving:
            try:
                index()
            except BuilderError as error:
                raise PluginError(said(str(error), _language(config))) from error
            self._refuse(config)
            return
        self.indexing = Thread(target=_aside, args=("the search's index was not written", index))
        self.indexing.start()

    def on_shutdown(self) -> None:
        """Waits for the search's index: its folder goes with the server."""
        self._indexed()

    def on_serve(
        self, server: LiveReloadServer, *, config: MkDocsConfig, builder: Callable[[], object]
    ) -> LiveReloadServer:
        """Watches the archive's own folder, not what lies below it: a ledger may be written only later.

        Loads the models meanwhile, so that the first article dropped in does not wait for them.
        """
        settings = self._settings(config)
        server.watch(str(settings.root), recursive=False)
        server.builder = partial(_again, builder, Path(config.config_file_path or written.CONFIG).absolute())
        spoken = {a.language for a in self.site.archive.articles} if self.site else set()
        load = partial(warm, sorted(spoken or {settings.language}))
        Thread(target=_aside, args=("the models were not loaded", load), daemon=True).start()
        return server

    def _indexed(self) -> None:
        """Returns once the last build's index is written: the folder it stands in is about to be emptied."""
        if self.indexing is not None:
            self.indexing.join()
            self.indexing = None

    def _settings(self, config: MkDocsConfig) -> Settings:
        path = Path(config.config_file_path or written.CONFIG).absolute()
        options, wrong = project.checked(self.config.data, path)
        if not config.use_directory_urls:
            line = written.line_of(path, "use_directory_urls")
            ends = "use_directory_urls is false; the archive's addresses end in /: remove that line"
            wrong = (f"{path.name}:{line}: {ends}", *wrong)
        found = partial(
            Settings,
            root=path.parent,
            name=config.site_name,
            url=config.site_url or "",
            language=_language(config),
            language_line=written.line_of(path, "language", "theme"),
            docs=str(Path(config.docs_dir)),
            license_line=written.line_of(path, "data_license", "dossier"),
            **options,
        )
        return project.whole(found, wrong)

    def _report(self, site: Site, language: str) -> None:
        read = {article.path for article in site.archive.articles}
        # A file that is not read at all is not behind ten words of one that is.
        new = sorted((doubt for doubt in site.doubts if doubt not in self._told), key=lambda d: d.path in read)
        for doubt in new[:DOUBTS_SHOWN]:
            log.info("%s", said(str(doubt), language))
        if len(new) < len(site.doubts) or len(new) > DOUBTS_SHOWN:
            log.info("%s", plain(language).count("terminal.all_doubts", len(site.doubts)))
        self._told = frozenset(site.doubts)
        # Behind the doubts: what is wrong must not scroll away.
        for error in site.errors:
            log.warning("%s", said(str(error), language))

    def _refuse(self, config: MkDocsConfig) -> None:
        """Ends a strict build of what is not whole, once the rest stands: MkDocs would only count warnings."""
        errors = self.site.errors if self.site else ()
        ours = sum(isinstance(error, PageError) for error in errors)
        if config.strict and errors:
            counted = (("terminal.left_out", len(errors) - ours), ("terminal.of_ours", ours))
            locale, folder = plain(_language(config)), shown(config.site_dir)
            raise Abort("\n".join(locale.count(key, n, folder=folder) for key, n in counted if n))


def _again(build: Callable[[], object], path: Path) -> None:
    """Builds once more. What is broken now in mkdocs.yml is one message, and the site is served on as it was: MkDocs
    would print how it came upon it, and answer nobody until it is mended."""
    try:
        if path.name == written.CONFIG:
            written.configuration(path.parent)
        build()
    except Abort:
        pass  # what was wrong is told already
    except (BuilderError, MkDocsException) as error:
        log.warning("%s", said(str(error), written.spoken(path.parent)))


def _language(config: MkDocsConfig) -> str:
    return str(config.theme.get("language") or LANGUAGES[0])


def _aside(failed: str, work: Callable[[], object]) -> None:
    """Does work beside the server; what goes wrong there is a line of the log, and the pages are served on."""
    try:
        work()
    except Exception as error:
        log.warning("%s: %s", failed, shown(str(error) or type(error).__name__))


def _body(text: str) -> str:
    """A generated page without its front matter, whose values hold no line feeds."""
    return text.partition("\n---\n")[2].strip()


def _of_theme(files: Files, uri: str) -> File | None:
    """The theme's file; None where one of the docs folder stands in for it: that is the user's, and stays as it is."""
    file = files.get_file_from_path(uri)
    return file if file is not None and Path(file.abs_src_path or "").is_relative_to(THEME) else None


def _put(files: Files, file: File) -> None:
    """Adds a generated file; it stands in for one of the docs folder, whose text it holds already."""
    existing = files.get_file_from_path(file.src_uri)
    if existing is not None:
        files.remove(existing)
    files.append(file)


def _nav_uris(nav: object) -> list[str]:
    """Every file that the nav of mkdocs.yml names, at any depth."""
    if isinstance(nav, str):
        return [nav]
    if isinstance(nav, dict):
        return [uri for value in nav.values() for uri in _nav_uris(value)]
    if isinstance(nav, list):
        return [uri for value in nav for uri in _nav_uris(value)]
    return []
