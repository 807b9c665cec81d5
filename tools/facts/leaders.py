"""Terms of heads of state and government out of the World Factbook's snapshots, CountryInfo and US data."""

import csv
import datetime
import difflib
import html
import lzma
import re
import unicodedata

import officials

# Editions are missing between these days, so that whoever is no longer listed after may have left at any time.
GAP = (datetime.date(2017, 3, 28), datetime.date(2020, 11, 24))
TITLES = ("supreme leader", "president", "prime minister", "premier", "king", "queen", "emperor", "sultan", "emir",
          "chancellor", "taoiseach", "grand duke", "prince", "pope", "shah")
COUNTRY_INFO_ENDS = "2011-02-28"
FIPS = {"kv": "XKX", "ri": "SRB", "we": "PSE", "gz": "PSE", "rs": "RUS", "rb": "SRB", "vt": "VAT", "wa": "NAM"}

SKIPPED = re.compile(
    r"\b(?:Deputy|Deputies|Vice|Assistant|Heir|Crown|First Lady|Commissioner|Commander|Representative|Secretary of State|"
    r"Lieutenant Governor|appointed|Statement|spelled|referred|vacant|Vacant|cabinet|Governors?|Regent|Deemster|Minister of|"
    r"Members?|Speaker|Leader of the Presidential|President of China|Bailiff|Coprince|Co-prince)\b|;")
TITLE = re.compile(
    r"^(?:(?:Acting|Interim|Transitional|Caretaker|caretaker|Transition|Federal|State|Executive|Sovereign|Supreme|Taliban|"
    r"Grand|Prime|Chief|Council|Government|Head of|Chair of|First|Co-)\s*)*"
    r"(?:President|Prime Minister|Premier|King|Queen|Emperor|Sultan|Amir|Emir|Chancellor|Taoiseach|Leader|Duke|Prince|"
    r"Pope|Chairman|Chairperson|Chairwoman|Chair|Minister|Executive|State|Government|General Secretary|Paramount Ruler|"
    r"Governor General|Governor-General|Captain Regent)"
    r"(?: and Head of [A-Za-z ]+| \([^)]*\)| \(the [^)]*\)|,)?"
    r"(?: of the (?:Swiss Confederation|Federal Republic of \w+|Islamic Republic of \w+|Republic of \w+|Republic|Council of "
    r"Ministers|Federal Council|Government of the Republic|Government of \w+|Government|Presidency|Presidential Council|"
    r"Presidential Leadership Council|State Council|State Administration Council|State Affairs Commission|Executive "
    r"Council|Transition|Union|Nation|National Council[\w ()]*?))?(?: \([^)]*\))?"
    r"(?:,? (?:Dr|Gen|Col|Lt|Sr|Brig|Sheikh|Shaykh|Sir|Dame|General|Colonel|Captain|Prince|Maj)\b\.?)*\s+")
AFTER_NAME = re.compile(
    r"\s*(?:\(|,|;| - | resigned| serving| is the| was | as of|\bof (?:the )?(?:Netherlands|Hashimite)| note|, Dr).*$")
NAME = re.compile(r"^[\w'’‘.\-\" ]{3,60}$")


def day(value, last=False):
    """ISO days; a month or year stands for its first day, or its last."""
    value = value.strip()
    if re.fullmatch(r"\d{4}-\d{2}-\d{2}", value):
        return datetime.date.fromisoformat(value)
    if re.fullmatch(r"\d{4}-\d{2}", value):
        year, month = map(int, value.split("-"))
        return datetime.date(year, month, 28 if last else 1)
    return datetime.date(int(value), 12 if last else 1, 28 if last else 1) if re.fullmatch(r"\d{4}", value) else None


def cased(word, first=False):
    """"McDONALD" and "VAN DER BELLEN" in ordinary letters; "XI" is a numeral unless it comes first."""
    if "-" in word and word.upper() != word:
        return "-".join(cased(part, first) for part in word.split("-"))
    if len(word) < 2 or not first and re.fullmatch(r"[IVX]+", word) or word.upper() != word:
        return word
    result = "".join(part.capitalize() if part.isalpha() else part for part in re.split(r"([-'’. ])", word))
    return re.sub(r"^Mc(\w)", lambda match: "Mc" + match.group(1).upper(), result)


