#!/usr/bin/env python3
"""Looks at one page of every kind with axe-core, its contrast also in the dark: accessibility.py EDITION

A serious or critical breach of WCAG 2.1 A or AA fails, as does a page that scrolls sideways at 320 pixels, an error in
its scripts, and a request that leaves the site.
"""
import pathlib
import sys
from urllib.parse import quote

from axe_playwright_python.sync_playwright import Axe

from chromium import chromium, new_context
from published_site import HOST, answering
from search_vectors import Differences

EVERYTHING = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"]}}
CONTRAST = {"runOnly": {"type": "rule", "values": ["color-contrast"]}}


def kinds(edition):
    """The first page of every folder of the site's root, and the first below each: lists and single pages."""
    chosen = {"index.html", "404.html"}
    for folder in sorted(path for path in edition.iterdir() if path.is_dir()):
        below = sorted(folder.rglob("index.html"), key=lambda path: (len(path.parts), path))
        for depth in {len(path.parts) for path in below}:
            chosen.add(next(path for path in below if len(path.parts) == depth).relative_to(edition).as_posix())
    return sorted(name for name in chosen if (edition / name).is_file())


def grave_breaches(axe, page, options):
    options = options | {"resultTypes": ["violations"]}
    return [f"{breach['id']} {breach['nodes'][0]['target']}" for breach in axe.run(page, options=options).response["violations"]
            if breach["impact"] in ("serious", "critical")]


def main(edition):
    edition, differences, axe = pathlib.Path(edition), Differences(), Axe()
    problems, strangers = [], []

    with chromium() as browser:
        # The page's policy binds its own scripts, not the one that looks at it.
        context = new_context(browser, viewport={"width": 1280, "height": 900}, bypass_csp=True)
        context.route("**/*", answering(edition, strangers))
        page = context.new_page()
        page.on("pageerror", lambda error: problems.append(str(error)))
        for path in kinds(edition):
            page.goto(HOST + quote(path))
            if page.locator("#explore").count():
                page.wait_for_selector("#explore[data-shown]")
            if page.locator("#facets").count():
                page.click("#facets summary")
                page.locator(".search-facet input").first.click()
                page.wait_for_selector(".search-chips button")
            differences.check(path, grave_breaches(axe, page, EVERYTHING), [])
            page.emulate_media(color_scheme="dark")
            differences.check(f"{path}, dark", grave_breaches(axe, page, CONTRAST), [])
            page.emulate_media(color_scheme="light")
            page.set_viewport_size({"width": 320, "height": 640})
            wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
            differences.check(f"{path}: pixels to scroll sideways at 320", wide, 0)
            page.set_viewport_size({"width": 1280, "height": 900})
    differences.check("errors of scripts", problems, [])
    differences.check("requests that left the site", strangers, [])
    return differences.finish()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]) if len(sys.argv) == 2 else print(__doc__, file=sys.stderr) or 2)
