// Server time and statements of each page, as each of several roles, on whatever world the server holds.
// node pages.mjs ADDRESS [ROUNDS]: prints a table, writes results/pages.json, and fails where a page misses the aim.
import { readFileSync } from "node:fs";
import { firstOf, measure } from "./measuring.mjs";

// Pages whose address says more than their route does. A name in capitals stands for the first of those on a list.
const ASKED = [
  ["chair", "/picture?theme=DRUGS"], ["chair", "/picture?kind=PRIORITY_INDIVIDUAL"], ["chair", "/picture?as-at=PAST"],
  ["coordinator", "/picture/regions/NW"], ["lead", "/picture/forces/merseyside"], ["analyst", "/picture/themes/FIREARMS"],
  ["chair", "/groups?tier=1"], ["analyst", "/groups?q=tarn"], ["chair", "/groups?lacks=LEAD&sort=-exceptions"],
  ["analyst", "/groups?knowledge=OLD"], ["analyst", "/groups?knowledge=PLACEHOLDERS"], ["chair", "/groups?page=90"],
  ["chair", "/groups?as-at=PAST"], ["coordinator", "/exceptions?region=NW"], ["chair", "/exceptions?mine=yes"],
  ["chair", "/tasking/awaiting-tier"], ["chair", "/tasking/without-lead"], ["analyst", "/search?q=haldersley"],
  ["analyst", "GROUP"], ["lead", "GROUP"], ["chair", "GROUP"], ["analyst", "GROUP/members"], ["analyst", "GROUP/history"],
  ["analyst", "ENTITY"], ["coordinator", "/picture/proof"], ["lead", "/picture/proof"], ["lead", "/plans"],
  ["lead", "GROUP/plan"], ["chair", "GROUP/plan/actions"], ["analyst", "GROUP/exposures"],
  ["analyst", "GROUP/network-on-network"], ["regional-chair", "/exceptions?mine=yes"], ["regional-chair", "MEETING"],
  ["regional-chair", "MEETING/minutes"], ["chair", "BID"], ["chair", "BID/teams"], ["chair", "/themes/drugs"],
  ["analyst", "DISRUPTION"], ["chair", "/disruptions?level=MODERATE"], ["coordinator", "/disruptions?part=PANEL"],
  ["chair", "/disruptions?page=200"], ["chair", "LINE"], ["chair", "QUARTER"],
];
const NAMED = {
  GROUP: ["/groups?state=MAPPED", /\/groups\/OCG-[0-9A-Z-]+/],
  ENTITY: ["/people", /\/entities\/PER-[0-9A-Z-]+/],
  MEETING: ["/meetings", /\/meetings\/MTG-[0-9A-Z-]+/],
  BID: ["/bids", /\/bids\/BID-[0-9A-Z-]+/],
  LINE: ["/themes/drugs", /\/strategic-plans\/SAP-[0-9A-Z-]+\/lines\/[0-9A-Z-]+/],
  QUARTER: ["/disruptions/quarters", /\/disruptions\/quarters\/\d{4}-\d/],
  DISRUPTION: ["/disruptions?level=MODERATE", /\/disruptions\/DSR-[0-9A-Z-]+/],
};

// Who asks for a page that several may ask for: the first of these, with the name each signs in by.
const ROLES = {
  TASKING_CHAIR: "chair", REGIONAL_COORDINATOR: "coordinator", ANALYST: "analyst", LEAD_OFFICER: "lead",
  ADMINISTRATOR: "administrator", SCORING_AUTHORITY: "scoring", AUDITOR: "auditor", STATISTICIAN: "statistics",
  PARTNER: "partner",
};

await measure("pages", pagesToMeasure);

/** Every page that has an address of its own, by the table of routes: a new page is measured without being named here. */
async function pagesToMeasure() {
  const routes = readFileSync(new URL("../app/src/test/resources/routes.csv", import.meta.url), "utf8").trim().split("\n").slice(1);
  const own = routes
    .map((line) => line.split(","))
    .filter(([method, pattern]) => method === "GET" && !firstChoice(pattern).includes("{"))
    .map(([, pattern, who]) => [roleFor(who), firstChoice(pattern)])
    .filter(([role, path]) => role && !/health|sign-|chosen/.test(path));
  const asked = [];
  for (const [role, path] of [...own, ...ASKED]) asked.push({ role, page: path, path: await resolved(role, path) });
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

async function resolved(role, path) {
  const past = new Date(Date.now() - 90 * 86_400_000).toISOString().slice(0, 10);
  const named = Object.keys(NAMED).find((name) => path.startsWith(name));
  return named ? path.replace(named, await firstOf(role, ...NAMED[named])) : path.replace("PAST", past);
}
