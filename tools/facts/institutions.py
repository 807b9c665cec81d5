"""Parliaments, parties, courts and forces of the World Factbook, and organizations of the Phoenix dictionaries."""

import html
import re

import words

# The names of international actors and the sectors of the dictionaries' CAMEO codes, as PLOVER has them.
AGENTS = {
    "BUS": "BUS", "CRM": "CRM", "COP": "COP", "CVL": "CVL", "EDU": "EDU", "HLH": "MED", "JUD": "JUD", "LAB": "LAB",
    "LEG": "LEG", "MED": "JRN", "MIL": "MIL", "OPP": "OPP", "PTY": "PTY", "REB": "REB", "REF": "REF", "REL": "REL",
    "SPY": "SPY", "AGR": "AGR", "CHR": "REL", "MOS": "REL", "JEW": "REL", "HIN": "REL", "BUD": "REL", "GOV": "GOV",
}
KINDS = {"IGO": "IGO", "NGO": "NGO", "MNC": "COMPANY", "IMG": "ARMED_GROUP", "NGM": "NGO"}
# What stands in the dictionaries' lists of organizations but is a person, a common word or another's name.
PERSON = re.compile(r"SECRETARY|PRESIDENT|DIRECTOR|SPOKES|CHIEF|ENVOY|OFFICIAL|LEADER|AMBASSADOR")
COMMON = {"target", "apple", "gap", "shell", "orange", "visa", "sprint", "staples", "ford", "chase", "amazon"}


def plain(text):
    return re.sub(r"<[^>]+>", " ", html.unescape(text or "")).replace("’", "'").strip()


def field(document, *path):
    for step in path:
        document = document.get(step, {}) if isinstance(document, dict) else {}
    return html.unescape(document.get("text", "")) if isinstance(document, dict) else ""


def proper(name):
    """Whether the words are a name: capitals on all but small words."""
    parts = re.findall(r"[^\W\d_][\w'-]*", name)
    small = {"of", "the", "and", "for", "in", "de", "la", "du", "da", "do", "dos", "des", "del", "van", "von", "der",
             "und", "et", "y", "e", "es", "to", "on", "with", "al", "el", "a"}
    return bool(parts) and len(name) < 80 and all(part[0].isupper() or part in small or "-" in part for part in parts)


def cleaned(name):
    name = re.sub(r"^(?:the|The)\s+", "", re.sub(r"\s+", " ", name).strip(" ,;:.*-–()"))
    return re.sub(r"\s+", " ", name).strip()


def variants(entry):
    """The names in "Labor Party (Partido del Trabajo) or PT (formerly X)"; the first is the one in English."""
    entry = re.sub(r"\((?:formerly|alliance|an? |includes|also acts|consists|two|the ).*?\)", "", entry)
    inside = re.findall(r"\(([^()]*)\)", entry)
    rest = re.sub(r"\([^()]*\)", " ", entry)
    names = [cleaned(part) for part in re.split(r"\s+or\s+", rest)]
    for text in inside:
        names += [cleaned(part) for part in re.split(r",| or |;", text)]
    return [name for name in dict.fromkeys(names) if name and proper(name) and not re.match(r"\d{4}$", name)]


def parties(document):
    text = field(document, "Government", "Political parties")
    text = re.split(r"<strong>\s*note|note:", text)[0]
    for entry in re.split(r"<br\s*/?>|;", text):
        entry = re.sub(r"<[^>]+>", " ", entry).split(" - ")[0].split(";")[0]
        if re.match(r"\s*[A-Z][\w ]+:\s*$", entry):
            continue
        names = variants(entry)
        if names and not re.search(r"\b(?:none|note|parties|banned|independent)\b", names[0], re.I):
            yield names


def legislatures(document):
    for path in (("Legislative branch", "legislature name"), ("Legislative branch - lower chamber", "chamber name"),
                 ("Legislative branch - upper chamber", "chamber name")):
        names = variants(field(document, "Government", *path))
        if names:
            yield names


