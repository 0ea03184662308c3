"""The headless Chromium of these tests: the program `chromium` on PATH, or playwright's own."""
import contextlib
import shutil

from playwright.sync_api import sync_playwright

PATIENCE = 600_000  # ms for whatever is waited for: it ends what hangs; a busy machine may take its time


@contextlib.contextmanager
def chromium():
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"], timeout=PATIENCE)
        try:
            yield browser
        finally:
            browser.close()


def new_context(browser, **options):
    """A profile of its own, whose pages are patient."""
    context = browser.new_context(**options)
    context.set_default_timeout(PATIENCE)
    return context
