"""What networkx reads in files of ours: counts, and how many nodes and edges have which attribute."""
import io
import json
import sys

import networkx as nx

with open(sys.argv[1], encoding="utf-8") as file:
    question = json.load(file)

READERS = {"GRAPHML": nx.read_graphml, "GEXF": nx.read_gexf}


def counted(rows):
    counts = {}
    for data in rows:
        for key in data:
            counts[key] = counts.get(key, 0) + 1
    return counts


answer = {}
for name, content in question.items():
    graph = READERS[name](io.BytesIO(content.encode("utf-8")))
    answer[name] = {
        "nodes": sorted(graph.nodes),
        "edges": sorted([a, b] for a, b in graph.edges()),
        "nodeAttributes": counted(data for _, data in graph.nodes(data=True)),
        "edgeAttributes": counted(data for _, _, data in graph.edges(data=True)),
    }
json.dump(answer, sys.stdout)
