import type {
  EmissionDimension,
  QueryEmissionChangesArgs,
  QueryEmissionComparisonsArgs,
  QueryEmissionFindingsArgs,
  QueryEmissionReportsArgs,
  QueryEmissionTotalsArgs,
} from "../../generated/graphql.ts";
import { readCountryCode } from "../../kernel/country-code.ts";
import { parsePairs } from "../../kernel/property-text.ts";
import { recordName } from "../../kernel/record-key.ts";
import { toHex } from "../../store/bytes.ts";
import type { Cell, Download, Pin, Question } from "../domain.ts";
import { originCells, originColumns } from "../download-cells.ts";
import { everything, readStream } from "../filter-parts.ts";
import { getActor } from "./actor.ts";
import { type Basis, basisId } from "./basis.ts";
import { getChanges } from "./changes.ts";
import { getComparisons } from "./comparison.ts";
import { getCountries } from "./countries.ts";
import { readFilter } from "./filter.ts";
import { allFindings } from "./findings.ts";
import { quotientCells, quotientColumns } from "./quotient.ts";
import { correctionsByKey } from "./read.ts";
import { EmissionReport } from "./report.ts";
import { countReports, getReportPages } from "./reports.ts";
import { isProven } from "./total-proof.ts";
import { getTotals } from "./totals.ts";

const basisColumns = ["basis", "gas", "unit", "mass_of", "gwp", "land_use", "accounting", "reporter", "scope", "category", "coverage"];

function basisCells(basis: Basis): readonly Cell[] {
  const { gas, unit, massOf, gwp, landUse, accounting, reporter, scope, category, coverage } = basis;
  return [basisId(basis), gas, unit, massOf, gwp || null, landUse, accounting, reporter, scope, category || null, coverage || null];
}

const newest = (question: Question, pin: Pin) => question.entity("NewestBlock", "newest", pin);

async function originOf(question: Question, streamId: string, pin: Pin): Promise<readonly Cell[]> {
  const [stream, block] = await Promise.all([question.linked("Stream", streamId, pin), newest(question, pin)]);
  return originCells(stream, block);
}

/** All rows at once, where a list is short. */
async function* atOnce(rows: readonly Promise<readonly Cell[]>[]): AsyncGenerator<readonly (readonly Cell[])[]> {
  yield await Promise.all(rows);
}

const reportColumns = [
  "id",
  "actor_kind",
  "actor",
  "actor_name",
  "name_in_source",
  "country",
  "owner",
  "owner_name",
  "place",
  "year",
  ...basisColumns,
  "total",
  "parts",
  "parts_sum",
  "memo",
  "per_head_of_source",
  ...quotientColumns,
  "period_from",
  "period_to",
  "evidence",
  "reference",
  "properties",
  "corrects",
  "corrected_by",
  "stream",
  "seq",
  "record_hash",
  "block_number",
  "transaction_hash",
];

export const reportsDownload: Download = {
  name: "emission-reports",
  field: "emissionReports",
  async open(question: Question, { filter, orderBy = "NEWEST" }: QueryEmissionReportsArgs, pin: Pin) {
    const wishes = await readFilter(question, filter);
    async function* rows(): AsyncGenerator<readonly (readonly Cell[])[]> {
      for await (const page of getReportPages(question, wishes, orderBy ?? "NEWEST", pin)) {
        yield await Promise.all(page.map((row) => reportCells(question, new EmissionReport(row, pin))));
      }
    }
    return { columns: [...reportColumns, ...originColumns], count: await countReports(question, wishes, pin), rows: rows() };
  },
};

async function reportCells(question: Question, report: EmissionReport): Promise<readonly Cell[]> {
  const { row, pin, key, place, basis } = report;
  const { chainId, blockNumber, transactionIndex } = place;
  const divided =
    row.total === null ? null : { actorKey: report.actorKey, year: row.year, total: row.total, basis, measure: "AS_REPORTED" as const };
  const [actor, correction, transaction, origin, quotients] = await Promise.all([
    getActor(question, report.actorKey, pin),
    correctionsByKey.get(question, key, pin),
    question.linked("Transaction", { chainId, blockNumber, transactionIndex }, pin),
    originOf(question, key.streamId, pin),
    quotientCells(question, divided, pin),
  ]);
  const owner = actor.ownerRef === null ? null : await question.linked("Organisation", actor.ownerRef, pin);
  return [
    report.id,
    row.actor_kind,
    actor.id,
    actor.name,
    parsePairs(row.properties)?.get("name") ?? null,
    row.country,
    owner?.id ?? null,
    owner?.name ?? null,
    actor.place || null,
    row.year,
    ...basisCells(basis),
    row.total,
    row.parts,
    report.partsSum,
    row.memo,
    report.property("per-head"),
    ...quotients,
    row.period_from,
    row.period_to,
    row.evidence === null ? null : toHex(row.evidence),
    row.ref,
    row.properties,
    report.correctsKey === null ? null : recordName(report.correctsKey),
    correction === null ? null : recordName({ streamId: key.streamId, seq: correction }),
    key.streamId,
    key.seq,
    place.recordHash,
    blockNumber,
    transaction.hash,
    ...origin,
  ];
}

/** Columns of what a sum is grouped by; only those grouped by are in the file. */
const dimensionColumns: Readonly<Record<EmissionDimension, readonly string[]>> = {
  YEAR: ["year"],
  ACTOR: ["actor", "actor_name", "country"],
  ACTOR_KIND: [],
  BASIS: [],
  OWNER: ["owner", "owner_name"],
  REGION: ["region"],
};

