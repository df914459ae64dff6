// What the trail costs: node audit.mjs ENTRIES prints what was measured, writes results/audit.json, and fails where it misses the aim.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import path from "node:path";
import { quiet, write } from "./measuring.mjs";

const AIM = { ratio: 0.7, extraP99: 5, entriesASecond: 1_000_000 };
const entries = process.argv[2];
const occ = new URL("../bin/occ", import.meta.url).pathname;
const run = (program, ...words) => execFileSync(program, words, { maxBuffer: 1 << 26 }).toString();

const before = await quiet();
const results = { ...JSON.parse(run(occ, "measure-trail", "--entries", entries)), standAlone: standAlone() };
console.dir(results, { depth: 4 });
write("audit", results, before, { aim: AIM });
judge();

/** Beside the database and not in memory: ten million entries are some gigabytes. */
function standAlone() {
  const folder = mkdtempSync(path.join(process.env.OCC_DATABASE_FOLDER, "export-"));
  try {
    const exporting = Date.now();
    run(occ, "audit", "export", folder);
    const exported = (Date.now() - exporting) / 1000;
    const said = run(path.join(process.env.JAVA_HOME, "bin/java"), path.join(folder, "Verify.java"), folder);
    const [, many, seconds] = /Checked: ([\d,]+) entries.* in ([\d.]+) s/.exec(said);
    const checked = Number(many.replaceAll(",", ""));
    return { exportSeconds: exported, entries: checked, seconds: Number(seconds), entriesASecond: checked / Number(seconds) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function judge() {
  const { sixteenReaders, verifying } = results;
  const misses = [
    sixteenReaders.ratio >= AIM.ratio || `an audited read is ${sixteenReaders.ratio.toFixed(2)} of one that is not`,
    sixteenReaders.extraP99 <= AIM.extraP99 || `p99 grows by ${sixteenReaders.extraP99.toFixed(1)} ms`,
    verifying.entriesASecond >= AIM.entriesASecond || `${Math.round(verifying.entriesASecond)} entries a second verify`,
  ].filter((miss) => miss !== true);
  for (const miss of misses) console.error(`Misses the aim: ${miss}`);
  process.exitCode = misses.length > 0 ? 1 : 0;
}