def courts(document):
    text = field(document, "Government", "Judicial branch", "highest court(s)")
    for entry in re.split(r";|<br\s*/?>", text):
        entry = re.split(r"\((?:consists|court consists|\d)|\(the |- |, (?:with|which)| and normally", entry)[0]
        for names in [variants(entry)]:
            if names and re.search(r"court|tribunal|corte|council|cour|gericht", names[0], re.I):
                yield names


FORCE = re.compile(r"\b(?:Army|Navy|Air Force|Armed Forces?|Defen[cs]e Forces?|Marine Corps|Military|Guards?|Ground Forces|"
                   r"Naval Force|Coast ?Guard|Bundeswehr|Corps|Force|Forces|Constabulary|Militia)\b")
POLICE = re.compile(r"\b(?:Police|Gendarmerie|Carabinieri|Constabulary|Border Guard|Law Enforcement)\b")
PLAIN_FORCE = {"army", "navy", "air force", "ground forces", "armed forces", "marine corps", "coast guard", "land force",
               "national guard", "military police", "land forces", "national police", "naval force", "air forces",
               "reserve force", "special forces command", "air defense forces", "naval forces", "national army"}


def forces(document):
    text = plain(field(document, "Military and Security", "Military and security forces"))
    text = re.sub(r"\((?:\d{4}|includes[^()]*)\)", "", text)
    for entry in re.split(r"[:;]|,(?![^(]*\))|\binto the\b|\band the\b", text):
        names = [name for name in variants(entry) if len(name.split()) > 1 or name.isupper() and len(name) > 3
                 or name in ("Bundeswehr",)]
        if not names or names[0].lower() in PLAIN_FORCE or re.search(r"Ministry|Secretariat|Department", names[0]):
            continue
        if POLICE.search(names[0]):
            yield "COP", names
        elif FORCE.search(names[0]):
            yield "MIL", names


def from_factbook(documents, alpha3):
    for fips, document in sorted(documents.items()):
        code = alpha3.get(fips.upper())
        if not code:
            continue
        for names in legislatures(document):
            yield names, "LEGISLATURE", "LEG", code, "factbook"
        for names in parties(document):
            yield names, "PARTY", "PTY", code, "factbook"
        for names in courts(document):
            yield names, "COURT", "JUD", code, "factbook"
        for sector, names in forces(document):
            yield names, "FORCE", sector, code, "factbook"


def entries(path):
    """Groups of names and their first code in a TABARI dictionary of actors."""
    names, code = [], None
    for line in path.read_text(encoding="utf-8", errors="replace").splitlines() + ["END_"]:
        line = re.split(r"[#;]", line)[0].strip()
        found = re.search(r"\[([A-Z]+)[^\]]*\]", line)
        name = re.sub(r"\[.*|_+$", "", line).strip().strip("_")
        if name and not line.startswith("+"):
            if names and code:
                yield names, code
            names, code = [], None
        if name:
            names.append(name.lstrip("+").strip())
        if found and code is None:
            code = found.group(1)
    if names and code:
        yield names, code


def name_of(raw):
    """THE_WORLD_BANK_ in ordinary letters; short words in capitals stay as they are."""
    text = re.sub(r"\([^)]*\)", "", raw.replace("_", " "))
    text = re.sub(r",? (?:INC|INCORPORATED|CORP|CORPORATION|LTD|LIMITED|PLC|LLC|CO|SA|AG|NV|COMPANY)\.?$", "",
                  re.sub(r"\s+", " ", text).strip(" ,"))
    small = {"of", "the", "and", "for", "in", "on", "to", "against", "de", "la", "el", "e", "i", "ul"}
    parts = []
    for index, word in enumerate(text.split(" ")):
        lower = word.lower()
        if word != word.upper():
            parts.append(word)
        elif index and lower in small:
            parts.append(lower)
        elif len(text.split(" ")) == 1 and len(word) < 6:
            parts.append(word)
        else:
            parts.append("-".join(part[:1].upper() + part[1:].lower() for part in word.split("-")))
    return cleaned(" ".join(parts))