export const totalsDownload: Download = {
  name: "emission-totals",
  field: "emissionTotals",
  async open(question: Question, { filter, groupBy, measure: wanted }: QueryEmissionTotalsArgs, pin: Pin) {
    const [dimensions, measure] = [[...new Set(groupBy ?? [])], wanted ?? "AS_REPORTED"];
    const totals = await getTotals(question, await readFilter(question, filter), dimensions, measure, pin);
    // Only a country's figure of one year is divided.
    const divides = dimensions.includes("ACTOR") && dimensions.includes("YEAR");
    const rows = totals.map(async (total): Promise<readonly Cell[]> => {
      const actor = total.actorKey === null ? null : await getActor(question, total.actorKey, pin);
      const owner = total.owner === null ? null : await question.linked("Organisation", total.owner, pin);
      const cells: Readonly<Record<EmissionDimension, readonly Cell[]>> = {
        YEAR: [total.year],
        ACTOR: [actor?.id ?? null, actor?.name ?? null, actor?.countryCode ?? null],
        ACTOR_KIND: [],
        BASIS: [],
        OWNER: [owner?.id ?? null, owner?.name ?? null],
        REGION: [total.region],
      };
      const { actorKey, year, basis } = total;
      const divided =
        actorKey === null || year === null || total.total === null ? null : { actorKey, year, total: total.total, basis, measure };
      const [proven, stream, origin, quotients] = await Promise.all([
        isProven(question, total),
        question.linked("Stream", total.streamId, pin),
        originOf(question, total.streamId, pin),
        divides ? quotientCells(question, divided, pin) : [],
      ]);
      return [
        total.streamId,
        total.actorKind,
        ...dimensions.flatMap((dimension) => cells[dimension]),
        ...basisCells(total.basis),
        measure,
        total.total,
        total.reports,
        total.unknown,
        ...quotients,
        proven ? "PROVEN_TOTAL" : stream.label,
        ...origin,
      ];
    });
    const named = dimensions.flatMap((dimension) => dimensionColumns[dimension]);
    const columns = [
      "stream",
      "actor_kind",
      ...named,
      ...basisColumns,
      "measure",
      "total",
      "reports",
      "unknown",
      ...(divides ? quotientColumns : []),
      "label",
      ...originColumns,
    ];
    return { columns, count: totals.length, rows: atOnce(rows) };
  },
};

export const changesDownload: Download = {
  name: "emission-changes",
  field: "emissionChanges",
  async open(question: Question, { filter, before, after, measure }: QueryEmissionChangesArgs, pin: Pin) {
    const changes = await getChanges(question, await readFilter(question, filter), { before, after }, measure ?? "AS_REPORTED", pin);
    const rows = changes.flatMap(({ streamId, basis, rows: ofStream }) =>
      ofStream.map(async (row): Promise<readonly Cell[]> => {
        const [actor, origin] = await Promise.all([getActor(question, row.actorKey, pin), originOf(question, streamId, pin)]);
        const figures = [before, row.before, after, row.after, row.change, row.points];
        return [streamId, actor.id, actor.name, ...basisCells(basis), measure ?? "AS_REPORTED", ...figures, ...origin];
      }),
    );
    const figures = ["year_before", "before", "year_after", "after", "change", "percentage_points"];
    return {
      columns: ["stream", "actor", "actor_name", ...basisColumns, "measure", ...figures, ...originColumns],
      count: rows.length,
      rows: atOnce(rows),
    };
  },
};

export const comparisonsDownload: Download = {
  name: "emission-comparisons",
  field: "emissionComparisons",
  async open(question: Question, { country }: QueryEmissionComparisonsArgs, pin: Pin) {
    const code = await readCountryCode(country, () => getCountries(question, everything));
    const comparisons = await getComparisons(question, code, pin);
    const rows = comparisons.flatMap(({ one, other, measure, years }) =>
      years.map(async (year): Promise<readonly Cell[]> => {
        const [first, second, origin] = await Promise.all([
          question.linked("Stream", one.streamId, pin),
          question.linked("Stream", other.streamId, pin),
          originOf(question, one.streamId, pin),
        ]);
        const figures = [year.one, year.other, measure, year.oneConverted, year.otherConverted, year.difference, year.percent];
        const named = [one.streamId, first.title, basisId(one.basis), other.streamId, second.title, basisId(other.basis)];
        return [code, year.year, ...named, ...figures, ...origin];
      }),
    );
    const named = ["one", "one_title", "one_basis", "other", "other_title", "other_basis"];
    const figures = ["one_reported", "other_reported", "measure", "one_converted", "other_converted", "difference", "percent"];
    return { columns: ["country", "year", ...named, ...figures, ...originColumns], count: rows.length, rows: atOnce(rows) };
  },
};

export const findingsDownload: Download = {
  name: "emission-findings",
  field: "emissionFindings",
  async open(question: Question, { stream, check }: QueryEmissionFindingsArgs, pin: Pin) {
    const of = stream == null ? null : await readStream(question, stream);
    const findings = await allFindings(question, { stream: of, check: check ?? null }, pin);
    const rows = findings.map(async ({ check: name, detail, key }): Promise<readonly Cell[]> => {
      return [name, recordName(key), detail, ...(await originOf(question, key.streamId, pin))];
    });
    return { columns: ["check", "report", "detail", ...originColumns], count: findings.length, rows: atOnce(rows) };
  },
};