def family_of(name):
    """The words that the Factbook writes in capitals."""
    words = [re.sub(r"[^\w'’-]", "", word) for word in name.split()]
    # "Hoseini-KHAMENEI" goes by its second part.
    words = [re.sub(r"^[^\W\d_]+[a-z]-(?=[^\W\d_]{3})", "", word) if word.split("-")[-1].isupper() else word
             for word in words]
    capital = [word for index, word in enumerate(words) if len(word) > 1 and re.search(r"[^\W\d_]{2}", word)
               and re.sub(r"^(?:Mc|Mac|al-|Al-|el-|d'|O')", "", word).isupper()
               and (index == 0 or not re.fullmatch(r"[IVX]+", word))]
    return " ".join(cased(word, word == words[0]) for word in capital)


def title_of(text):
    """The plain title, as news puts it before a name."""
    lower = text.lower().replace("amir", "emir")
    return next((title for title in TITLES if re.search(rf"\b{title}s?\b", lower)), "")


def from_factbook(path, alpha3):
    """Terms of people with a title, and of others where nobody with a title holds the office."""
    titled, untitled = [], []
    with open(path, encoding="utf-8", newline="") as stream:
        for row in csv.DictReader(stream):
            country = FIPS.get(row["gec"]) or alpha3.get(row["gec"].upper())
            text = html.unescape(row["title_and_name"]).strip()
            since = day(row["since"])
            if not country or not since or SKIPPED.search(text):
                continue
            rest, titles = TITLE.subn("", text, count=1)
            rest = re.sub(r"\"[^\"]*\"\s*", "", AFTER_NAME.sub("", rest)).strip()
            family = family_of(rest)
            if not family or not NAME.match(rest) or re.search(r"\b(?:Minister|President|Council|the|of)\b", rest):
                continue
            name = " ".join(cased(word, index == 0) for index, word in enumerate(rest.split()))
            role = "HEAD_OF_STATE" if row["slot"] == "chief of state" else "HEAD_OF_GOVERNMENT"
            seen = day(row["first_seen_without"]) if row["first_seen_without"] else None
            listed = day(row["last_seen"]) if row["last_seen"] else None
            if role == "HEAD_OF_STATE" and re.search(r"\b(?:Prime Minister|Premier)\b", text) and "King" not in text:
                continue
            prefix = text[:len(text) - len(TITLE.sub("", text, count=1))]
            (titled if titles else untitled).append({"title": title_of(prefix), "country": country, "role": role, "name": name, "family": family, "from": since,
                          "gone": seen, "listed": listed, "first_seen": day(row["first_seen"]), "source": "factbook",
                          "monarch": bool(re.match(r"(?:King|Queen|Sultan|Amir|Emperor)", text))})
    titled = [term for term in titled if term["title"] != "president" or term["role"] == "HEAD_OF_STATE" or not any(
        other["country"] == term["country"] and other["role"] == term["role"]
        and other["title"] in ("prime minister", "premier") for other in titled)]
    return titled + [term for term in untitled if not any(
        other["country"] == term["country"] and other["role"] == term["role"]
        and other["first_seen"] < (term["gone"] or datetime.date.max)
        and term["first_seen"] < (other["gone"] or datetime.date.max) for other in titled)]


def same_person(one, other):
    """Sources and editions spell names in many ways."""
    if one["source"] == other["source"] == "curated":
        return False
    alike = difflib.SequenceMatcher(None, one["name"].lower(), other["name"].lower()).ratio()
    days = abs((one["from"] - other["from"]).days)
    if alike > 0.6 and days < 15 or key(one) == key(other) and days < 120:
        return True
    renewed = one["gone"] is None or other["from"] <= one["gone"] + datetime.timedelta(days=60)
    # Fathers and sons follow each other too.
    given = one["name"][0] == other["name"][0]
    return one["source"] == other["source"] and key(one) == key(other) and alike > 0.6 and given and renewed


def key(term):
    plain = unicodedata.normalize("NFD", term["family"].split()[-1].lower())
    return "".join(letter for letter in plain if letter.isalpha())[:5]


