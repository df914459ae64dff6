// Server time and statements of each page, as each of several roles, on whatever world the server holds.
// node pages.mjs ADDRESS [ROUNDS]: prints a table, writes results/pages.json, and fails where a page misses the aim.
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import os from "node:os";
import { setTimeout as wait } from "node:timers/promises";

const AIM = { p95: 100, statements: 20 };
const WARM_UP = 5;
const PASSWORD = "invented-world";
const QUIET_LOAD = os.cpus().length / 2;
const LONGEST_WAIT = 600_000;
const here = new URL("./", import.meta.url);

const address = process.argv[2] ?? "http://localhost:8080";
const rounds = Number(process.argv[3] ?? 60);

// Pages whose address says more than their route does. A name in capitals stands for the first of those on a list.
const ASKED = [
  ["chair", "/picture?theme=DRUGS"], ["chair", "/picture?kind=PRIORITY_INDIVIDUAL"], ["chair", "/picture?as-at=PAST"],
  ["coordinator", "/picture/regions/NW"], ["lead", "/picture/forces/merseyside"], ["analyst", "/picture/themes/FIREARMS"],
  ["chair", "/groups?tier=1"], ["analyst", "/groups?q=tarn"], ["chair", "/groups?lacks=LEAD&sort=-exceptions"],
  ["analyst", "/groups?knowledge=OLD"], ["analyst", "/groups?knowledge=PLACEHOLDERS"], ["chair", "/groups?page=90"],
  ["chair", "/groups?as-at=PAST"], ["coordinator", "/exceptions?region=NW"], ["chair", "/exceptions?mine=yes"],
  ["chair", "/tasking/awaiting-tier"], ["chair", "/tasking/without-lead"], ["analyst", "/search?q=haldersley"],
  ["analyst", "GROUP"], ["lead", "GROUP"], ["chair", "GROUP"], ["analyst", "GROUP/members"], ["analyst", "GROUP/history"],
  ["analyst", "ENTITY"],
];
const NAMED = { GROUP: ["/groups?state=MAPPED", /\/groups\/OCG-[0-9A-Z-]+/], ENTITY: ["/people", /\/entities\/PER-[0-9A-Z-]+/] };

// Who asks for a page that several may ask for: the first of these, with the name each signs in by.
const ROLES = {
  TASKING_CHAIR: "chair", REGIONAL_COORDINATOR: "coordinator", ANALYST: "analyst", LEAD_OFFICER: "lead",
  ADMINISTRATOR: "administrator", SCORING_AUTHORITY: "scoring", AUDITOR: "auditor",
};

const sessions = new Map();
const before = await quiet();
const pages = await pagesToMeasure();
const missing = [];
await measureInTurn();
const results = pages.map(summary);
console.table(results);
write(results);
judge(results);

/** Every page that has an address of its own, by the table of routes: a new page is measured without being named here. */
async function pagesToMeasure() {
  const routes = readFileSync(new URL("../app/src/test/resources/routes.csv", here), "utf8").trim().split("\n").slice(1);
  const own = routes
    .map((line) => line.split(","))
    .filter(([method, pattern]) => method === "GET" && !firstChoice(pattern).includes("{"))
    .map(([, pattern, who]) => [roleFor(who), firstChoice(pattern)])
    .filter(([role, path]) => role && !/health|sign-|chosen/.test(path));
  const asked = [];
  for (const [role, path] of [...own, ...ASKED]) asked.push({ role, page: path, path: await resolved(role, path), runs: [] });
  return asked;
}

function firstChoice(pattern) {
  return pattern.replace(/\{\w+:([^|}]+)\|[^}]*}/g, "$1");
}

function roleFor(who) {
  if (who === "anyone") return null;
  if (who === "signed-in") return "analyst";
  return Object.entries(ROLES).find(([role]) => who.split(" ").includes(role))?.[1];
}

/** Round by round and not page by page, so that whatever disturbs the machine disturbs all of them alike. */
async function measureInTurn() {
  for (let round = 0; round < rounds + WARM_UP; round++) {
    for (const page of pages) {
      const answer = await ask(page);
      if (answer === null) missing.push(`${page.page} as ${page.role}`);
      else if (round >= WARM_UP) page.runs.push(answer);
    }
  }
}

