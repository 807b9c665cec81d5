"""Members of intergovernmental organizations: today's of the World Factbook, and when some joined or left."""

import html
import re

# The Factbook's abbreviations.
ORGANIZATIONS = {
    "UN": "United Nations", "NATO": "NATO", "EU": "European Union", "AU": "African Union", "ASEAN": "ASEAN",
    "LAS": "Arab League", "OSCE": "Organization for Security and Co-operation in Europe", "OPEC": "OPEC",
    "ECOWAS": "ECOWAS", "CIS": "Commonwealth of Independent States", "SCO": "Shanghai Cooperation Organization",
    "GCC": "Gulf Cooperation Council", "OIC": "Organisation of Islamic Cooperation", "BRICS": "BRICS",
    "G-7": "Group of Seven", "G-8": "Group of Eight", "G-20": "Group of 20", "G-77": "Group of 77",
    "C": "Commonwealth of Nations", "Mercosur": "Mercosur", "OAS": "Organization of American States", "OECD": "OECD",
    "CE": "Council of Europe", "APEC": "Asia-Pacific Economic Cooperation", "SAARC": "SAARC",
    "SADC": "Southern African Development Community", "EAC": "East African Community",
    "IGAD": "Intergovernmental Authority on Development", "Caricom": "Caribbean Community",
    "PIF": "Pacific Islands Forum", "ICCt": "International Criminal Court", "NAM": "Non-Aligned Movement",
    "IAEA": "International Atomic Energy Agency", "IMF": "International Monetary Fund",
    "WTO": "World Trade Organization", "WHO": "World Health Organization", "CELAC": "CELAC",
    "OPCW": "Organisation for the Prohibition of Chemical Weapons", "EFTA": "European Free Trade Association",
}


def table(documents, alpha3, curated):
    """Rows of organization, country, first and last day, provenance; what is in brackets is no member."""
    dated = {}
    for row in curated:
        dated.setdefault((row["organization"], row["country"]), []).append(
            (row["from"] or "", row["to"] or "", "curated"))
    for fips, document in documents.items():
        code = alpha3.get(fips.upper())
        text = document.get("Government", {}).get("International organization participation", {}).get("text", "")
        for entry in re.split(r"[,:]", html.unescape(text)):
            name = ORGANIZATIONS.get(re.sub(r" \(suspended\)", "", entry.strip()))
            if code and name:
                dated.setdefault((name, code), [("", "", "factbook")])
    return [(name, code, start, end, source)
            for (name, code), stretches in sorted(dated.items()) for start, end, source in stretches]
