import { InvalidLedger } from "../../kernel/errors.ts";
import type { Transaction } from "../../store/client.ts";
import { copyRows } from "../../store/copy.ts";
import type { CopyWriter } from "../../store/copy-writer.ts";
import { copyCorrections } from "../../store/corrections.ts";
import { placeColumns, writePlace } from "../../store/record-columns.ts";
import { streamWriter } from "../stream-writer.ts";
import { decodeEmissionLog } from "./decode.ts";
import type { EmissionEvent, EmissionReported, VerificationRecorded } from "./events.ts";
import { followEmissions } from "./facts.ts";

export const emissionsWriter = streamWriter<EmissionEvent>({
  name: "emissions",
  decode: decodeEmissionLog,
  tables: ["emission_reports", "emission_verifications", "emission_corrections", "emission_actors"],

  async write(tx, { chainId, events, before }) {
    const heads = followEmissions(events, before);
    await writeActors(tx, events);
    const reports = events.filter((event) => event.type === "emission-reported");
    await copyRows(tx, "emission_reports", reportColumns, reports, writeReport);
    await copyRows(
      tx,
      "emission_verifications",
      verificationColumns,
      events.filter((event) => event.type === "verification-recorded"),
      writeVerification,
    );
    const corrections = reports.filter((report) => report.corrects !== null);
    await copyCorrections(tx, "emission_corrections", corrections);
    await requireReplaced(tx, chainId, corrections);
    return heads;
  },
});

async function writeActors(tx: Transaction, events: readonly EmissionEvent[]): Promise<void> {
  await copyRows(
    tx,
    "emission_actors",
    ["chain_id", "contract", "number", "stream_id", "kind", "country", "owner", "ref", "name", "place", "block_number", "log_index"],
    events.filter((event) => event.type === "actor-declared"),
    (out, actor) => {
      out.bigint(actor.chainId);
      out.hex(actor.contract);
      out.integer(actor.number);
      out.text(actor.streamId);
      out.text(actor.kind);
      out.text(actor.country);
      out.integer(actor.owner);
      out.text(actor.ref);
      out.text(actor.name);
      out.text(actor.place);
      out.bigint(actor.blockNumber);
      out.integer(actor.logIndex);
    },
  );
}

const reportColumns = [
  ...placeColumns,
  "actor_kind",
  "country",
  "actor",
  "year",
  "basis",
  "total",
  "period_from",
  "period_to",
  "evidence",
  "corrects",
  "ref",
  "parts",
  "memo",
  "properties",
  "record_hash",
];

function writeReport(out: CopyWriter, report: EmissionReported): void {
  writePlace(out, report);
  out.text(report.actorKind);
  out.text(report.country);
  out.integer(report.actor);
  out.integer(report.year);
  out.text(report.basis);
  out.numeric(report.total, report.decimals);
  out.date(report.periodFrom);
  out.date(report.periodTo);
  out.hex(report.evidence);
  out.bigint(report.corrects);
  out.text(report.ref);
  out.text(report.parts);
  out.text(report.memo);
  out.text(report.properties);
  out.hex(report.recordHash);
}

const verificationColumns = [
  ...placeColumns,
  "ref",
  "report_stream_id",
  "report_seq",
  "verifier",
  "assurance",
  "opinion",
  "date",
  "evidence",
  "statement",
  "record_hash",
];

function writeVerification(out: CopyWriter, verification: VerificationRecorded): void {
  writePlace(out, verification);
  out.text(verification.ref);
  out.text(verification.reportStreamId);
  out.bigint(verification.reportSeq);
  out.integer(verification.verifier);
  out.text(verification.assurance);
  out.text(verification.opinion);
  out.date(verification.date);
  out.hex(verification.evidence);
  out.text(verification.statement);
  out.hex(verification.recordHash);
}

/** @throws InvalidLedger where a restatement names a report that the stream does not have */
async function requireReplaced(tx: Transaction, chainId: number, corrections: readonly EmissionReported[]): Promise<void> {
  if (corrections.length === 0) return;
  const [streams, seqs] = [corrections.map(({ streamId }) => streamId), corrections.map(({ corrects }) => String(corrects))];
  const [stray] = await tx<{ stream_id: string; seq: bigint }[]>`
    SELECT r.stream_id, r.seq FROM unnest(${streams}::text[], ${seqs}::bigint[]) AS r (stream_id, seq)
    WHERE NOT EXISTS (
      SELECT FROM emission_reports f WHERE f.chain_id = ${chainId} AND f.stream_id = r.stream_id AND f.seq = r.seq)
    LIMIT 1`;
  if (stray === undefined) return;
  throw new InvalidLedger(`Stream ${stray.stream_id}: a record restates report ${stray.seq}, which the stream does not have.`);
}
