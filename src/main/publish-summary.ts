import type { LedgerKind } from "../kernel/contract-kinds.ts";
import { fromLedgerDay } from "../kernel/time.ts";
import { type BadRow, describeBadRow } from "../publish/rows.ts";
import { counted, grouped } from "../publish/words.ts";
import type { PublishSummary } from "./publish.ts";

/** Records named in full; of more only the number. */
const most = 20;

/** What came out where all that the contract adds up, or keeps, is what the files say. */
const equal: Readonly<Record<LedgerKind, (read: string) => string>> = {
  FundLedger: (read) => `The contract's ${read} totals were read back: each equals the files' sum to the cent.`,
  SupplyLedger: (read) =>
    `The contract's ${read} totals were read back: each equals the files' sum to the last unit of the goods and to the cent.`,
  EntitlementLedger: (read) => `The contract's ${read} sums were read back: each equals the files' to the last person and unit.`,
  DatasetRegistry: (read) => `The contract's word on ${read} data sets was read back: the newest version of each is the files'.`,
  BallotBox: (read) =>
    `The contract's own counts, ${read} words of its storage, were read back: each equals the files' count to the last vote.`,
  EmissionRegistry: (read) =>
    `The contract's ${read} sums of emissions were read back: each equals the files' to the last digit, in the source's own unit.`,
  TargetRegistry: (read) => `The contract's ${read} records were read back: each is what the files say.`,
  ReferenceRegistry: (read) => `The contract's ${read} figures were read back: each is what the files say.`,
  CreditRegistry: (read) => `The contract's ${read} sums of credits were read back: each equals the files' to the last credit.`,
};

/** The summary as a person reads it in a terminal. */
export function describeSummary(summary: PublishSummary): string {
  const { reading } = summary;
  const lines = [summary.title];
  for (const { name, sha256, dataDate } of summary.files) {
    lines.push(
      `  ${name}, sha256 ${sha256.slice(2, 18)}…, ${dataDate === 0 ? "data date unknown" : `data up to ${fromLedgerDay(dataDate)}`}`,
    );
  }
  for (const { path, reason } of reading.ignored) lines.push(`  Not read: ${path}: ${reason}.`);
  lines.push("");
  for (const line of summary.content) lines.push(`  ${line}`);
  if (reading.placeholders > 0)
    lines.push(`  ${grouped(reading.placeholders)} empty entries of the source are no events and are left out.`);
  for (const warning of reading.warnings) lines.push("", `  Note: ${warning}`);
  if (reading.badRows.length > 0) lines.push("", describeBadRows(reading.badRows));
  const { ledger } = summary;
  if (ledger === null) return lines.join("\n");
  lines.push(
    "",
    `  Stream ${ledger.stream}: ${counted(ledger.published, "record", "records")} published, ${grouped(ledger.alreadyThere)} were there already, ${grouped(ledger.corrected)} corrected.`,
    `  ${counted(ledger.organisationsRegistered, "organisation", "organisations")} registered; ${counted(ledger.transactions, "transaction", "transactions")} with records; ${grouped(ledger.gasUsed)} gas in all.`,
  );
  if (ledger.differing.length > 0) {
    const { differing } = ledger;
    lines.push(
      "",
      `  Otherwise on the ledger than in the files: ${counted(differing.length, "record", "records")}. To correct there: --correct.`,
    );
    for (const { ref, fields } of differing.slice(0, most)) lines.push(`    ${ref}: ${fields.join(", ")}`);
    if (differing.length > most) lines.push(`    and ${grouped(differing.length - most)} more`);
  }
  if (ledger.vanished.length > 0) {
    const { vanished } = ledger;
    const more = vanished.length > most ? ` and ${grouped(vanished.length - most)} more` : "";
    const named = `${vanished.slice(0, most).join(", ")}${more}`;
    lines.push("", `  On the ledger, but no longer in the files: ${counted(vanished.length, "record", "records")}: ${named}.`);
  }
  if (ledger.totals === null) lines.push("", "  The contract's totals were not compared with the files, as these records differ.");
  else if (ledger.totals.read === 0)
    lines.push("", "  The contract adds nothing up: the stream's digest, which was read back, seals the records.");
  else if (ledger.totals.unequal.length === 0) {
    lines.push("", `  ${equal[summary.contractKind](grouped(ledger.totals.read))}`);
  } else {
    lines.push(
      "",
      `  ${grouped(ledger.totals.unequal.length)} of the contract's ${grouped(ledger.totals.read)} totals differ from the files' sums:`,
    );
    for (const sentence of ledger.totals.unequal.slice(0, most)) lines.push(`    ${sentence}`);
  }
  return lines.join("\n");
}

export function describeBadRows(badRows: readonly BadRow[]): string {
  return `${counted(badRows.length, "row", "rows")} can't be read:\n${badRows.map((row) => `  ${describeBadRow(row)}`).join("\n")}`;
}
