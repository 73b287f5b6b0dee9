"""What geojson-validator finds wrong in a file of ours, and which points lie outside the country they are said to be in.

Input, one JSON file: {"file": GeoJSON, "places": [[id, ISO 3166 code of its country, km by which it may be off], ...]}.
Output: {"structure": {...}, "invalid": {...}, "problematic": {...}, "outside": [id, ...], "checked": count}.
Boxes of countries are those of Natural Earth, as country-bounding-boxes has them.
"""
import json
import math
import sys

from country_bounding_boxes import country_subunits_by_iso_code
from geojson_validator import validate_geometries, validate_structure
from loguru import logger

logger.remove()
with open(sys.argv[1], encoding="utf-8") as file:
    question = json.load(file)

content = question["file"]
geometries = validate_geometries(content)
points = {f["id"]: f["geometry"]["coordinates"] for f in content["features"] if f["geometry"]["type"] == "Point"}


def inside(point, box, km):
    lon, lat = point
    west, south, east, north = box
    off = km / 111
    wide = off / max(0.1, math.cos(math.radians(lat)))
    return west - wide <= lon <= east + wide and south - off <= lat <= north + off


outside = [
    place
    for place, code, km in question["places"]
    if not any(inside(points[place], unit.bbox, km) for unit in country_subunits_by_iso_code(code))
]
json.dump(
    {
        "structure": validate_structure(content, check_crs=True),
        "invalid": geometries["invalid"],
        "problematic": geometries["problematic"],
        "outside": outside,
        "checked": len(question["places"]),
    },
    sys.stdout,
)
