import { fromLedgerDay } from "../kernel/time.ts";
import { type BadRow, describeBadRow } from "../publish/rows.ts";
import type { PublishSummary } from "./publish.ts";

/** The summary as a person reads it in a terminal. */
export function describeSummary(summary: PublishSummary): string {
  const lines = [summary.title];
  for (const { name, sha256, dataDate } of summary.files) {
    lines.push(
      `  ${name}, sha256 ${sha256.slice(2, 18)}…, ${dataDate === 0 ? "data date unknown" : `data up to ${fromLedgerDay(dataDate)}`}`,
    );
  }
  for (const { path, reason } of summary.ignored) lines.push(`  Not read: ${path}: ${reason}.`);
  lines.push("");
  for (const { kind, records, usd, unknownUsd, countries } of summary.kinds) {
    const where = countries === 0 ? "no recipient country" : `${grouped(countries)} countries and areas`;
    const unknown = unknownUsd === 0 ? "" : `, ${unknownUsd} without a value in USD`;
    lines.push(
      `  ${kind.replace("_", "-").padEnd(12)} ${grouped(records).padStart(7)} records  USD ${grouped(usd).padStart(20)}  ${where}${unknown}`,
    );
  }
  if (summary.placeholders > 0)
    lines.push(`  ${grouped(summary.placeholders)} empty entries of the source are no events and are left out.`);
  for (const warning of summary.warnings) lines.push("", `  Note: ${warning}`);
  if (summary.badRows.length > 0) lines.push("", describeBadRows(summary.badRows));
  const { ledger } = summary;
  if (ledger === null) return lines.join("\n");
  lines.push(
    "",
    `  Stream ${ledger.stream}: ${grouped(ledger.published)} records published, ${grouped(ledger.alreadyThere)} were there already, ${grouped(ledger.corrected)} corrected.`,
    `  ${grouped(ledger.organisationsRegistered)} organisations registered, ${grouped(ledger.transactions)} transactions, ${grouped(ledger.gasUsed)} gas.`,
  );
  if (ledger.differing.length > 0) {
    lines.push(
      "",
      `  ${grouped(ledger.differing.length)} records stand otherwise on the ledger than in the files. Correct them there with --correct:`,
    );
    for (const { flow, fields } of ledger.differing.slice(0, 20)) lines.push(`    ${flow.ref}: ${fields.join(", ")}`);
    if (ledger.differing.length > 20) lines.push(`    and ${grouped(ledger.differing.length - 20)} more`);
  }
  if (ledger.vanished.length > 0) {
    const more = ledger.vanished.length > 20 ? ` and ${grouped(ledger.vanished.length - 20)} more` : "";
    lines.push(
      "",
      `  ${grouped(ledger.vanished.length)} records on the ledger are no longer in the files: ${ledger.vanished.slice(0, 20).join(", ")}${more}.`,
    );
  }
  if (ledger.totals === null) lines.push("", "  The contract's totals were not compared with the files, as these records differ.");
  else if (ledger.totals.unequal.length === 0) {
    lines.push(
      "",
      `  The contract's ${grouped(ledger.totals.read)} totals (by country, year and kind) were read back: each equals the files' sum to the cent.`,
    );
  } else {
    lines.push(
      "",
      `  ${grouped(ledger.totals.unequal.length)} of the contract's ${grouped(ledger.totals.read)} totals differ from the files' sums:`,
    );
    for (const sentence of ledger.totals.unequal.slice(0, 20)) lines.push(`    ${sentence}`);
  }
  return lines.join("\n");
}

export function describeBadRows(badRows: readonly BadRow[]): string {
  const rows = badRows.length === 1 ? "1 row can't be read" : `${grouped(badRows.length)} rows can't be read`;
  return `${rows}:\n${badRows.map((row) => `  ${describeBadRow(row)}`).join("\n")}`;
}

/** 10046903011.52 as 10,046,903,011.52, digit by digit: no float. */
function grouped(value: string | number | bigint): string {
  const [whole = "", fraction] = String(value).split(".");
  const separated = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return fraction === undefined ? separated : `${separated}.${fraction}`;
}
