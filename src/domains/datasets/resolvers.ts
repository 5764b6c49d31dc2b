import { newestSlot } from "@plainsight/verifier/dataset-registry";
import type { Resolvers } from "../../generated/graphql.ts";
import { countryOf } from "../../kernel/country-code.ts";
import { keccak256 } from "../../kernel/keccak.ts";
import { readPageSize } from "../../kernel/page.ts";
import { readRecordId } from "../../kernel/record-key.ts";
import { RequestError } from "../../kernel/request-error.ts";
import { toHex } from "../../store/bytes.ts";
import type { DomainReader } from "../domain.ts";
import { datasetsDownload } from "./downloads.ts";
import { getCountries, readFilter } from "./filter.ts";
import { getDatasets } from "./list.ts";
import { datasetsByKey, followersByKey, getByHash, mostByHash, mostVersions, records, versionsByLine } from "./read.ts";
import { searchDatasets, searchDatasetsByHash } from "./search.ts";

const mostHashes = 10;

const resolvers = {
  Query: {
    datasets: async (_, { filter, orderBy, first, after, asOf }, question) => {
      const size = readPageSize(first);
      const pin = await question.pin(asOf);
      return getDatasets(question, await readFilter(question, filter), orderBy, size, after ?? null, pin);
    },
    dataset: async (_, { id, asOf }, question) => {
      const key = readRecordId(id);
      const pin = await question.pin(asOf);
      return key === null ? null : datasetsByKey.get(question, key, pin);
    },
    datasetsByHash: async (_, { sha256, asOf }, question) => {
      if (sha256.length > mostHashes)
        throw new RequestError(
          "BAD_ARGUMENT",
          `sha256 holds ${sha256.length} hashes; at most ${mostHashes} are expected. Ask in several requests.`,
        );
      return getByHash(question, sha256, await question.pin(asOf));
    },
  },
  Dataset: {
    status: ({ row }) => row.status,
    reference: ({ row }) => row.ref,
    version: ({ row }) => row.version,
    title: ({ row }) => row.title,
    licence: ({ row }) => row.licence,
    mediaType: ({ row }) => row.media_type,
    sha256: ({ row }) => toHex(row.sha256),
    size: ({ row }) => row.size,
    unpackedSha256: ({ row }) => (row.unpacked_sha256 === null ? null : toHex(row.unpacked_sha256)),
    dataDate: ({ row }) => row.data_date,
    country: ({ row }) => (row.country === null ? null : countryOf(row.country)),
    place: ({ row }) => row.place,
    schema: ({ row }) => row.schema,
    schemaSha256: ({ row }) => (row.schema_sha256 === null ? null : toHex(row.schema_sha256)),
    previous: ({ previousKey, pin }, _, question) => (previousKey === null ? null : datasetsByKey.get(question, previousKey, pin)),
    next: ({ key, pin }, _, question) => followersByKey.get(question, key, pin),
    versions: ({ line, pin }, _, question) => versionsByLine.get(question, line, pin),
    newestProof: async ({ row, pin }, _, question) => {
      const { chainId, contract, number, digest } = await question.linked("Stream", row.stream_id, pin);
      const slot = newestSlot(number, row.ref, keccak256);
      const proof = await question.proveStorage(chainId, contract, [slot], `${number} ${digest}`, pin);
      if (proof !== null) question.weigh(proof.slots.reduce((bytes, { nodes }) => bytes + nodes.join("").length, 0));
      return proof;
    },
    fact: (dataset) => dataset.place,
  },
} satisfies Resolvers;

export const datasetsReader: DomainReader = {
  name: "datasets",
  schema: ["src/domains/datasets/datasets.graphql"],
  resolvers,
  listSizes: { "Dataset.versions": mostVersions, "Query.datasetsByHash": mostByHash },
  records,
  downloads: [datasetsDownload],
  countries: getCountries,
  search: searchDatasets,
  searchHash: searchDatasetsByHash,
};
