// Server time and statements of each page, as each of several roles, on whatever world the server holds.
// node pages.mjs ADDRESS [ROUNDS]: prints a table and writes bench/results/pages.json.
import { mkdirSync, writeFileSync } from "node:fs";
import os from "node:os";

const address = process.argv[2] ?? "http://localhost:8080";
const rounds = Number(process.argv[3] ?? 60);
const password = "invented-world";
const pages = [
  ["chair", "/picture"], ["chair", "/picture?theme=DRUGS"], ["chair", "/groups"], ["chair", "/groups?tier=1"], ["chair", "/tasking"],
  ["chair", "/exceptions"], ["analyst", "/"], ["analyst", "/groups"], ["analyst", "/groups?q=tarn"], ["analyst", "GROUP"],
  ["analyst", "ENTITY"], ["analyst", "/search?q=haldersley"], ["coordinator", "/triage"], ["coordinator", "/assurance"],
  ["coordinator", "/picture/regions/NW"], ["lead", "/my-subjects"], ["lead", "/picture/forces/merseyside"], ["lead", "GROUP"],
];

const sessions = new Map();
const results = [];
for (const [role, asked] of pages) {
  if (!sessions.has(role)) sessions.set(role, await signIn(role));
  const path = asked.startsWith("/") ? asked : await firstOf(asked, role);
  results.push({ role, page: asked, ...(await measure(role, path)) });
}

console.table(results);
mkdirSync("results", { recursive: true });
const machine = { cpu: os.cpus()[0].model, cores: os.cpus().length, memoryGiB: Math.round(os.totalmem() / 2 ** 30) };
writeFileSync("results/pages.json", JSON.stringify({ at: new Date().toISOString(), machine, rounds, results }, null, 1) + "\n");

async function measure(role, path) {
  const times = [];
  let statements = 0;
  for (let i = 0; i < rounds + 5; i++) {
    const answer = await fetch(address + path, { headers: { cookie: sessions.get(role) } });
    await answer.arrayBuffer();
    if (answer.status !== 200) return { status: answer.status };
    const timing = answer.headers.get("server-timing");
    if (i >= 5) times.push(Number(/dur=([\d.]+)/.exec(timing)[1]));
    statements = Math.max(statements, Number(/desc="(\d+)"/.exec(timing)[1]));
  }
  times.sort((a, b) => a - b);
  const at = (share) => times[Math.min(times.length - 1, Math.floor(share * times.length))];
  return { status: 200, p50: at(0.5), p95: at(0.95), p99: at(0.99), statements };
}

async function signIn(name) {
  const form = await fetch(address + "/sign-in");
  const html = await form.text();
  const cookie = form.headers.get("set-cookie").split(";")[0];
  const token = /name="_csrf"[^>]*value="([^"]+)"|value="([^"]+)"[^>]*name="_csrf"/.exec(html);
  const body = new URLSearchParams({ name, password, _csrf: token[1] ?? token[2] });
  const answer = await fetch(address + "/sign-in", { method: "POST", body, headers: { cookie }, redirect: "manual" });
  if (answer.status !== 303) throw new Error(`${name} cannot sign in: ${answer.status}`);
  return answer.headers.get("set-cookie").split(";")[0];
}

async function firstOf(what, role) {
  const list = what === "GROUP" ? "/groups" : "/people";
  const html = await (await fetch(address + list, { headers: { cookie: sessions.get(role) } })).text();
  const found = (what === "GROUP" ? /\/groups\/OCG-[0-9A-Z-]+/ : /\/entities\/PER-[0-9A-Z-]+/).exec(html);
  if (!found) throw new Error(`No ${what} on ${list}`);
  return found[0];
}
