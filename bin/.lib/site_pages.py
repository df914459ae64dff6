"""A browser without script for the scripts that check the program from outside. It shares no code with it."""
import html.parser
import http.cookiejar
import os
import re
import sys
import urllib.error
import urllib.parse
import urllib.request

TOKEN = re.compile(r'name="(_csrf|submission)" value="[^"]*"')
MOMENT = re.compile(r"As at <strong>[^<]*</strong>")


class Site:
    """Signed in as somebody, with the password from OCC_PASSWORD."""

    def __init__(self, home, name):
        self.home = home.rstrip("/")
        cookies = urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar())
        self.opener = urllib.request.build_opener(cookies)
        if "OCC_PASSWORD" not in os.environ:
            sys.exit("Set OCC_PASSWORD to the password of " + name)
        self.post("/sign-in", {"name": name, "password": os.environ["OCC_PASSWORD"]}, form="/sign-in")
        if "_csrf" not in self.get("/account/password"):
            sys.exit(f"{name} could not be signed in at {self.home}")

    def get(self, path):
        """The page; empty where there is none for this reader."""
        try:
            with self.opener.open(self.home + path) as answer:
                return answer.read().decode()
        except urllib.error.HTTPError as refused:
            if refused.code == 404:
                return ""
            raise

    def post(self, path, fields, form):
        token = re.search(r'name="_csrf" value="([^"]+)"', self.get(form))
        fields = dict(fields, _csrf=token[1]) if token else fields
        body = urllib.parse.urlencode(fields).encode()
        asked = urllib.request.Request(self.home + path, body, {"Sec-Fetch-Site": "same-origin"})
        with self.opener.open(asked) as answer:
            return answer.read().decode()

    def register(self, collection):
        """The register as a file, its marking and headings left out: (reference, name, …)."""
        import csv
        text = self.post(
            f"/{collection}/export",
            {"reason": "Checking an import from outside", "format": "CSV"},
            form=f"/{collection}/export")
        return list(csv.reader(text.lstrip("\ufeff").splitlines()))[2:]


class Reading(html.parser.HTMLParser):
    """What a page says in its main part: tables of rows, and list items; each cell or item as (text, address)."""

    def __init__(self, page, section=None):
        super().__init__()
        self.tables, self.items, self.cell = [], [], None
        page = re.sub(r"(?s)^.*?<main", "<main", page)
        if section:
            found = re.search(rf'(?s)<section[^>]*(?:id|aria-labelledby)="{section}".*?</section>', page)
            page = found[0] if found else ""
        self.feed(page)

    def handle_starttag(self, tag, attributes):
        if tag == "table":
            self.tables.append([])
        elif tag == "tr":
            self.tables[-1].append([])
        elif tag in ("td", "th", "li"):
            self.cell = ["", None]
            (self.items if tag == "li" else self.tables[-1][-1]).append(self.cell)
        elif tag == "a" and self.cell is not None and self.cell[1] is None:
            self.cell[1] = dict(attributes).get("href")

    def handle_endtag(self, tag):
        if tag in ("td", "th", "li"):
            self.cell = None

    def rows(self):
        """Of the first table, without its headings."""
        return self.tables[0][1:] if self.tables else []

    def handle_data(self, data):
        if self.cell is not None:
            self.cell[0] = " ".join((self.cell[0] + data).split())


def unvarying(page):
    """A page without what differs each time it is made."""
    return MOMENT.sub("As at now", TOKEN.sub(r'name="\1"', page))
