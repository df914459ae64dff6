// Server time and statements of the pages about intelligence reports, as those who read and handle them.
// node reports.mjs ADDRESS [ROUNDS]: prints a table, writes results/reports.json, and fails where a page misses the aim.
import { firstOf, html, measure } from "./measuring.mjs";

const REPORT = /\/intelligence\/reports\/INT-[0-9A-Z-]+/;
const PERSON = /\/entities\/PER-[0-9A-Z-]+/g;
const READERS = ["intelligence", "analyst", "chair"];
const DEEP = 100;
const SAMPLE = 40;
const OFTEN = 10;
const COMMON = "van";

await measure("reports", pagesToMeasure);

async function pagesToMeasure() {
  const officer = "intelligence";
  const waiting = (queue) => firstOf(officer, `/intelligence/queues/${queue}`, REPORT);
  const [submitted, evaluated, sanitised] = [await waiting("evaluation"), await waiting("sanitisation"), await waiting("approval")];
  const [own, ofOthers] = await bothKinds();
  const hub = await mostNamed();
  const name = await nameOf(hub);
  const readers = READERS.flatMap((role) => [
    page(role, "Approved", "/intelligence"),
    page(role, `Approved, page ${DEEP}`, `/intelligence?page=${DEEP}`),
    page(role, "Report of the unit", own),
    page(role, "Report of another force", ofOthers),
    page(role, "Whom most reports name", hub),
    page(role, "Reports that say their name", `/intelligence?words=${encodeURIComponent(`"${name}"`)}`),
    page(role, "Reports that say a common word", `/intelligence?words=${COMMON}`),
    page(role, "Search for their name", `/search?q=${encodeURIComponent(name)}`),
    page(role, "Work", "/work"),
  ]);
  return [
    ...readers,
    page(officer, "Queue: evaluation", "/intelligence/queues/evaluation"),
    page(officer, "Queue: sanitisation", "/intelligence/queues/sanitisation"),
    page(officer, "Queue: approval", "/intelligence/queues/approval"),
    page(officer, "Yours", "/intelligence/own"),
    page(officer, "Received", "/intelligence/received"),
    page(officer, "Submitted report", submitted),
    page(officer, "Evaluation", `${submitted}/evaluation`),
    page(officer, "Sanitisation", `${evaluated}/sanitisation`),
    page(officer, "Approval", `${sanitised}/approval`),
    page(officer, "What was changed", `${own}/differences`),
    page(officer, "Marks", `${own}/items/1/marks`),
    page("analyst", "Marks", `${own}/items/1/marks`),
  ];
}

function page(role, name, path) {
  return { role, page: name, path };
}

/** The newest of the officer's own force with most items, and of another: the list says from whom each is. */
async function bothKinds() {
  const rows = (await html("intelligence", "/intelligence")).split("<tr>").filter((row) => REPORT.test(row));
  const own = rows.filter((row) => row.includes("Merseyside"));
  const others = rows.filter((row) => !row.includes("Merseyside"));
  return Promise.all([own, others].map(longest));
}

/** What asks most of the page: the report with most items among a few. */
async function longest(rows) {
  const read = await Promise.all(
    rows.slice(0, SAMPLE / 2).map(async (row) => {
      const path = REPORT.exec(row)[0];
      return { path, items: (await html("chair", path)).match(/id="item-\d+"/g)?.length ?? 0 };
    }),
  );
  return read.sort((a, b) => b.items - a.items)[0].path;
}

/** Of those marked oftenest in a sample of the reports, whoever most is said of. */
async function mostNamed() {
  const lists = await Promise.all([1, 2, 3].map((number) => html("chair", `/intelligence?page=${number}`)));
  const paths = lists.flatMap((list) => [...new Set(list.match(new RegExp(REPORT, "g")))]).slice(0, SAMPLE * 3);
  const named = new Map();
  for (const path of paths) {
    for (const person of new Set((await html("chair", path)).match(PERSON))) named.set(person, (named.get(person) ?? 0) + 1);
  }
  const often = [...named].sort((a, b) => b[1] - a[1]).slice(0, OFTEN);
  const said = await Promise.all(often.map(async ([path]) => ({ path, statements: await statements(path) })));
  return said.sort((a, b) => b.statements - a.statements)[0].path;
}

async function nameOf(path) {
  return /<title>([^–]+) –/.exec(await html("chair", path))[1];
}

async function statements(path) {
  return Number(/([\d,]+) statements/.exec(await html("chair", path))?.[1].replaceAll(",", "") ?? 0);
}