def sectors_of(code, codes):
    """Kind, sectors and country of a code of up to five parts of three letters; none if it names no organization."""
    parts = [code[index:index + 3] for index in range(0, len(code) - len(code) % 3, 3)]
    country = next((part for part in parts if part in codes and part not in AGENTS and part not in KINDS), "")
    sectors = [AGENTS[part] for part in parts if part in AGENTS]
    if parts[0] == "IGO":
        names = ["IGO", *(["UNO"] if "UNO" in parts else ["EUR"] if "EUR" in parts[1:2] and "EEC" in parts else [])]
        return "IGO", names + sectors, ""
    if parts[0] in ("NGO", "NGM"):
        return "NGO", ["NGO"] + sectors, country
    if parts[0] == "MNC":
        return "COMPANY", ["BUS"], country
    if parts[0] == "IMG":
        return "ARMED_GROUP", ["REB"], ""
    if "REB" in parts:
        return "ARMED_GROUP", ["REB"], country
    return None, [], ""


def from_phoenix(folder, codes):
    for file in ("Phoenix.International.actors.txt", "Phoenix.MilNonState.actors.txt"):
        for raw, code in entries(folder / file):
            kind, sectors, country = sectors_of(code, codes)
            if kind is None or PERSON.search(raw[0]) or re.search(r"[+*]|^[A-Z]\._", raw[0]):
                continue
            names = [name_of(name) for name in raw if not PERSON.search(name)]
            names = [name for name in names if len(name) > 3 and name.lower() not in COMMON
                     and (" " in name or "-" in name or kind in ("COMPANY", "IGO") and len(name) > 5)]
            if not names or looks_like_person(names[0], code):
                continue
            yield names, kind, "|".join(dict.fromkeys(sectors)), country, "phoenix"


ORGANIZED = re.compile(
    r"\b(?:Association|Federation|Union|Organi[sz]ation|Committee|Council|Institute|Cent(?:er|re)|Foundation|Society|"
    r"Group|Fund|Bank|Commission|Agency|League|Network|International|Alliance|Congress|Forum|Movement|Front|Army|Party|"
    r"Church|University|Trust|Coalition|Service|Services|Program|Programme|Initiative|Company|Watch|Action|Relief|Aid|"
    r"Conference|Academy|Board|Bureau|Club|Office|Court|Partnership|Confederation|Corps|Assembly|Project|World|Global|"
    r"Europe|European|Africa|African|Asia|Asian|American|Christian|Islamic|Women|Rights|of|for|and|the)\b")


def looks_like_person(name, code):
    return not code.startswith(("MNC", "IMG")) and "REB" not in code and len(name.split()) in (2, 3, 4) and not (
        ORGANIZED.search(name))


def from_curated(rows):
    for row in rows:
        for names in row["names"].split("|"):
            yield names.split("/"), row["kind"], row["sectors"].replace(",", "|"), row["country"], "curated"


def table(documents, alpha3, folder, codes, curated, own):
    """Rows of key, phrase, name, kind, sectors, country, provenance, in the order of the keys' UTF-8 bytes."""
    taken = {words.key(phrase) for phrase in curated}
    rows = {}
    mine = list(from_curated(own))
    sure = {words.key(name): country for names, _, _, country, _ in mine for name in names}
    others = [*from_factbook(documents, alpha3), *from_phoenix(folder, codes)]
    for names, kind, sectors, country, source in [*mine, *others]:
        for name in names:
            key = words.key(name)
            # A name that a curated row has is of its country alone.
            if source != "curated" and key in sure:
                continue
            if key and key not in taken and not key.isdigit() and len(key) > 1:
                rows.setdefault((key, sectors, country), (key, name, names[0], kind, sectors, country, source))
    return sorted(rows.values(), key=lambda row: (row[0].encode(), row[4], row[5]))
