/**
 * Writes verifier/offline.html: the verifier as one file that needs no network, to be kept and opened anywhere.
 * Run from the repository's root: `npx tsx verifier/offline/build.ts`. The output is committed; a test fails when it no
 * longer follows from the sources.
 */
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { factQuery } from "../src/fact-document.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export const offlinePage = here("../offline.html");

export async function buildOfflinePage(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [here("page.js")],
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    charset: "utf8",
    write: false,
  });
  const script = (outputFiles[0]?.text ?? "").trim();
  const style = readFileSync(here("page.css"), "utf8").trim();
  const source = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
  // No address is allowed at all: the page cannot tell anybody what is checked with it.
  const policy = `default-src 'none'; script-src ${source(script)}; style-src ${source(style)}; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Plainsight: check a record offline</title>
<style>${style}</style>
</head>
<body>
<h1>Check a record without trusting the one who shows it</h1>
<p>This page works without a network: save it, switch the connection off, open it again. It needs two things, from two different hands:
the record with its proof, as a Plainsight server answers the query below, and the hash of the block, from a node or a block explorer of your own choice.</p>
<form>
<label for="fact">The server’s answer (JSON)</label>
<textarea id="fact" name="fact" required spellcheck="false"></textarea>
<label for="hash">The block’s hash, from elsewhere</label>
<input id="hash" name="hash" required spellcheck="false" autocomplete="off" placeholder="0x…">
<button>Check</button>
</form>
<div id="verdict" role="status"></div>
<details><summary>The query to ask the server</summary><pre>${factQuery}</pre></details>
<script>${script}</script>
</body>
</html>
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(offlinePage, await buildOfflinePage());
