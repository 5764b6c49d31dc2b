import type { Resolvers } from "../../generated/graphql.ts";
import { countryOf } from "../../kernel/country-code.ts";
import { chainOfStream } from "../../kernel/ledger.ts";
import { readPageSize } from "../../kernel/page.ts";
import { readRecordId } from "../../kernel/record-key.ts";
import type { DomainReader, Pin } from "../domain.ts";
import { readStream } from "../filter-parts.ts";
import { checkedCredits } from "./checked.ts";
import { getCountries } from "./countries.ts";
import { getCreditRecords } from "./credit-records.ts";
import { creditsDownload, creditTotalsDownload } from "./downloads.ts";
import { readFilter } from "./filter.ts";
import { getProjects, linkedProject, projectsById, readProjectId } from "./projects.ts";
import { correctionsByKey, flagsByKey, records, recordsByKey } from "./read.ts";
import { searchCredits } from "./search.ts";
import { getSerial, mostRecords, mostSimilar, readSerial } from "./serial.ts";
import { searchTokens } from "./tokens/search.ts";
import { isProven, proveTotal } from "./total-proof.ts";
import { getTotals } from "./totals.ts";
import { getChecks, mostFindings } from "./vintage-checks.ts";

/** Keys of properties that say why something is not told begin so. */
const unknownPrefix = "unknown-";

const resolvers = {
  Query: {
    creditRecords: async (_, { filter, orderBy, first, after, asOf }, question) => {
      const size = readPageSize(first);
      const pin = await question.pin(asOf);
      return getCreditRecords(question, await readFilter(question, filter), orderBy, size, after ?? null, pin);
    },
    creditRecord: async (_, { id, asOf }, question) => {
      const key = readRecordId(id);
      const pin = await question.pin(asOf);
      return key === null ? null : recordsByKey.get(question, key, pin);
    },
    creditTotals: async (_, { filter, groupBy, asOf }, question) => {
      const pin = await question.pin(asOf);
      return { rows: await getTotals(question, await readFilter(question, filter), groupBy, pin), pin };
    },
    creditChecks: async (_, { filter, asOf }, question) => {
      const pin = await question.pin(asOf);
      return getChecks(question, await readFilter(question, filter), pin);
    },
    creditSerial: async (_, { serial, asOf }, question) => {
      const read = readSerial(serial);
      return getSerial(question, read, await question.pin(asOf));
    },
    creditProjects: async (_, { text, stream, first, after, asOf }, question) => {
      const size = readPageSize(first);
      const pin = await question.pin(asOf);
      const of = stream == null ? null : await readStream(question, stream);
      return getProjects(question, text?.trim() || null, of, size, after ?? null, pin);
    },
    creditProject: async (_, { id, asOf }, question) => {
      const key = readProjectId(id);
      const pin = await question.pin(asOf);
      return key === null ? null : projectsById.get(question, key, pin);
    },
  },
  CreditProject: {
    developer: ({ developerKey, pin }, _, question) => (developerKey === null ? null : question.linked("Organisation", developerKey, pin)),
    country: ({ countryCode }) => (countryCode === null ? null : countryOf(countryCode)),
    stream: ({ streamId, pin }, _, question) => question.linked("Stream", streamId, pin),
  },
  CreditRecord: {
    kind: ({ row }) => row.kind,
    year: ({ row }) => row.year,
    project: ({ row, pin }, _, question) => linkedProject(question, row.project, pin),
    vintage: ({ row }) => row.vintage,
    quantity: ({ row }) => String(row.quantity),
    serialBlock: ({ row }) => row.serial_block,
    firstSerial: ({ row }) => (row.first_serial === null ? null : String(row.first_serial)),
    lastSerial: ({ row }) => (row.last_serial === null ? null : String(row.last_serial)),
    date: ({ row }) => row.date,
    use: ({ row }) => row.use,
    country: ({ row }) => (row.country === null ? null : countryOf(row.country)),
    holder: ({ holderKey, pin }, _, question) => (holderKey === null ? null : question.linked("Organisation", holderKey, pin)),
    receiver: ({ receiverKey, pin }, _, question) => (receiverKey === null ? null : question.linked("Organisation", receiverKey, pin)),
    purpose: ({ row }) => row.purpose,
    reference: ({ row }) => row.ref,
    propertyText: ({ row }) => row.properties,
    unknown: ({ properties }) =>
      properties
        .filter(({ key }) => key.startsWith(unknownPrefix))
        .map(({ key, value: reason }) => ({ figure: key.slice(unknownPrefix.length), reason })),
    corrects: ({ correctsKey, pin }, _, question) => (correctsKey === null ? null : recordsByKey.get(question, correctsKey, pin)),
    correctedBy: async ({ key, pin }, _, question) => {
      const seq = await correctionsByKey.get(question, key, pin);
      return seq === null ? null : recordsByKey.get(question, { streamId: key.streamId, seq }, pin);
    },
    flags: ({ key, pin }, _, question) => flagsByKey.get(question, key, pin),
    fact: (record) => record.place,
  },
  CreditFlag: {
    other: ({ otherKey, pin }, _, question) => (otherKey === null ? null : recordsByKey.get(question, otherKey, pin)),
  },
  CreditTotals: {
    block: ({ rows, pin }, _, question) => question.entity("NewestBlock", "newest", pinOfRows(rows, pin)),
  },
  CreditTotal: {
    stream: ({ streamId, pin }, _, question) => question.linked("Stream", streamId, pin),
    project: ({ projectId, pin }, _, question) => (projectId === undefined ? null : linkedProject(question, projectId, pin)),
    country: ({ countryCode }) => (countryCode == null ? null : countryOf(countryCode)),
    holder: ({ holderKey, pin }, _, question) => (holderKey == null ? null : question.linked("Organisation", holderKey, pin)),
    receiver: ({ receiverKey, pin }, _, question) => (receiverKey == null ? null : question.linked("Organisation", receiverKey, pin)),
    label: async (total, _, question) =>
      (await isProven(question, total)) ? "PROVEN_TOTAL" : (await question.linked("Stream", total.streamId, total.pin)).label,
    proof: async (total, _, question) => {
      const proof = await proveTotal(question, total);
      if (proof !== null)
        question.weigh(proof.storage.slots.reduce((bytes, { nodes }) => bytes + nodes.join("").length, 0) + proof.parts.length * 200);
      return proof;
    },
  },
  CreditCheck: {
    findings: ({ findings }) => findings.slice(0, mostFindings),
    stream: ({ streamId, pin }, _, question) => question.linked("Stream", streamId, pin),
  },
  CreditFinding: {
    project: ({ projectId, pin }, _, question) => linkedProject(question, projectId, pin),
  },
  SerialLife: {
    stream: ({ streamId, pin }, _, question) => question.linked("Stream", streamId, pin),
    project: ({ projectId, pin }, _, question) => linkedProject(question, projectId, pin),
  },
} satisfies Resolvers;