async function ask({ role, path }) {
  const answer = await fetch(address + path, { headers: { cookie: await session(role) }, redirect: "manual" });
  await answer.arrayBuffer();
  const timing = answer.headers.get("server-timing");
  if (answer.status >= 400 || !timing) return null;
  return { time: Number(/dur=([\d.]+)/.exec(timing)[1]), statements: Number(/desc="(\d+)"/.exec(timing)[1]) };
}

function summary({ role, page, runs }) {
  const times = runs.map((run) => run.time).sort((a, b) => a - b);
  const at = (share) => times[Math.min(times.length - 1, Math.floor(share * times.length))];
  const statements = Math.max(...runs.map((run) => run.statements));
  return { role, page, p50: at(0.5), p95: at(0.95), p99: at(0.99), most: times.at(-1), statements };
}

function write(results) {
  const file = new URL("results/pages.json", here);
  mkdirSync(new URL("results", here), { recursive: true });
  const machine = { cpu: os.cpus()[0].model, cores: os.cpus().length, memoryGiB: Math.round(os.totalmem() / 2 ** 30) };
  const commit = execFileSync("git", ["describe", "--always", "--dirty"], { cwd: here }).toString().trim();
  const load = { before, after: os.loadavg()[0] };
  const about = { at: new Date().toISOString(), commit, machine, load, ...world(), rounds, aim: AIM };
  writeFileSync(file, JSON.stringify({ ...about, results }, null, 1) + "\n");
}

/** What the server stands on and how much it holds: bin/bench asks the program and hands it over. */
function world() {
  const { versions, world } = JSON.parse(process.env.BENCH_WORLD ?? '{"versions":null,"world":null}');
  return { versions: { ...versions, node: process.version }, world };
}

function judge(results) {
  const over = results.filter((page) => !(page.p95 <= AIM.p95) || !(page.statements <= AIM.statements));
  for (const page of new Set(missing)) console.error(`Not answered: ${page}`);
  for (const { page, role, p95, statements } of over) console.error(`Misses the aim: ${page} as ${role}: p95 ${p95} ms, ${statements} statements`);
  if (before > QUIET_LOAD) console.error(`The machine was not quiet: ${before.toFixed(1)} programs wanted to run at the start.`);
  process.exitCode = over.length + missing.length > 0 ? 1 : 0;
}

async function quiet() {
  const until = Date.now() + LONGEST_WAIT;
  while (os.loadavg()[0] > QUIET_LOAD && Date.now() < until && !process.env.BENCH_NOW) await wait(5_000);
  return os.loadavg()[0];
}

async function session(name) {
  if (!sessions.has(name)) sessions.set(name, await signIn(name));
  return sessions.get(name);
}

async function signIn(name) {
  const form = await fetch(address + "/sign-in");
  const html = await form.text();
  const cookie = form.headers.get("set-cookie").split(";")[0];
  const token = /name="_csrf"[^>]*value="([^"]+)"|value="([^"]+)"[^>]*name="_csrf"/.exec(html);
  const body = new URLSearchParams({ name, password: PASSWORD, _csrf: token[1] ?? token[2] });
  const answer = await fetch(address + "/sign-in", { method: "POST", body, headers: { cookie }, redirect: "manual" });
  if (answer.status !== 303) throw new Error(`${name} cannot sign in: ${answer.status}`);
  return answer.headers.get("set-cookie").split(";")[0];
}

async function resolved(role, path) {
  const past = new Date(Date.now() - 90 * 86_400_000).toISOString().slice(0, 10);
  const named = Object.keys(NAMED).find((name) => path.startsWith(name));
  return named ? path.replace(named, await firstOf(NAMED[named], role)) : path.replace("PAST", past);
}

async function firstOf([list, pattern], role) {
  const html = await (await fetch(address + list, { headers: { cookie: await session(role) } })).text();
  const found = pattern.exec(html);
  if (!found) throw new Error(`Nothing like ${pattern} on ${list}`);
  return found[0];
}