def closed(terms, led_by_state):
    """
    One term a person and stretch, ended by the successor's first day. Within a gap of editions the end is the last
    day that an edition vouches for, if the office changes hands often: under a head of state who leads.
    """
    result = []
    groups = {}
    for term in terms:
        groups.setdefault((term["country"], term["role"]), []).append(term)
    for _, group in sorted(groups.items()):
        group.sort(key=lambda term: (term["from"], term["first_seen"] or term["from"]))
        merged = []
        for term in group:
            same = next((old for old in merged if same_person(old, term)), None)
            if same:
                gone = [same["gone"], term["gone"]]
                same.update(name=term["name"] if term["source"] == "factbook" and same["source"] != "curated"
                            else same["name"], gone=None if None in gone else max(gone))
            else:
                merged.append(dict(term))
        for index, term in enumerate(merged):
            later = [other for other in merged[index + 1:]
                     if other["from"] > term["from"] and other["monarch"] == term["monarch"]]
            successor = later[0]["from"] if later else None
            guessed = not later or later[0]["source"] != "curated"
            end = term["gone"]
            turnover = term["role"] == "HEAD_OF_GOVERNMENT" and term["country"] in led_by_state
            if term.get("to"):
                end = term["to"]
            elif end is None:
                pass  # Whoever is still listed has outlasted any acting holder.
            elif end == GAP[1] and turnover and guessed and (successor is None or successor > GAP[0]):
                end = GAP[0]
            elif successor and (end is None or successor <= end + datetime.timedelta(days=60)):
                end = successor
            term["to"] = end
            if end is None or end >= term["from"]:
                result.append(term)
    return result


STATE_TAG = re.compile(r"^(?:presidents?|kings?|king/queens|emperors?|sultans?|emirs?|heads? of state|shahs?|sovereign princes|"
                       r"grand dukes|kings/queens|kings \(|interim president|popes?)", re.I)
GOVERNMENT_TAG = re.compile(r"^(?:prime ministers?|premiers?|chancellors?|heads? of government|chairmen of the council of ministers)"
                            r"(?: \(.*)?$", re.I)


def from_country_info(path):
    text = lzma.open(path, "rt", encoding="utf-8", errors="replace").read()
    for block in re.findall(r"<Country>(.*?)</Country>", text, re.S):
        code = re.search(r"<ISO3166-alpha3>(\w{3})<", block)
        leaders = re.search(r"<Leaders>(.*?)</Leaders>", block, re.S)
        if not code or not leaders:
            continue
        for tag, body in re.findall(r"<([^/>]+)>(.*?)(?=<)", leaders.group(1), re.S):
            if re.match(r"presidents? of the (?!republic)|presidents,", tag, re.I):
                continue
            role = ("HEAD_OF_STATE" if STATE_TAG.match(tag) else
                    "HEAD_OF_GOVERNMENT" if GOVERNMENT_TAG.match(tag) else None)
            for line in body.splitlines() if role else ():
                match = re.match(r"\s*([A-Z][A-Z_.'-]+?)_\s+(.*)", line)
                if not match:
                    continue
                words = [cased(word) for word in match.group(1).split("_") if word]
                for start, end in re.findall(r"\[>?(\d{8})(?: - (\d{8}))?\]", match.group(2)):
                    try:
                        first = datetime.datetime.strptime(start, "%Y%m%d").date()
                        last = datetime.datetime.strptime(end, "%Y%m%d").date() if end else None
                    except ValueError:
                        continue
                    if last is None or first <= last:
                        yield (code.group(1), role, title_of(tag), " ".join(words), words[-1], "", first.isoformat(),
                               last.isoformat() if last else COUNTRY_INFO_ENDS, "country-info")


def us_presidents(path):
    """From executive.yaml of unitedstates/congress-legislators, whose lines are regular enough to read one by one."""
    first = last = start = kind = None
    terms = []
    for line in path.read_text(encoding="utf-8").splitlines():
        field, _, value = line.strip().lstrip("- ").partition(": ")
        value = value.strip("'\"")
        if field == "first":
            first = value
        elif field == "last":
            last = value
        elif field == "type":
            kind = value
        elif field == "start":
            start = value
        elif field == "end" and kind == "prez":
            if terms and terms[-1][3] == f"{first} {last}" and terms[-1][7] == start:
                terms[-1] = terms[-1][:7] + (value,) + terms[-1][8:]
            else:
                terms.append(
                    ("USA", "HEAD_OF_STATE", "president", f"{first} {last}", last, "", start, value, "us-executive"))
    # The data give the last one's term to its coming end.
    return terms[:-1] + [terms[-1][:7] + ("",) + terms[-1][8:]]