/** Sums of one ledger's streams are of its newest block, whatever other ledgers are read as well. */
function pinOfRows(rows: readonly { readonly streamId: string }[], pin: Pin): Pin {
  const [chainId, ...others] = new Set(rows.map(({ streamId }) => chainOfStream(streamId)));
  return pin.block === null && chainId !== undefined && others.length === 0 ? { block: null, chainId } : pin;
}

export const creditsReader: DomainReader = {
  name: "credits",
  schema: ["src/domains/credits/credits.graphql", "src/domains/credits/totals.graphql"],
  resolvers,
  listSizes: {
    "CreditRecord.flags": 5,
    "CreditRecord.properties": 30,
    "CreditRecord.unknown": 5,
    "CreditTotals.rows": 1000,
    // Weighed with the proof by its bytes.
    "CreditTotalProof.parts": 1,
    "Query.creditChecks": 20,
    "CreditCheck.findings": mostFindings,
    "SerialAnswer.lives": 3,
    "SerialAnswer.similarBlocks": mostSimilar,
    "SerialLife.records": mostRecords,
    "SerialLife.maybeIssuedBy": mostRecords,
  },
  records,
  checks: checkedCredits,
  downloads: [creditsDownload, creditTotalsDownload],
  countries: getCountries,
  search: async (question, text, pin, most) =>
    (await Promise.all([searchCredits(question, text, pin, most), searchTokens(question, text, pin, most)])).flat(),
};
