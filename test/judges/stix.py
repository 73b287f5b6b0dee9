"""What stix2-validator says of a STIX 2.1 bundle, with nothing but loopback to ask.

Input, one JSON file: {"content": the bundle}.
Output: {"errors": [...], "warnings": {code: count}, "types": {type: count}}. Codes are those of
https://stix2-validator.readthedocs.io/en/latest/best-practices.html; the check of UUIDs writes none into its text.
"""
import json
import re
import socket
import sys

from stix2validator import ValidationOptions, validate_instance


def refuse(*_):
    raise OSError("the validator may not ask the network")


socket.socket.connect = refuse
socket.getaddrinfo = refuse

with open(sys.argv[1], encoding="utf-8") as file:
    bundle = json.loads(json.load(file)["content"])

result = validate_instance(bundle, ValidationOptions(version="2.1"))
warnings, types = {}, {}
for warning in result.warnings:
    code = re.search(r"\{(\d+)\}", warning)
    key = code.group(1) if code else "103" if "UUIDv4" in warning else warning
    warnings[key] = warnings.get(key, 0) + 1
for thing in bundle["objects"]:
    types[thing["type"]] = types.get(thing["type"], 0) + 1
json.dump({"errors": [str(error) for error in result.errors], "warnings": warnings, "types": types}, sys.stdout)
