"""Seconds that networkx takes for the k shortest simple paths of a directed graph (Yen), a question each.

Input: {"edges": [[from, to], ...], "k": int, "pairs": [[from, to], ...]}. Output: {"seconds": [...], "version": str}.
"""

import itertools
import json
import sys
import time

import networkx

with open(sys.argv[1], encoding="utf-8") as file:
    question = json.load(file)

graph = networkx.DiGraph([(a, b) for a, b in question["edges"]])
seconds = []
for a, b in question["pairs"]:
    began = time.perf_counter()
    try:
        list(itertools.islice(networkx.shortest_simple_paths(graph, a, b), question["k"]))
    except networkx.NetworkXNoPath:
        pass
    seconds.append(time.perf_counter() - began)

json.dump({"seconds": seconds, "version": networkx.__version__}, sys.stdout)
