// Builds style and scripts into the folder named by the first argument. Quick when nothing changed: packages are
// installed again only when the lock file differs, and output is written only when a source is newer.
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { join } from "node:path";

const out = process.argv[2];
if (!out) throw new Error("Say where to build to: node build.mjs FOLDER");

installPackages();
if (isOutOfDate()) await build();

function installPackages() {
  const lock = createHash("sha256").update(readFileSync("package-lock.json")).digest("hex");
  const stamp = "node_modules/.installed-lock";
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === lock) return;
  execFileSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], { stdio: "inherit" });
  writeFileSync(stamp, lock);
}

function isOutOfDate() {
  const built = join(out, "app.css");
  if (!existsSync(built)) return true;
  const at = statSync(built).mtimeMs;
  const sources = ["package-lock.json", "build.mjs", "icon.svg", ...filesIn("scss"), ...filesIn("mjs")];
  return sources.some((file) => statSync(file).mtimeMs > at);
}

function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

async function build() {
  mkdirSync(out, { recursive: true });
  const esbuild = await import("esbuild");
  await esbuild.build({
    entryPoints: ["mjs/app.mjs"],
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    outfile: join(out, "app.js"),
  });
  cpSync("node_modules/@ministryofjustice/frontend/moj/assets/images", join(out, "assets/images"), { recursive: true });
  cpSync("icon.svg", join(out, "icon.svg"));
  const sass = await import("sass");
  const css = sass.compile("scss/app.scss", {
    loadPaths: [".", "node_modules"],
    style: "compressed",
    quietDeps: true,
    logger: { warn: warnAboutOurOwn },
  });
  writeFileSync(join(out, "app.css"), css.css); // last: its time stands for the whole build
}

// Warnings from inside the packages are for their authors.
function warnAboutOurOwn(message, { span, stack }) {
  if (!`${span?.url}${stack}`.includes("node_modules")) console.warn(message);
}