def governments(rows):
    """Rows of leaders out of the curated lists of heads of government."""
    for row in rows:
        given = officials.table([{"holder": row["country"], "role": "HEAD_OF_GOVERNMENT", "sectors": "GOV",
                                  "title": row["title"], "terms": row["terms"]}])
        for country, _, role, _, title, name, family, aliases, start, end, source in given:
            yield country, role, title if title in TITLES else "", name, family, aliases, start, end, source


def folded(text):
    plain = unicodedata.normalize("NFD", text.lower())
    return "".join(letter for letter in plain if letter.isalpha() or letter == " ")


def as_listed(row, listed):
    """A person who is both head of state and of government by the name of the curated list, his other name an alias."""
    country, role, title, name, family, aliases, start, end, source = row
    words = folded(name).split()
    for other in listed:
        last = folded(other[4]).split()[-1]
        if other[0] == country and last in words and words[0][0] == folded(other[3])[0] and source == "factbook":
            every = [alias for alias in (*other[5].split("|"), name) if alias and alias != other[3]]
            return country, role, title, other[3], other[4], "|".join(dict.fromkeys(every)), start, end, source
    return row


def within(row, lists):
    """The row of another source up to where the curated list of its office begins; none if it begins later."""
    first = lists.get((row[0], row[1]))
    if first is None or row[7] and row[7] <= first:
        yield row
    elif row[6] < first:
        yield row[:7] + (first,) + row[8:]


def tables(facts, alpha3, curated, names, led_by_state, heads, dependent):
    """Rows of the free table and of the one under CountryInfo's licence."""
    spelled = {(row["country"], row["family"].lower()): row for row in names}
    own = [{"country": row["country"], "role": row["role"], "name": row["name"], "family": row["family"],
            "from": day(row["from"]), "to": day(row["to"]), "gone": day(row["to"]), "listed": None, "first_seen": None,
            "source": "curated", "title": "", "monarch": row["name"].startswith("King ")} for row in curated]
    terms = closed(own + [term for term in from_factbook(facts / "leaders-factbook.csv", alpha3)
                          if term["country"] != "USA"], led_by_state)
    presidents = us_presidents(facts / "executive.yaml")
    free = [(term["country"], term["role"], term["title"], term["name"], term["family"], royal(term),
             term["from"].isoformat(), term["to"].isoformat() if term["to"] else "", term["source"])
            for term in terms] + presidents
    listed = list(governments(heads))
    begin = {}
    for row in listed:
        begin[row[:2]] = min(row[6], begin.get(row[:2], row[6]))
    free = [as_listed(row, listed) for row in free if row[0] not in dependent or row[1] != "HEAD_OF_STATE"]
    free = [kept for row in free for kept in within(renamed(row, spelled), begin)] + listed
    older = [row for term in from_country_info(facts / "CountryInfo.120116.txt.xz") if term[0] != "USA"
             for kept in within(renamed(term, spelled), begin) for row in uncovered(kept, free)]
    return sorted(set(free)), sorted(set(older))


def royal(term):
    """Monarchs go by title and first name."""
    if not term["monarch"] or not term["title"]:
        return ""
    title = term["title"].capitalize()
    return "|".join(dict.fromkeys((f"{title} {term['family'].split()[0]}", f"{title} {term['name']}")))


def initials(name, families):
    plain = unicodedata.normalize("NFD", name)
    known = {word.lower() for family in families for word in unicodedata.normalize("NFD", family).split()}
    return {word[0].lower() for word in plain.split() if word.lower() not in known}


def renamed(row, spelled):
    country, role, title, name, family, _, start, end, source = row
    news = spelled.get((country, family.lower())) if start > "1940" else None
    if not news or news["from"] not in ("", start):
        return row
    # Fathers and sons share a family name, but rarely an initial.
    others = " ".join((news["name"], news["aliases"].replace("|", " ")))
    if not initials(name, (family, news["news_family"])) & initials(others, (family, news["news_family"])):
        return row
    return country, role, title, news["name"], news["news_family"], news["aliases"], start, end, source


def uncovered(row, free):
    """The term up to the first of the free table's that began in it; none if one already held at its start."""
    same = [other for other in free if other[:2] == row[:2] and row[6] < (other[7] or "9999") and other[6] < row[7]]
    if not same:
        yield row
        return
    first = min(other[6] for other in same)
    long = datetime.date.fromisoformat(first) - datetime.date.fromisoformat(row[6]) > datetime.timedelta(days=14)
    if long:
        yield row[:7] + (first,) + row[8:]
