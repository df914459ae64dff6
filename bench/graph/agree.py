"""Compares the network engine with networkx on published criminal networks, measure by measure.

Needs networkx, which is no part of the product:

    python3 -m venv target/peers && target/peers/bin/pip install networkx scipy
    mvn -pl graph compile && target/peers/bin/python bench/graph/agree.py ../shared/data/networks

Ends with 1 when any value differs by more than 1e-9, or when nothing was compared.
"""

import csv
import json
import math
import pathlib
import subprocess
import sys

import networkx as nx

HERE = pathlib.Path(__file__).resolve().parent
CLASSES = HERE.parent.parent / "graph" / "target" / "classes"
NEAR = 1e-9


def matrix(path, directed):
    rows = list(csv.reader(path.read_text(encoding="utf-8-sig").splitlines()))[1:]
    graph = nx.DiGraph() if directed else nx.Graph()
    graph.add_nodes_from(range(len(rows)))
    for i, row in enumerate(rows):
        for j, value in enumerate(row[1:]):
            if i != j and float(value) > 0:
                before = graph.get_edge_data(i, j, {"weight": 0})["weight"]
                graph.add_edge(i, j, weight=before + float(value))
    return graph


def two_mode(path):
    rows = list(csv.reader(path.read_text().splitlines()))
    groups = rows[0][1:]
    graph = nx.Graph()
    graph.add_nodes_from([row[0] for row in rows[1:]] + groups)
    graph.add_edges_from((row[0], group, {"weight": 1.0}) for row in rows[1:] for group, value in zip(groups, row[1:]) if value == "1")
    return graph


def pairs(path):
    graph = nx.Graph()
    for line in path.read_text().splitlines():
        if line.strip():
            one, other, weight = line.split()
            graph.add_edge(one, other, weight=float(weight))
    return graph


def links(path):
    graph = nx.Graph()
    for line in path.read_text().splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        item = json.loads(line)
        if item["type"] == "node":
            graph.add_node(item["id"])
        elif item["source"] != item["target"]:
            before = graph.get_edge_data(item["source"], item["target"], {"weight": 0})["weight"]
            graph.add_edge(item["source"], item["target"], weight=before + float(item["properties"].get("weight", 1)))
    return graph


def measured(graph):
    lines = ["directed" if graph.is_directed() else "undirected", str(graph.number_of_nodes())]
    lines += [f"{one} {other} {weight!r}" for one, other, weight in graph.edges(data="weight")]
    java = ["java", "-cp", str(CLASSES), str(HERE / "Measure.java")]
    out = subprocess.run(java, input="\n".join(lines) + "\n", capture_output=True, text=True, check=True).stdout
    # networkx tells betweenness as the share of all pairs, the engine as their number.
    others = (graph.number_of_nodes() - 1) * (graph.number_of_nodes() - 2)
    found = {}
    for line in out.splitlines():
        name, node, value = line.split()
        pairs_of = (others if graph.is_directed() else others / 2) if name == "betweenness" else 1
        found.setdefault(name, {})[int(node)] = float(value) / pairs_of
    return found


def expected(graph):
    undirected = nx.Graph()
    undirected.add_nodes_from(graph)
    undirected.add_edges_from(graph.edges())
    eigenvector = nx.eigenvector_centrality(graph, max_iter=200_000, tol=1e-14, weight="weight")
    return {
        "degree": dict(graph.out_degree() if graph.is_directed() else graph.degree()),
        "strength": dict(graph.out_degree(weight="weight") if graph.is_directed() else graph.degree(weight="weight")),
        "closeness": nx.closeness_centrality(graph),
        "harmonic": nx.harmonic_centrality(graph),
        "eigenvector": eigenvector,
        "pagerank": nx.pagerank(graph, tol=1e-15, max_iter=10_000),
        "betweenness": nx.betweenness_centrality(graph),
        "constraint": nx.constraint(graph, weight="weight"),
        "core": nx.core_number(undirected),
    }


def same_parts(graph, labels):
    undirected = graph.to_undirected()
    theirs = {frozenset(part) for part in nx.connected_components(undirected)}
    ours = {}
    for node, label in labels.items():
        ours.setdefault(label, set()).add(node)
    return theirs == {frozenset(part) for part in ours.values()}


def difference(ours, theirs):
    if math.isnan(ours) and math.isnan(theirs):
        return 0.0
    return abs(ours - theirs)


def compare(name, graph):
    graph = nx.convert_node_labels_to_integers(graph, ordering="default")
    ours = measured(graph)
    worst = {}
    for measure, values in expected(graph).items():
        worst[measure] = max(difference(ours[measure][node], values[node]) for node in graph)
    parts = same_parts(graph, ours["component"])
    good = parts and all(value <= NEAR for value in worst.values())
    figures = "  ".join(f"{measure} {value:.0e}" for measure, value in worst.items())
    print(f"{'agrees' if good else 'DIFFERS'}  {name} ({graph.number_of_nodes()}/{graph.number_of_edges()})  {figures}  "
          f"components {'same' if parts else 'OTHER'}", flush=True)
    return good


def main(folder):
    networks = {
        "caviar, directed": matrix(folder / "caviar.csv", True),
        "caviar, both ways added up": matrix(folder / "caviar.csv", False),
        "london_gang": matrix(folder / "london_gang.csv", False),
        "cocaine_mambo, directed": matrix(folder / "cocaine_mambo.csv", True),
        "cocaine_mambo, both ways added up": matrix(folder / "cocaine_mambo.csv", False),
        "montagna_meetings": pairs(folder / "montagna_meetings.txt"),
        "montagna_phonecalls": pairs(folder / "montagna_phonecalls.txt"),
        "paul_revere, two-mode": two_mode(folder / "paul_revere.csv"),
        "hijackers_2001": links(folder / "hijackers_2001.json"),
        "rhodes_bombing": links(folder / "rhodes_bombing.json"),
        "st_louis_crime": links(folder / "st_louis_crime.json"),
    }
    print(f"networkx {nx.__version__}; the largest difference of any node, by measure")
    results = [compare(name, graph) for name, graph in networks.items()]
    print(f"{sum(results)} of {len(results)} networks agree to {NEAR}")
    return 0 if results and all(results) else 1


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1])))
