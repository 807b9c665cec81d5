"""Terms of ministers and other officials, and of heads of organizations, out of lists of who followed whom."""

import datetime
import re


def day(text):
    return datetime.date.fromisoformat(text if len(text) == 10 else text + "-01")


def person(text):
    """Name, family name and other spellings of "Jean-Yves *Le Drian/J.-Y. Le Drian" or "*Wang* Yi"."""
    name, *aliases = [part.strip() for part in text.split("/")]
    marked = re.search(r"\*([^*]+)\*?", name)
    family = marked.group(1).strip() if marked else name.split(" ")[-1]
    return name.replace("*", ""), family, "|".join(aliases)


def table(rows):
    for row in rows:
        terms = []
        for term in row["terms"].split(";"):
            start, _, who = term.strip().partition(" ")
            if terms and day(start) <= day(terms[-1][0]):
                raise SystemExit(f"officials.tsv, {row['holder']} {row['title']}: {term.strip()} is out of order")
            terms.append((start, who.strip()))
        organization = row["holder"][1:] if row["holder"].startswith("@") else ""
        country = "" if organization else row["holder"]
        for index, (start, who) in enumerate(terms):
            if who == "-":
                continue
            end = terms[index + 1][0] if index + 1 < len(terms) else ""
            # Of one office in a row that has another title than the others: "Idriss Déby (president)".
            titled = re.search(r" \(([^()]+)\)$", who)
            name, family, aliases = person(who[:titled.start()] if titled else who)
            # On the day of a handover two terms overlap.
            yield (country, organization, row["role"], row["sectors"], titled.group(1) if titled else row["title"], name, family, aliases,
                   day(start).isoformat(), day(end).isoformat() if end else "", "curated")
