"""Prints which of the files of a list feedparser finds a feed or an entry in."""
import sys

import feedparser

print("feedparser", feedparser.__version__)
for name in open(sys.argv[1], encoding="utf-8").read().split("\n"):
    if name:
        with open(name, "rb") as file:
            try:
                feed = feedparser.parse(file.read())
            except Exception:
                continue
        if feed.version or feed.entries:
            print(name)
