"""Measures the network engine against igraph and NetworKit, which are no part of the product.

    python3 -m venv target/peers && target/peers/bin/pip install igraph networkit
    mvn -pl graph compile && target/peers/bin/python bench/graph/speed.py

Rounds are interleaved, results must be equal before a ratio is printed, and figures go to bench/results/graph.json.
"""

import json
import os
import pathlib
import platform
import random
import statistics
import subprocess
import tempfile
import time

import igraph
import networkit

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
ROUNDS = 5
WARM_UP = 5
PAIRS = 200


def network(nodes, ties, seed):
    """Communities of forty, hubs, and nobody tied twice to the same."""
    draw = random.Random(seed)
    found = set()
    while len(found) < ties:
        one = draw.randrange(nodes)
        near = one // 40 * 40 + draw.randrange(40)
        other = near if draw.random() < 0.7 else int(nodes * draw.random() ** 3)
        if other < nodes and one != other:
            found.add((min(one, other), max(one, other)))
    return sorted(found)


class Engine:
    def __init__(self, nodes, ties, pairs):
        folder = pathlib.Path(tempfile.mkdtemp())
        (folder / "ties").write_text(f"{nodes}\n" + "".join(f"{a} {b}\n" for a, b in ties))
        (folder / "pairs").write_text("".join(f"{a} {b}\n" for a, b in pairs))
        command = ["java", "-cp", str(ROOT / "graph/target/classes"), str(HERE / "Speed.java"), str(folder / "ties"), str(folder / "pairs")]
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.process.stdout.readline()

    def run(self, work):
        self.process.stdin.write(work + "\n")
        self.process.stdin.flush()
        nanos, result = self.process.stdout.readline().split()
        return int(nanos) / 1e6, float(result)

    def close(self):
        self.process.stdin.close()
        self.process.wait()


def timed(work):
    began = time.perf_counter()
    result = work()
    return (time.perf_counter() - began) * 1e3, result


def interleaved(sides, warm_up):
    for _ in range(warm_up):
        for side in sides.values():
            side()
    rounds = [{name: side() for name, side in sides.items()} for _ in range(ROUNDS)]
    return {name: ([each[name][0] for each in rounds], rounds[-1][name][1]) for name in sides}


def report(title, ours, sides, same, results, warm_up=WARM_UP):
    measured = interleaved(sides, warm_up)
    result = measured[ours][1]
    row = {"work": title, "rounds": ROUNDS, "sides": {}}
    for name, (times, value) in measured.items():
        if not same(result, value):
            raise SystemExit(f"{title}: {ours} found {result}, {name} {value}")
        row["sides"][name] = {"median ms": round(statistics.median(times), 2), "min ms": round(min(times), 2), "max ms": round(max(times), 2), "result": value}
    mine = row["sides"][ours]["median ms"]
    row["ratios"] = {name: round(side["median ms"] / mine, 2) for name, side in row["sides"].items() if name != ours}
    print(title, "|", "; ".join(f"{n} {s['median ms']} ms ({s['min ms']}–{s['max ms']})" for n, s in row["sides"].items()), "|",
          "; ".join(f"{n} takes {r} times as long" for n, r in row["ratios"].items()), flush=True)
    results.append(row)


def equal(one, other):
    return abs(one - other) <= 1e-9 * max(1, abs(one))


def near(nodes, ties, results):
    edges = network(nodes, ties, 1)
    draw = random.Random(2)
    pairs = [(draw.randrange(nodes), draw.randrange(nodes)) for _ in range(PAIRS)]
    engine = Engine(nodes, edges, pairs)
    theirs = igraph.Graph(nodes, edges)
    kit = networkit.Graph(nodes)
    for one, other in edges:
        kit.addEdge(one, other)
    size = f"{nodes:,} people, {ties:,} ties, {PAIRS} times"
    starts = [one for one, _ in pairs]
    report(f"A1 three hops: {size}", "occ", {
        "occ": lambda: engine.run("hops"),
        "igraph": lambda: timed(lambda: float(sum(theirs.neighborhood_size(starts, order=3)))),
    }, equal, results)
    report(f"A2 three hops with the access bits: {size}", "occ with access", {
        "occ with access": lambda: engine.run("hops in classes"),
        "occ without": lambda: engine.run("hops"),
    }, equal, results)

    def kit_paths():
        sum_of = 0
        for one, other in pairs:
            search = networkit.distance.BidirectionalBFS(kit, one, other, False)
            search.run()
            distance = search.getDistance()
            sum_of += distance if distance < nodes else 0
        return float(sum_of)

    def igraph_paths():
        return float(sum(max(0, len(theirs.get_shortest_path(one, other)) - 1) for one, other in pairs))

    report(f"A3 shortest path: {size}", "occ", {
        "occ": lambda: engine.run("paths"),
        "igraph": lambda: timed(igraph_paths),
        "networkit, both ends": lambda: timed(kit_paths),
    }, equal, results)
    engine.close()


def whole(nodes, ties, work, results):
    edges = network(nodes, ties, 1)
    engine = Engine(nodes, edges, [(0, 1)])
    theirs = igraph.Graph(nodes, edges)
    size = f"{nodes:,} people, {ties:,} ties"
    if work == "communities":
        report(f"A4 Leiden, until stable: {size}", "occ", {
            "occ": lambda: engine.run("communities"),
            "igraph": lambda: timed(lambda: theirs.community_leiden(objective_function="modularity", n_iterations=-1).modularity),
        }, lambda ours, other: ours >= other - 0.001, results, 1)
    else:
        report(f"A5 betweenness, exact, all cores: {size}", "occ", {
            "occ": lambda: engine.run("betweenness"),
            "igraph": lambda: timed(lambda: sum(v * (i % 7 + 1) for i, v in enumerate(theirs.betweenness(directed=False)))),
        }, equal, results, 1)
    engine.close()


def main():
    results = []
    near(100_000, 300_000, results)
    whole(10_000, 30_000, "betweenness", results)
    whole(10_000, 30_000, "communities", results)
    java = subprocess.run(["java", "-version"], capture_output=True, text=True).stderr.splitlines()[0]
    told = {
        "versions": {"java": java, "python": platform.python_version(), "igraph": igraph.__version__, "networkit": networkit.__version__},
        "machine": {"cores": os.cpu_count(), "load": round(os.getloadavg()[0], 1)},
        "results": results,
    }
    (ROOT / "bench/results/graph.json").write_text(json.dumps(told, indent=2) + "\n")


if __name__ == "__main__":
    main()
