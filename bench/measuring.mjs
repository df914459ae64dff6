// What every measurement has in common: signing in, asking in turn, and telling of it. The server says in a header how
// long it took and how many statements it sent.
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import os from "node:os";
import { setTimeout as wait } from "node:timers/promises";

export const AIM = { p95: 100, statements: 20 };
const WARM_UP = 5;
const PASSWORD = "invented-world";
const QUIET_LOAD = os.cpus().length / 2;
const LONGEST_WAIT = 600_000;
const here = new URL("./", import.meta.url);

export const address = process.argv[2] ?? "http://localhost:8080";
const rounds = Number(process.argv[3] ?? 60);
const sessions = new Map();

/** Measures pages of the form {role, page, path}, prints a table, writes results/NAME.json, and fails where one misses the aim. */
export async function measure(name, findPages) {
  const before = await quiet();
  const pages = (await findPages()).map((page) => ({ ...page, runs: [] }));
  const missing = await measureInTurn(pages);
  const results = pages.filter((page) => page.runs.length > 0).map(summary);
  console.table(results);
  write(name, results, before);
  judge(results, missing, before);
}

/** The page as its reader gets it. */
export async function html(role, path) {
  return (await fetch(address + path, { headers: { cookie: await session(role) } })).text();
}

export async function firstOf(role, list, pattern) {
  const found = pattern.exec(await html(role, list));
  if (!found) throw new Error(`Nothing like ${pattern} on ${list}`);
  return found[0];
}

/** Round by round and not page by page, so that whatever disturbs the machine disturbs all of them alike. */
async function measureInTurn(pages) {
  const missing = new Set();
  for (let round = 0; round < rounds + WARM_UP; round++) {
    for (const page of pages) {
      const answer = await ask(page);
      if (answer === null) missing.add(`${page.page} as ${page.role}`);
      else if (round >= WARM_UP) page.runs.push(answer);
    }
  }
  return missing;
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

/** results/NAME.json, with what it was measured on. */
export function write(name, results, before, how = { rounds, aim: AIM }) {
  mkdirSync(new URL("results", here), { recursive: true });
  const machine = { cpu: os.cpus()[0].model, cores: os.cpus().length, memoryGiB: Math.round(os.totalmem() / 2 ** 30) };
  const commit = execFileSync("git", ["describe", "--always", "--dirty"], { cwd: here }).toString().trim();
  const load = { before, after: os.loadavg()[0] };
  const about = { at: new Date().toISOString(), commit, machine, load, ...world(), ...how };
  writeFileSync(new URL(`results/${name}.json`, here), JSON.stringify({ ...about, results }, null, 1) + "\n");
}

/** What the server stands on and how much it holds: bin/bench asks the program and hands it over. */
function world() {
  const { versions, world } = JSON.parse(process.env.BENCH_WORLD ?? '{"versions":null,"world":null}');
  return { versions: { ...versions, node: process.version }, world };
}

function judge(results, missing, before) {
  const over = results.filter((page) => !(page.p95 <= AIM.p95) || !(page.statements <= AIM.statements));
  for (const page of missing) console.error(`Not answered: ${page}`);
  for (const { page, role, p95, statements } of over) console.error(`Misses the aim: ${page} as ${role}: p95 ${p95} ms, ${statements} statements`);
  if (before > QUIET_LOAD) console.error(`The machine was not quiet: ${before.toFixed(1)} programs wanted to run at the start.`);
  process.exitCode = over.length + missing.size > 0 ? 1 : 0;
}

export async function quiet() {
  const until = Date.now() + LONGEST_WAIT;
  while (os.loadavg()[0] > QUIET_LOAD && Date.now() < until && !process.env.BENCH_NOW) await wait(5_000);
  return os.loadavg()[0];
}

// Kept as a promise, so that those who ask meanwhile wait for the same sign-in.
async function session(name) {
  if (!sessions.has(name)) sessions.set(name, signIn(name));
  return sessions.get(name);
}

async function signIn(name) {
  const form = await fetch(address + "/sign-in");
  const text = await form.text();
  const cookie = form.headers.get("set-cookie").split(";")[0];
  const token = /name="_csrf"[^>]*value="([^"]+)"|value="([^"]+)"[^>]*name="_csrf"/.exec(text);
  const body = new URLSearchParams({ name, password: PASSWORD, _csrf: token[1] ?? token[2] });
  const answer = await fetch(address + "/sign-in", { method: "POST", body, headers: { cookie }, redirect: "manual" });
  if (answer.status !== 303) throw new Error(`${name} cannot sign in: ${answer.status}`);
  return answer.headers.get("set-cookie").split(";")[0];
}
