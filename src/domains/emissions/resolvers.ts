import type { Resolvers } from "../../generated/graphql.ts";
import { countryOf, readCountryCode } from "../../kernel/country-code.ts";
import { readPageSize } from "../../kernel/page.ts";
import { readRecordId } from "../../kernel/record-key.ts";
import { toHex } from "../../store/bytes.ts";
import type { DomainReader } from "../domain.ts";
import { everything, readStream } from "../filter-parts.ts";
import { findDeclared, getActor } from "./actor.ts";
import { basisId } from "./basis.ts";
import { getChanges } from "./changes.ts";
import { checkedEmissions } from "./checked.ts";
import { getComparisons } from "./comparison.ts";
import { getCountries } from "./countries.ts";
import { changesDownload, comparisonsDownload, findingsDownload, reportsDownload, totalsDownload } from "./downloads.ts";
import { regionOf } from "./facilities.ts";
import { readFilter } from "./filter.ts";
import { getFindings, judgeStream, streamsOf } from "./findings.ts";
import { convert } from "./measure.ts";
import { quotientOf } from "./quotient.ts";
import { correctionsByKey, mostVerifications, records, reportsByKey, verificationsByKey, verificationsOf } from "./read.ts";
import { getReports } from "./reports.ts";
import { searchEmissions } from "./search.ts";
import { getSeries } from "./series.ts";
import { isProven, proveTotal } from "./total-proof.ts";
import { getTotals } from "./totals.ts";

const resolvers = {
  Query: {
    emissionReports: async (_, { filter, orderBy, first, after, asOf }, question) => {
      const size = readPageSize(first);
      const pin = await question.pin(asOf);
      return getReports(question, await readFilter(question, filter), orderBy, size, after ?? null, pin);
    },
    emissionReport: async (_, { id, asOf }, question) => {
      const key = readRecordId(id);
      const pin = await question.pin(asOf);
      return key === null ? null : reportsByKey.get(question, key, pin);
    },
    emissionVerification: async (_, { id, asOf }, question) => {
      const key = readRecordId(id);
      const pin = await question.pin(asOf);
      return key === null ? null : verificationsByKey.get(question, key, pin);
    },
    emissionActor: async (_, { id, asOf }, question) => findDeclared(question, id, await question.pin(asOf)),
    emissionTotals: async (_, { filter, groupBy, measure, asOf }, question) => {
      const pin = await question.pin(asOf);
      return { rows: await getTotals(question, await readFilter(question, filter), groupBy, measure, pin), pin };
    },
    emissionChanges: async (_, { filter, before, after, measure, asOf }, question) => {
      const pin = await question.pin(asOf);
      return getChanges(question, await readFilter(question, filter), { before, after }, measure, pin);
    },
    emissionSeries: async (_, { filter, asOf }, question) => {
      const pin = await question.pin(asOf);
      return getSeries(question, await readFilter(question, filter), pin);
    },
    emissionComparisons: async (_, { country, asOf }, question) => {
      const pin = await question.pin(asOf);
      const code = await readCountryCode(country, () => getCountries(question, everything));
      return getComparisons(question, code, pin);
    },
    emissionChecks: async (_, { stream, asOf }, question) => {
      const pin = await question.pin(asOf);
      const streams = await streamsOf(question, stream == null ? null : await readStream(question, stream), pin);
      return (await Promise.all(streams.map((id) => judgeStream(question, id, pin)))).flatMap(({ counts }) => counts);
    },
    emissionFindings: async (_, { stream, check, first, after, asOf }, question) => {
      const size = readPageSize(first);
      const pin = await question.pin(asOf);
      const of = stream == null ? null : await readStream(question, stream);
      return getFindings(question, { stream: of, check: check ?? null }, size, after ?? null, pin);
    },
  },
  EmissionBasis: {
    id: (basis) => basisId(basis),
    gwp: ({ gwp }) => gwp || null,
    category: ({ category }) => category || null,
    coverage: ({ coverage }) => coverage || null,
  },
  EmissionActor: {
    country: ({ countryCode }) => (countryCode === null ? null : countryOf(countryCode)),
    organisation: ({ organisationRef: ref, pin }, _, question) => (ref === null ? null : question.linked("Organisation", ref, pin)),
    owner: ({ ownerRef: ref, pin }, _, question) => (ref === null ? null : question.linked("Organisation", ref, pin)),
    region: ({ place }) => regionOf(place),
  },
  EmissionReport: {
    actor: ({ actorKey, pin }, _, question) => getActor(question, actorKey, pin),
    nameInSource: (report) => report.property("name"),
    year: ({ row }) => row.year,
    total: ({ row }) => row.total,
    periodFrom: ({ row }) => row.period_from,
    periodTo: ({ row }) => row.period_to,
    perHead: (report) => decimalOf(report.property("per-head")),
    per: ({ row, actorKey, basis, pin }, { of, series }, question) =>
      row.total === null
        ? null
        : quotientOf(question, { actorKey, year: row.year, total: row.total, basis, measure: "AS_REPORTED" }, of, series ?? null, pin),
    converted: (report, { to }) =>
      report.row.total === null ? null : convert(to, report.row.total, report.basis, decimalOf(report.property("carbon-factor"))),
    evidence: ({ row }) => (row.evidence === null ? null : toHex(row.evidence)),
    reference: ({ row }) => row.ref,
    partText: ({ row }) => row.parts,
    memoText: ({ row }) => row.memo,
    propertyText: ({ row }) => row.properties,
    corrects: ({ correctsKey, pin }, _, question) => (correctsKey === null ? null : reportsByKey.get(question, correctsKey, pin)),
    correctedBy: async ({ key, pin }, _, question) => {
      const seq = await correctionsByKey.get(question, key, pin);
      return seq === null ? null : reportsByKey.get(question, { streamId: key.streamId, seq }, pin);
    },
    verifications: ({ key, pin }, _, question) => verificationsOf.get(question, key, pin),
    findings: async ({ key, id, pin }, _, question) => (await judgeStream(question, key.streamId, pin)).findings.get(id) ?? [],
    fact: (report) => report.place,
  },
  EmissionVerification: {
    report: async ({ row, pin }, _, question) => {
      const report = await reportsByKey.get(question, { streamId: row.report_stream_id, seq: row.report_seq }, pin);
      if (report === null) throw new Error(`Verification ${row.stream_id}-${row.seq} names report ${row.report_seq}, which is not stored.`);
      return report;
    },
    verifier: ({ row, pin }, _, question) => question.linked("Organisation", { chainId: row.chain_id, number: row.verifier }, pin),
    assurance: ({ row }) => row.assurance,
    opinion: ({ row }) => row.opinion,
    date: ({ row }) => row.date,
    evidence: ({ row }) => (row.evidence === null ? null : toHex(row.evidence)),
    statement: ({ row }) => row.statement,
    reference: ({ row }) => row.ref,
    fact: ({ place }) => place,
  },
  EmissionFinding: {
    report: async ({ key, pin }, _, question) => {
      const report = await reportsByKey.get(question, key, pin);
      if (report === null) throw new Error(`A finding names report ${key.streamId}-${key.seq}, which is not stored.`);
      return report;
    },
  },
  EmissionCheck: { stream: ({ streamId, pin }, _, question) => question.linked("Stream", streamId, pin) },
  EmissionTotals: { block: ({ pin }, _, question) => question.entity("NewestBlock", "newest", pin) },
  EmissionTotal: {
    stream: ({ streamId, pin }, _, question) => question.linked("Stream", streamId, pin),
    actor: ({ actorKey, pin }, _, question) => (actorKey === null ? null : getActor(question, actorKey, pin)),
    owner: ({ owner, pin }, _, question) => (owner === null ? null : question.linked("Organisation", owner, pin)),
    per: ({ actorKey, year, total, basis, measure, pin }, { of, series }, question) =>
      actorKey === null || year === null || total === null
        ? null
        : quotientOf(question, { actorKey, year, total, basis, measure }, of, series ?? null, pin),
    label: async (total, _, question) =>
      (await isProven(question, total)) ? "PROVEN_TOTAL" : (await question.linked("Stream", total.streamId, total.pin)).label,
    proof: async (total, _, question) => {
      const proof = await proveTotal(question, total);
      if (proof !== null)
        question.weigh(proof.storage.slots.reduce((bytes, { nodes }) => bytes + nodes.join("").length, 0) + proof.parts.length * 300);
      return proof;
    },
  },
  EmissionChanges: { stream: ({ streamId, pin }, _, question) => question.linked("Stream", streamId, pin) },
  EmissionChange: { actor: ({ actorKey, pin }, _, question) => getActor(question, actorKey, pin) },
  EmissionSeries: {
    stream: ({ streamId, pin }, _, question) => question.linked("Stream", streamId, pin),
    actor: ({ actorKey, pin }, _, question) => getActor(question, actorKey, pin),
  },
  EmissionPoint: {
    year: ({ report }) => report.row.year,
    total: ({ report }) => report.row.total,
    parts: ({ report }) => report.parts,
    memo: ({ report }) => report.memo,
    perHead: ({ report }) => decimalOf(report.property("per-head")),
    per: ({ report: { row, actorKey, basis, pin } }, { of, series }, question) =>
      row.total === null
        ? null
        : quotientOf(question, { actorKey, year: row.year, total: row.total, basis, measure: "AS_REPORTED" }, of, series ?? null, pin),
    report: ({ report }) => report.id,
  },
} satisfies Resolvers;

