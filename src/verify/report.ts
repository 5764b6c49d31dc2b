import type { ProvenTotal } from "./check-totals.ts";
import { checkNames, type Finding } from "./findings.ts";
import type { Verification } from "./verify-database.ts";

/** Findings that are printed of each check; the rest is counted. JSON has all. */
const most = 20;

const titles = {
  blocks: "Blocks: stored headers hash to the node's hashes, columns repeat the headers",
  transactions: "Transactions: stored proofs lead to the headers' receipts roots",
  records: "Rows: each repeats an event of a proven receipt, and each such event has its row",
  streams: "Streams: nothing is left out, by the contracts' own digests and counts",
  totals: "Totals: the contracts' own totals equal the sums of the facts",
  tokens: "Tokens: labels are those of the operator's file, flows follow from them, balances are the contracts' own",
  derived: "Derived tables: computed anew from the facts, they are the same",
} as const;

/** The verdict in plain words, line by line. */
export function describeVerification({ chainId, head, findings, totals }: Verification, nodeUrl: string): string {
  const lines = [`Chain ${chainId} up to block ${head.number} (${head.hash}), against the node at ${nodeUrl}.`, ""];
  for (const check of checkNames) {
    const { checked, found } = findings.tally(check);
    lines.push(`${found === 0 ? "ok    " : "FAILED"} ${titles[check]}. Checked: ${checked}${found === 0 ? "" : `, wrong: ${found}`}.`);
    const own = findings.list.filter((finding) => finding.check === check);
    for (const finding of own.slice(0, most)) lines.push(`       ${sentence(finding)}`);
    if (own.length > most) lines.push(`       … and ${own.length - most} more; --json lists all.`);
  }
  if (totals.length > 0) lines.push("", "What the contracts themselves say, proven:", ...totals.map(totalLine));
  if (findings.notes.length > 0) lines.push("", ...findings.notes.map((note) => `Note: ${note}`));
  lines.push(
    "",
    findings.list.length === 0
      ? "Everything is as the ledger says."
      : `${findings.list.length} ${findings.list.length === 1 ? "difference" : "differences"} from the ledger.`,
  );
  return lines.join("\n");
}

/** The same for programs. */
export function asJson({ chainId, head, findings, totals }: Verification, nodeUrl: string): string {
  const checks = checkNames.map((name) => ({ name, ...findings.tally(name) }));
  const ok = findings.list.length === 0;
  return JSON.stringify({ ok, chainId, head, node: nodeUrl, checks, totals, findings: findings.list, notes: findings.notes }, null, 2);
}

function totalLine({ stream, kind, usd, records, unknownUsd, countries }: ProvenTotal): string {
  const grouped = usd.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ",");
  const where = countries === 0 ? "no recipient country" : countries === 1 ? "1 country or area" : `${countries} countries and areas`;
  const missing = unknownUsd === 0 ? "" : `; ${unknownUsd} of them without a value in USD`;
  return `       ${stream}, ${kind}: USD ${grouped} in ${records} ${records === 1 ? "record" : "records"}, ${where}${missing}`;
}

function sentence({ table, key, field, got, expected }: Finding): string {
  return `${table}, ${key}${field === null ? "" : `, ${field}`}: got ${shorten(got)}, expected ${shorten(expected)}`;
}

function shorten(text: string): string {
  return text.length > 200 ? `${text.slice(0, 200)}… (${text.length} characters)` : text;
}
