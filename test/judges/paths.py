"""networkx's answers to questions about one graph, as JSON on standard output.

Input, one JSON file: {"nodes": n, "edges": [[a, b, weight], ...], "k": k, "pairs": [[a, b], ...],
"hops": most hops for the exhaustive answers, or null}.
Output: {"weighted": [[cost, ...], ...], "unweighted": [[hops, ...], ...], "within": [[cost, ...], ...],
"cuts": [size or null where the pair is adjacent, ...]}, each in the order of the pairs.
"""

import itertools
import json
import multiprocessing
import sys

import networkx as nx
from networkx.algorithms.connectivity import build_auxiliary_node_connectivity, minimum_st_node_cut
from networkx.algorithms.flow import build_residual_network, edmonds_karp

with open(sys.argv[1], encoding="utf-8") as file:
    question = json.load(file)

graph = nx.Graph()
graph.add_nodes_from(range(question["nodes"]))
graph.add_weighted_edges_from(question["edges"])
k = question["k"]


def cost(path):
    return sum(graph[a][b]["weight"] for a, b in zip(path, path[1:]))


def best(pair, weight):
    try:
        paths = nx.shortest_simple_paths(graph, *pair, weight=weight)
        return [cost(p) if weight else len(p) - 1 for p in itertools.islice(paths, k)]
    except nx.NetworkXNoPath:
        return []


def weighted(pair):
    return best(pair, "weight")


def unweighted(pair):
    return best(pair, None)


def within(pair):
    paths = nx.all_simple_paths(graph, *pair, cutoff=question["hops"])
    return sorted(cost(p) for p in paths)[:k]


def cuts(pairs):
    auxiliary = build_auxiliary_node_connectivity(graph)
    residual = build_residual_network(auxiliary, "capacity")
    for a, b in pairs:
        if graph.has_edge(a, b):
            yield None
        else:
            cut = minimum_st_node_cut(
                graph, a, b, flow_func=edmonds_karp, auxiliary=auxiliary, residual=residual
            )
            yield len(cut)


if __name__ == "__main__":
    pairs = question["pairs"]
    with multiprocessing.get_context("fork").Pool() as pool:
        answers = {
            "weighted": pool.map(weighted, pairs, chunksize=1),
            "unweighted": pool.map(unweighted, pairs, chunksize=1),
            "within": pool.map(within, pairs, chunksize=1) if question["hops"] else [],
        }
    answers["cuts"] = list(cuts(pairs))
    json.dump(answers, sys.stdout)
