"""A published edition as a host of its own, for tests in a headless Chromium."""
import mimetypes
import pathlib
from urllib.parse import unquote, urlsplit

HOST = "http://site.invalid/"


def answering(edition, strangers):
    """A handler of routes that answers with the files of an edition; requests that leave the site go to `strangers`."""
    edition = pathlib.Path(edition)

    def answer(route):
        if not route.request.url.startswith(HOST):
            strangers.append(route.request.url)
            return route.abort()
        address = urlsplit(route.request.url)
        file = edition / (unquote(address.path).lstrip("/") + ("index.html" if address.path.endswith("/") else ""))
        if not file.is_file():
            return route.fulfill(status=404, body="")
        kind = mimetypes.guess_type(file.name)[0] or "application/octet-stream"
        return route.fulfill(body=file.read_bytes(), content_type=kind)

    return answer
