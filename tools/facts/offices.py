"""Expands the curated offices and portfolios, and adds agents of the Phoenix dictionaries."""

import re

IRREGULAR = {
    "person": "people", "man": "men", "woman": "women", "child": "children", "thief": "thieves", "elderly": "elderly",
    "chief of staff": "chiefs of staff", "mujahid": "mujahideen", "alumnus": "alumni", "attache": "attaches",
    "charge d'affaires": "charges d'affaires", "chargé d'affaires": "chargés d'affaires", "staff": "staffs",
    "passer-by": "passers-by", "passerby": "passersby", "serviceman": "servicemen", "military": "militaries",
    "mob": "mobs", "ayatollah": "ayatollahs", "secretary-general": "secretaries-general", "taoiseach": "taoisigh",
    "runner-up": "runners-up", "policewoman": "policewomen", "midwife": "midwives", "chief": "chiefs",
    "commander-in-chief": "commanders-in-chief", "commander in chief": "commanders in chief",
    "editor-in-chief": "editors-in-chief", "consul-general": "consuls-general", "director-general": "directors-general",
    "attorney general": "attorneys general", "consul general": "consuls general", "aircraft": "aircraft",
    "fisherman": "fishermen", "solicitor general": "solicitors general", "governor-general": "governors-general",
    "attorney-general": "attorneys-general", "advocate general": "advocates general", "boss": "bosses",
    "prosecutor general": "prosecutors general", "prosecutor-general": "prosecutors-general",
    "secretary general": "secretaries general", "governor general": "governors general",
    "inspector general": "inspectors general", "director general": "directors general",
    "president-elect": "presidents-elect", "infantry": "infantry", "police": "police", "minister-president":
    "ministers-president", "prime minister-designate": "prime ministers-designate", "hostage-taker": "hostage-takers",
    "witness": "witnesses", "press": "press",
}
# Group nouns that are plural already, or that have no plural worth knowing.
NO_PLURAL = re.compile(
    r"(?:s|ry|men|people|media|staff|press|police|opposition|resistance|public|intelligence|infantry|crime|military|"
    r"mujahideen|mujahedeen|mujahidin|population|enforcement|society|file|royal family|judiciary)$")
TWO_WORDS = sorted((word for word in IRREGULAR if " " in word), key=len, reverse=True)


def plural_of_word(word):
    if word in IRREGULAR:
        return IRREGULAR[word]
    for ending in ("woman", "man", "person", "child"):
        if word.lower().endswith(ending) and not word.lower().endswith(("human", "german", "roman", "ombudsman")):
            return word[: -len(ending)] + IRREGULAR[ending]
    if re.search(r"[^aeiou]y$", word):
        return word[:-1] + "ies"
    if re.search(r"(?:s|x|z|ch|sh)$", word):
        return word + "es"
    return word + "s"


def plural(phrase):
    """The head of "minister of defense" is its first noun, of "defense minister" its last."""
    for known in TWO_WORDS:
        if phrase == known or phrase.endswith(" " + known):
            return phrase[: -len(known)] + IRREGULAR[known]
    match = re.match(r"(.+?)( (?:of|for|to|in|at|on|without|with|familiar|close|briefed|who|involved|emeritus)\b.*)$", phrase)
    head, rest = match.groups() if match else (phrase, "")
    before, _, last = head.rpartition(" ")
    return (before + " " if before else "") + plural_of_word(last) + rest


MINISTRY_FORMS = ("{} ministry", "ministry of {}", "ministry for {}", "{} department", "department of {}")
MINISTER_FORMS = ("{} minister", "minister of {}", "minister for {}", "{} secretary", "secretary of {}")
WITH_ARTICLE = {"interior", "environment", "economy", "treasury", "armed forces", "family", "budget"}
AGENTIVE = re.compile(r"(?:er|or|ist|man|woman|person|ian|ant|ent|eer|ee|ic|al|king|queen|prince|aide|chief|spy|thief)$")


def expanded(offices, portfolios):
    for row in portfolios:
        words = row["words"].split("|")
        for word in words + ["the " + word for word in words if word in WITH_ARTICLE]:
            for form in MINISTER_FORMS + MINISTRY_FORMS:
                if word.startswith("the ") and form.startswith("{}"):
                    continue
                if form in MINISTRY_FORMS:
                    yield form.format(word), "MINISTRY", row["sectors"], "GROUP", "", "curated"
                else:
                    yield form.format(word), row["role"], row["sectors"], "PERSON", "", "curated"
    for row in offices:
        for phrase in row["phrases"].split("|"):
            yield phrase, row["role"], row["sectors"], row["number"], row["country"], "curated"


# CAMEO agent codes as PLOVER's sectors; codes that are missing here name no sector.
SECTORS = {
    "AGR": "AGR", "BUS": "BUS", "COP": "COP", "CRM": "CRM", "CVL": "CVL", "EDU": "EDU", "ELI": "ELI", "GOV": "GOV",
    "GOVMIL": "GOV|MIL", "GOVBUS": "GOV", "HLH": "MED", "JUD": "JUD", "LAB": "LAB", "LEG": "LEG", "MED": "JRN",
    "MIL": "MIL", "OPP": "OPP", "REB": "REB", "REF": "REF", "REL": "REL", "SPY": "SPY", "UAF": "UAF", "PTY": "PTY",
    "MOS": "REL", "CHR": "REL", "SEP": "REB", "INS": "REB", "RAD": "REB",
}


def agents(path):
    """Agents of the dictionary that are plain phrases of up to three words and have a sector in PLOVER."""
    for line in path.read_text(encoding="utf-8", errors="replace").splitlines():
        match = re.match(r"([A-Z][A-Z_' -]*?)_?\s*(?:\{([A-Z_, ]*)\})?\s*\[~([A-Z]+)\]", line)
        if not match or match.group(3) not in SECTORS:
            continue
        phrase = re.sub(r"[_\s]+", " ", match.group(1)).strip().lower()
        if len(phrase) > 3 and phrase.count(" ") < 3 and not re.search(r"minist|^adminis|^the ", phrase):
            number = "PERSON" if AGENTIVE.search(phrase) else "GROUP"
            yield phrase, "OTHER", SECTORS[match.group(3)], number, "", "phoenix"


def table(offices, portfolios, dictionary):
    """Rows of phrase, singular, role, sectors, number, country, provenance; the first meaning of a phrase wins."""
    known = set()
    for phrase, role, sectors, number, country, source in [*expanded(offices, portfolios), *agents(dictionary)]:
        # "Sen.=senator" is short for the second
        short, _, phrase = phrase.rpartition("=")
        forms = [(short or phrase, number)]
        if short:
            pass
        elif number == "PERSON":
            forms.append((plural(phrase), "PEOPLE"))
            if phrase.endswith(("spokesperson", "chairperson", "businessperson")):
                forms.append((phrase + "s", "PEOPLE"))
        elif number in ("GROUP", "THING") and not NO_PLURAL.search(phrase):
            forms.append((plural(phrase), number))
        elif phrase.endswith(("ministry", "embassy", "company", "party", "country", "university", "academy", "agency",
                              "community", "army", "navy", "artillery battery", "missile battery", "delegation")):
            forms.append((plural(phrase), number))
        for form, kind in forms:
            key = (form.lower(), country)
            if key not in known:
                known.add(key)
                yield form, phrase, role, sectors, kind, country, source
