"""Builds the tables of countries, offices, organizations and leaders that the package rapporteur.knowledge reads.

    python3 tools/facts/build.py FACTS

FACTS is a folder with country-codes.csv (https://github.com/datasets/country-codes, PDDL),
factbook.json-2026.tar.xz (https://github.com/factbook/factbook.json, CC0) and phoenix-dictionaries.tar.xz
(https://github.com/openeventdata/Dictionaries, MIT), leaders-factbook.csv (heads of state and government by day, out of
snapshots of the World Factbook, CC0), executive.yaml (https://github.com/unitedstates/congress-legislators, CC0) and
CountryInfo.120116.txt.xz (CC BY-SA 3.0, kept in a table of its own). Rows under curated/ come first,
so that their meaning of a shared phrase is the foremost. Every row of the result names its source.
"""

import csv
import functools
import html
import json
import re
import sys
import tarfile
import tempfile
from pathlib import Path

import institutions
import leaders
import members
import offices
import officials

HERE = Path(__file__).parent
RESOURCES = HERE.parents[1] / "core/src/main/resources/rapporteur/knowledge"

# Words of the World Factbook that are no demonym of that country alone, or none that news uses.
NOT_DEMONYMS = {
    "HKG": {"Chinese", "Hong Kong"}, "MAC": {"Chinese"}, "SPM": None, "PRK": {"Korean", "Koreans"},
    "KOR": {"Korean", "Koreans"}, "SGP": {"Singapore"}, "GIB": {"Gibraltar"}, "LIE": {"Liechtenstein"},
    "LUX": {"Luxembourg"}, "NZL": {"New Zealand"}, "TWN": {"Taiwan"}, "COG": {"Congo"}, "COD": {"Congo"},
    "BES": None, "KIR": {"Kiribati"}, "CXR": {"Christmas Island"}, "ABW": {"Dutch"}, "CUW": {"Dutch"}, "GUF": {"French"},
}

# Capitals and names that are rather other words, persons or towns when they stand alone in news.
NOT_PHRASES = {"Male", "The Valley", "West Island", "Hamilton", "Douglas", "Plymouth", "Stanley", "Reunion",
               "Réunion", "Pitcairn", "Jamestown", "Victoria", "Salisbury"}


def rows(path):
    lines = [line for line in path.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]
    return list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))


@functools.cache
def factbook(path):
    """Country documents by their FIPS code."""
    documents = {}
    with tarfile.open(path) as archive:
        for member in archive:
            if member.isfile() and member.name.endswith(".json"):
                documents[Path(member.name).stem] = json.load(archive.extractfile(member))
    return documents


def text(document, *path):
    for step in path:
        document = document.get(step, {})
    return html.unescape(document.get("text", "")).strip()


def demonyms(code, document):
    """'Finn(s)' and 'Frenchman(men)' stand for two words each."""
    words = []
    for kind in ("noun", "adjective"):
        value = text(document, "People and Society", "Nationality", kind)
        value = re.sub(r"; note.*|\((?:singular|plural|colloquial|US citizens|US nationals|collective)[^)]*\)", "", value)
        for part in re.split(r",|;| or |/", value):
            part = part.strip()
            if not re.match(r"[A-Z]", part) or part in ("None", "NA"):
                continue
            plain = re.sub(r"\s*\(.*", "", part)
            words.append(plain)
            if part.endswith("(s)"):
                words.append(plain + "s")
            if "(men)" in part or "(women)" in part:
                words.append(plain[:-2] + "en")
    dropped = NOT_DEMONYMS.get(code, set())
    return [] if dropped is None else [word for word in dict.fromkeys(words) if word not in dropped]


def without_article(name):
    return re.sub(r"\s*\(the\)|\s*\*+$|^the ", "", name).strip()


def names(row):
    for column in ("CLDR display name", "UNTERM English Short", "UNTERM English Formal", "official_name_en"):
        name = without_article(row[column].strip(" *"))
        name = without_article(name)
        if name and "(" not in name and " - " not in name and "SAR" not in name and name not in ("US", "UK"):
            yield name
            if "&" in name:
                yield name.replace("&", "and")
            if name.startswith("St. "):
                yield name.replace("St. ", "Saint ")


def write(name, header, lines):
    seen = list(dict.fromkeys(lines))
    content = "\t".join(header) + "\n" + "".join("\t".join(line) + "\n" for line in seen)
    (RESOURCES / name).write_text(content, encoding="utf-8", newline="\n")
    print(f"{name}: {len(seen)} rows")


def countries(facts):
    styled = {row["code"]: row["name"] for row in rows(HERE / "curated/countries.tsv")}
    with open(facts / "country-codes.csv", encoding="utf-8", newline="") as stream:
        coded = {row["ISO3166-1-Alpha-3"]: row for row in csv.DictReader(stream) if row["ISO3166-1-Alpha-3"]}
    codes = sorted(set(styled) | set(coded))
    table = []
    for code in codes:
        row = coded.get(code)
        name = styled.get(code) or row["CLDR display name"]
        item = row["wikidata_id"].rsplit("/", 1)[-1] if row else ""
        table.append((code, name, item, "curated" if code in styled else "country-codes"))
    write("countries.tsv", ("code", "name", "wikidata", "provenance"), table)

    phrases = [
        (row["code"], row["match"], phrase, row["sector"], "curated")
        for row in rows(HERE / "curated/country-phrases.tsv")
        for phrase in row["phrases"].split("|")
    ]
    known = {(code, phrase) for code, _, phrase, _, _ in phrases}

    def add(code, match, phrase, provenance):
        if phrase and phrase not in NOT_PHRASES and (code, phrase) not in known:
            known.add((code, phrase))
            phrases.append((code, match, phrase, "", provenance))

    for code, name, _, provenance in table:
        add(code, "NAME", name, provenance)
    documents = factbook(facts / "factbook.json-2026.tar.xz")
    for code in codes:
        row = coded.get(code)
        if row:
            for name in names(row):
                add(code, "NAME", name, "country-codes")
            capital = row["Capital"].strip()
            if capital:
                add(code, "CAPITAL", capital, "country-codes")
            document = documents.get(row["FIPS"].strip().lower())
            for word in demonyms(code, document) if document else []:
                add(code, "DEMONYM", word, "factbook")
    write("country-phrases.tsv", ("code", "match", "phrase", "sector", "provenance"), phrases)