/** A property that has to be a figure; null where it is none. */
function decimalOf(text: string | null): string | null {
  return text !== null && /^-?\d{1,30}(\.\d{1,30})?$/.test(text) ? text : null;
}

export const emissionsReader: DomainReader = {
  name: "emissions",
  schema: ["src/domains/emissions/basis.graphql", "src/domains/emissions/emissions.graphql", "src/domains/emissions/totals.graphql"],
  resolvers,
  listSizes: {
    "EmissionReport.parts": 10,
    "EmissionReport.memo": 3,
    "EmissionReport.properties": 10,
    "EmissionReport.verifications": mostVerifications,
    "EmissionReport.findings": 5,
    "EmissionConversion.steps": 3,
    "EmissionTotal.conversions": 5,
    "EmissionTotals.rows": 1000,
    // Weighed with the proof by its bytes.
    "EmissionTotalProof.parts": 1,
    "EmissionChanges.rows": 250,
    "EmissionSeries.points": 150,
    "EmissionPoint.parts": 1,
    "EmissionPoint.memo": 1,
    "EmissionComparison.oneSteps": 3,
    "EmissionComparison.otherSteps": 3,
    "EmissionComparison.differences": 10,
    "EmissionComparison.years": 150,
    "Query.emissionChanges": 3,
    "Query.emissionSeries": 5,
    "Query.emissionComparisons": 5,
    "Query.emissionChecks": 20,
  },
  records,
  checks: checkedEmissions,
  downloads: [reportsDownload, totalsDownload, changesDownload, comparisonsDownload, findingsDownload],
  countries: getCountries,
  search: searchEmissions,
};
