"""Seconds that igraph and SciPy take for k strongest paths (Yen), and igraph for a vertex cut, a question each.

Input and question as in test/judges/paths.py. Output: {"igraph": [s, ...], "scipy": [...], "cut": [...]}.
"""

import json
import sys
import time

import igraph
import numpy
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import yen

with open(sys.argv[1], encoding="utf-8") as file:
    question = json.load(file)

n, k = question["nodes"], question["k"]
edges = numpy.array([(a, b) for a, b, _ in question["edges"]], dtype=numpy.int64)
weights = numpy.array([w for _, _, w in question["edges"]])
graph = igraph.Graph(n=n, edges=edges)
both = numpy.concatenate([edges, edges[:, ::-1]])
matrix = csr_matrix((numpy.concatenate([weights, weights]), (both[:, 0], both[:, 1])), shape=(n, n))


def timed(work):
    seconds = []
    for a, b in question["pairs"]:
        began = time.perf_counter()
        work(a, b)
        seconds.append(time.perf_counter() - began)
    return seconds


def cut(a, b):
    if not graph.are_adjacent(a, b):
        graph.vertex_connectivity(a, b)


json.dump(
    {
        "igraph": timed(lambda a, b: graph.get_k_shortest_paths(a, to=b, k=k, weights=weights.tolist())),
        "scipy": timed(lambda a, b: yen(matrix, a, b, k, directed=False)),
        "cut": timed(cut),
    },
    sys.stdout,
)
