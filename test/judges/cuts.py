"""networkx's minimum node cuts of directed graphs, as JSON on standard output.

Input, one JSON file: [{"nodes": n, "arcs": [[a, b], ...], "pairs": [[from, to], ...], "cuts": [[node, ...], ...]}, ...];
the cuts are those to be judged, in the order of the pairs.
Output: [[{"size": of a minimum cut of all but the arcs between the ends, "direct": whether there is an arc from the
first end to the other, "separates": whether the cut to be judged parts them, apart from that arc}, ...], ...].
"""

import json
import sys

import networkx as nx

with open(sys.argv[1], encoding="utf-8") as file:
    graphs = json.load(file)


def judged(graph, source, target, cut):
    # No cut parts ends that an arc joins; one from the second end to the first lies on no path.
    direct = graph.has_edge(source, target)
    rest = graph.copy()
    rest.remove_edges_from([(source, target), (target, source)])
    size = len(nx.minimum_node_cut(rest, source, target))
    rest.remove_nodes_from(cut)
    return {"size": size, "direct": direct, "separates": not nx.has_path(rest, source, target)}


def answers(question):
    graph = nx.DiGraph()
    graph.add_nodes_from(range(question["nodes"]))
    graph.add_edges_from(question["arcs"])
    return [
        judged(graph, source, target, cut)
        for (source, target), cut in zip(question["pairs"], question["cuts"], strict=True)
    ]


json.dump([answers(question) for question in graphs], sys.stdout)
