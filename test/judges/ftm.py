"""What followthemoney says of a file of entities, one JSON object a line.

Input, one JSON file: {"content": the file}.
Output: {"schemata": {schema: count}, "wrong": [what the model does not know, refuses, or would change],
"dangling": [references to what is not in the file or not of the schema that the property asks for]}.
"""
import json
import sys

from followthemoney import model
from followthemoney.exc import InvalidData

with open(sys.argv[1], encoding="utf-8") as file:
    lines = json.load(file)["content"].splitlines()

entities = [json.loads(line) for line in lines]
schema_of = {entity["id"]: model.get(entity["schema"]) for entity in entities}
schemata, wrong, dangling = {}, [], []
if len(schema_of) != len(entities):
    wrong.append("two entities have one id")

for entity in entities:
    schemata[entity["schema"]] = schemata.get(entity["schema"], 0) + 1
    where = f"{entity['schema']} {entity['id']}"
    schema = schema_of[entity["id"]]
    if schema is None or schema.abstract:
        wrong.append(f"{where}: no such schema")
        continue
    wrong += [f"{where}: no property {name}" for name in entity["properties"] if name not in schema.properties]
    wrong += [f"{where}: lacks {name}" for name in schema.required if not entity["properties"].get(name)]
    try:
        schema.validate(entity)
    except InvalidData as error:
        wrong.append(f"{where}: {error} {error.errors}")
    kept = model.get_proxy(entity, cleaned=False)
    if kept.id != entity["id"] or kept.to_dict()["properties"] != entity["properties"]:
        wrong.append(f"{where}: cleaning makes {kept.to_dict()} of {entity}")
    for prop, value in kept.itervalues():
        if prop.type.name == "entity":
            found = schema_of.get(value)
            if found is None or not found.is_a(prop.range):
                dangling.append(f"{where}: {prop.name} {value} is not a {prop.range}")

json.dump({"schemata": schemata, "wrong": wrong, "dangling": dangling}, sys.stdout)