def agents(facts):
    with tempfile.TemporaryDirectory() as folder:
        with tarfile.open(facts / "phoenix-dictionaries.tar.xz") as archive:
            archive.extract("Phoenix.agents.txt", folder, filter="data")
        return list(offices.table(
            rows(HERE / "curated/offices.tsv"), rows(HERE / "curated/portfolios.tsv"),
            Path(folder) / "Phoenix.agents.txt"))


def agent_rows():
    known = set()
    for row in rows(HERE / "curated/agents.tsv"):
        for phrase in row["phrases"].split("|"):
            both = row["number"] == "PERSON" or row["kind"] in ("HEAD", "WEAK") and not offices.NO_PLURAL.search(phrase)
            for form in dict.fromkeys((phrase, offices.plural(phrase)) if both else (phrase,)):
                # A word may tell more of another noun and be one itself.
                key = (form.lower(), row["kind"] == "BESIDE")
                if key not in known:
                    known.add(key)
                    yield form, row["kind"], row["sectors"], "curated"


def organizations():
    known = {row["name"]: row["wikidata"] for row in rows(HERE / "curated/wikidata.tsv")}
    for row in rows(HERE / "curated/organizations.tsv"):
        items = known.get(row["name"], "")
        yield (row["name"], row["kind"], row["sectors"], row["country"], row["aliases"], items,
               row["from"] or "", row["to"] or "", "curated")


@functools.cache
def codes_of_factbook(facts):
    with open(facts / "country-codes.csv", encoding="utf-8", newline="") as stream:
        coded = [row for row in csv.DictReader(stream) if row["ISO3166-1-Alpha-3"]]
    alpha3 = {row["FIPS"].strip(): row["ISO3166-1-Alpha-3"] for row in coded if row["FIPS"].strip()}
    return coded, alpha3 | {"KV": "XKX", "RI": "SRB", "RS": "RUS", "WA": "NAM"}


def institution_rows(facts):
    coded, alpha3 = codes_of_factbook(facts)
    curated = [phrase for row in rows(HERE / "curated/organizations.tsv")
               for phrase in (row["name"], *row["aliases"].split("|")) if phrase]
    curated += [phrase for row in rows(HERE / "curated/country-phrases.tsv") for phrase in row["phrases"].split("|")]
    with tempfile.TemporaryDirectory() as folder:
        with tarfile.open(facts / "phoenix-dictionaries.tar.xz") as archive:
            archive.extractall(folder, filter="data")
        return institutions.table(
            factbook(facts / "factbook.json-2026.tar.xz"), alpha3, Path(folder),
            {row["ISO3166-1-Alpha-3"] for row in coded}, curated,
            rows(HERE / "curated/institutions.tsv"))


def terms(facts):
    with open(facts / "country-codes.csv", encoding="utf-8", newline="") as stream:
        coded = list(csv.DictReader(stream))
    alpha3 = {row["FIPS"].strip(): row["ISO3166-1-Alpha-3"] for row in coded}
    # Their heads of state are those of another country.
    dependent = {row["ISO3166-1-Alpha-3"] for row in coded
                 if row["is_independent"].strip() not in ("Yes", "In contention")} - {"PSE", "TWN", "VAT", "HKG", "MAC"}
    header = ("country", "role", "title", "name", "family", "aliases", "from", "to", "provenance")
    led = [line for line in (HERE / "curated/led-by-head-of-state.txt").read_text().splitlines() if line[0] != "#"]
    led = " ".join(led).split()
    free, older = leaders.tables(
        facts, alpha3, rows(HERE / "curated/leaders.tsv"), rows(HERE / "curated/leader-names.tsv"), set(led),
        rows(HERE / "curated/heads-of-government.tsv"), dependent)
    write("leaders.tsv", header, free)
    write("leaders-to-2011.tsv", header, older)
    write("led-by-head-of-state.tsv", ("country", "provenance"), [(code, "curated") for code in led])


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    facts = Path(sys.argv[1])
    if not (facts / "country-codes.csv").is_file():
        sys.exit(f"{facts / 'country-codes.csv'} is missing: give the folder that holds the facts")
    countries(facts)
    write("offices.tsv", ("phrase", "singular", "role", "sectors", "number", "country", "provenance"), agents(facts))
    write("organizations.tsv", ("name", "kind", "sectors", "country", "aliases", "wikidata", "from", "to",
                                "provenance"), organizations())
    write("agents.tsv", ("phrase", "kind", "sectors", "provenance"), agent_rows())
    write("institutions.tsv", ("key", "phrase", "name", "kind", "sectors", "country", "provenance"),
          institution_rows(facts))
    write("members.tsv", ("organization", "country", "from", "to", "provenance"), members.table(
        factbook(facts / "factbook.json-2026.tar.xz"), codes_of_factbook(facts)[1], rows(HERE / "curated/members.tsv")))
    write("officials.tsv", ("country", "organization", "role", "sectors", "title", "name", "family", "aliases", "from",
                            "to", "provenance"), officials.table(rows(HERE / "curated/officials.tsv")))
    terms(facts)


if __name__ == "__main__":
    main()
