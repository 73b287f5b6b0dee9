"""What lxml finds wrong in a GEXF file by the schema of GEXF 1.3."""
import json
import sys
from pathlib import Path

from lxml import etree

with open(sys.argv[1], encoding="utf-8") as file:
    question = json.load(file)

folder = Path(__file__).parent / "schemas" / "gexf-1.3"
schema = etree.XMLSchema(etree.parse(str(folder / "gexf.xsd")))
document = etree.fromstring(question["content"].encode("utf-8"))
schema.validate(document)
json.dump([f"{e.line}: {e.message}" for e in schema.error_log], sys.stdout)
