import type { RecordOptions } from "../domains/ballots/publish/cast-vote-records/publication-of.ts";
import { readCvr } from "../domains/ballots/publish/cvr/read-cvr.ts";
import { readDominionCvr } from "../domains/ballots/publish/dominion-cvr/read-dominion-cvr.ts";
import { readNistCvr } from "../domains/ballots/publish/nist-cvr/read-nist-cvr.ts";
import { toPublication as toBallotPublication } from "../domains/ballots/publish/publish-ballots.ts";
import { sampleBallots } from "../domains/ballots/publish/sample.ts";
import { readUnga } from "../domains/ballots/publish/unga/read-unga.ts";
import { readBerkeley } from "../domains/credits/publish/berkeley/read-berkeley.ts";
import { toPublication as toCreditPublication } from "../domains/credits/publish/credit-publication.ts";
import { sampleCredits } from "../domains/credits/publish/sample.ts";
import { readDatasets, sampleDatasetPublication } from "../domains/datasets/publish/publication.ts";
import { readCdiac } from "../domains/emissions/publish/cdiac/read-cdiac.ts";
import { readEccc } from "../domains/emissions/publish/eccc/read-eccc.ts";
import { toPublication as toEmissionPublication } from "../domains/emissions/publish/emission-publication.ts";
import { sampleEmissions } from "../domains/emissions/publish/sample.ts";
import { readEntitlements, sampleEntitlements } from "../domains/entitlements/publish/publication.ts";
import { readCbpf } from "../domains/funds/publish/cbpf/read-cbpf.ts";
import { readCerf } from "../domains/funds/publish/cerf/read-cerf.ts";
import { readFts } from "../domains/funds/publish/fts/read-fts.ts";
import { toPublication, toPublications } from "../domains/funds/publish/fund-publication.ts";
import { readIati } from "../domains/funds/publish/iati/read-iati.ts";
import { sampleFunds } from "../domains/funds/publish/sample.ts";
import { sampleReference } from "../domains/reference/publish/sample.ts";
import { toPublication as toReferencePublication } from "../domains/reference/publish/to-publication.ts";
import { sampleSupplies } from "../domains/supplies/publish/sample.ts";
import { readScms } from "../domains/supplies/publish/scms/read-scms.ts";
import { toPublication as toSupplyPublication } from "../domains/supplies/publish/supply-publication.ts";
import { readCait } from "../domains/targets/publish/cait/read-cait.ts";
import { readNdcSubmissions } from "../domains/targets/publish/ndc-submissions/read-ndc-submissions.ts";
import { readNetZeroTracker } from "../domains/targets/publish/net-zero-tracker/read-net-zero-tracker.ts";
import { sampleSubmissions, sampleTargets } from "../domains/targets/publish/sample.ts";
import { toSubmissions, toTargets } from "../domains/targets/publish/to-publication.ts";
import { OperatorError } from "../kernel/errors.ts";
import type { Format, FormatOption, ReadOptions } from "./format.ts";
import { draftMap, readMapped } from "./tables.ts";

/** Of the formats of cast-vote records. */
const recordOptions: readonly FormatOption[] = [
  { name: "rules", value: "file", description: "candidates and the rule of counting, as an RCTab configuration has them" },
  { name: "title", value: "text", description: "name of the election, where the files do not say" },
  { name: "licence", value: "text", description: "under which the publisher puts the files, which do not say" },
];

function toRecordOptions({ dataDate, values: { rules, title, licence } }: ReadOptions): RecordOptions {
  return {
    ...(dataDate !== undefined && { dataDate }),
    ...(rules !== undefined && { rules }),
    ...(title !== undefined && { title }),
    ...(licence !== undefined && { licence }),
  };
}

/** Every format, in the order in which the help lists them; samples in the order in which they are published. */
export const formats: readonly Format[] = [
  {
    name: "cerf",
    description: "UN CERF: allocations (CSV) and contributions (JSON)",
    sample: false,
    options: [],
    read: (paths, { dataDate }) => toPublication(readCerf(paths, dataDate === undefined ? {} : { dataDate })),
  },
  {
    name: "table",
    description: "any CSV or JSON lines of money, votes, emissions, population …, by a map that says which column is what",
    sample: false,
    options: [
      { name: "map", value: "file", description: "which column of the table is what, in YAML; --suggest drafts one" },
      { name: "records", value: "kind", description: "with --suggest: what the rows are to become, where the columns do not show it" },
    ],
    namesItsFiles: true,
    suggest: (path, { records }) => draftMap(path, records),
    read: (paths, { dataDate, values }) => readMapped(paths, values["map"], dataDate),
  },
  {
    name: "cbpf",
    description: "OCHA country-based pooled funds: contributions, projects and their places (a folder of CSV)",
    sample: false,
    options: [],
    read: (paths, { dataDate }) => {
      const { funds, places } = readCbpf(paths, dataDate === undefined ? {} : { dataDate });
      return toPublications(funds, places);
    },
  },
  {
    name: "fts",
    description: "UN OCHA FTS: answers of its flow search (JSON)",
    sample: false,
    options: [],
    read: (paths, { dataDate }) => toPublication(readFts(paths, dataDate === undefined ? {} : { dataDate })),
  },
  {
    name: "iati",
    description: "IATI activity files, version 2.01 and later (XML), of any size",
    sample: false,
    options: [{ name: "licence", value: "text", description: "under which the publisher puts the files, which do not say" }],
    read: (paths, { dataDate, values }) =>
      readIati(paths, {
        ...(dataDate !== undefined && { dataDate }),
        ...(values["licence"] !== undefined && { licence: values["licence"] }),
      }),
  },
  {
    name: "scms",
    description: "USAID SCMS: deliveries of health supplies (CSV)",
    sample: false,
    options: [],
    read: (paths, { dataDate }) => toSupplyPublication(readScms(paths, dataDate)),
  },
  {
    name: "unga",
    description: "UN General Assembly roll-call votes (three CSV files of Voeten's data)",
    sample: false,
    options: [],
    read: (paths, { dataDate }) => toBallotPublication(readUnga(paths, dataDate)),
  },
  {
    name: "cdiac",
    description: "CDIAC: national fossil CO2 emissions since 1751, in thousand tonnes of carbon (CSV)",
    sample: false,
    options: [],
    read: (paths, { dataDate }) => toEmissionPublication(readCdiac(paths, dataDate)),
  },
  {
    name: "eccc",
    description: "Canada's facilities: greenhouse gases since 2004, with owners (a folder of CSV of Open Earth Foundation's ECCC_GHGRP)",
    sample: false,
    options: [],
    read: (paths, { dataDate }) => toEmissionPublication(readEccc(paths, dataDate)),
  },
  {
    name: "sample-emissions",
    description: "a few invented reports of emissions",
    sample: true,
    options: [],
    read: () => toEmissionPublication(sampleEmissions()),
  },
  {
    name: "sample-reference",
    description: "invented population and GDP of three countries",
    sample: true,
    options: [],
    read: () => toReferencePublication(sampleReference()),
  },
  {
    name: "cvr",
    description: "cast-vote records of an election office (CSV, a row for each ballot, a column for each rank)",
    sample: false,
    options: recordOptions,
    read: (paths, options) => toBallotPublication(readCvr(paths, toRecordOptions(options))),
  },
  {
    name: "nist-cvr",
    description: "cast-vote records in NIST's common data format (SP 1500-103, JSON)",
    sample: false,
    options: [...recordOptions, { name: "schema", value: "file", description: "NIST's JSON schema, to check the file against first" }],
    read: (paths, options) => toBallotPublication(readNistCvr(paths, toRecordOptions(options), options.values["schema"])),
  },
  {
    name: "dominion-cvr",
    description: "Dominion's export of cast-vote records (a folder: CvrExport.json and its manifests)",
    sample: false,
    options: recordOptions,
    read: (paths, options) => toBallotPublication(readDominionCvr(paths, toRecordOptions(options))),
  },
  {
    name: "net-zero-tracker",
    description: "Net Zero Tracker: targets of countries, regions, cities and companies, as OpenClimate lays them out (CSV)",
    sample: false,
    options: [],
    read: (paths, { dataDate }) => toTargets(readNetZeroTracker(paths, dataDate)),
  },
  {
    name: "cait",
    description: "WRI CAIT: first pledges under the Paris Agreement (CSV)",
    sample: false,
    options: [],
    read: (paths, { dataDate }) => toTargets(readCait(paths, dataDate)),
  },
  {
    name: "ndc-submissions",
    description: "UNFCCC registry of NDCs: every document submitted (CSV)",
    sample: false,
    options: [],
    read: (paths, { dataDate }) => toSubmissions(readNdcSubmissions(paths, dataDate)),
  },
  {
    name: "berkeley-credits",
    description: "a carbon registry's issuances and retirements, as the Berkeley offsets database has them (CSV)",
    sample: false,
    options: [],
    read: (paths, { dataDate }) => toCreditPublication(readBerkeley(paths, dataDate)),
  },
  {
    name: "sample",
    description: "a small invented source of fund flows",
    sample: true,
    options: [],
    read: () => toPublication(sampleFunds()),
  },
  {
    name: "entitlements",
    description: "an agency's own list of what people are due: places and amounts only, sealed before anything is sent",
    sample: false,
    options: [
      { name: "round", value: "file", description: "what the round is: country, sector, period, unit …, in YAML" },
      { name: "codes", value: "file", description: "where the people's codes are kept; made where it is not there yet, sent nowhere" },
    ],
    read: (paths, { values }) => readEntitlements(paths, values),
  },
  {
    name: "datasets",
    description: "a catalogue of data sets and their files: Frictionless data package, or DCAT-AP in JSON-LD",
    sample: false,
    options: [{ name: "files", value: "folder", description: "where the files that the catalogue lists lie, if not beside it" }],
    read: (paths, { dataDate, values }) => readDatasets(paths, values, dataDate),
  },
  {
    name: "sample-supplies",
    description: "a few invented shipments of goods",
    sample: true,
    options: [],
    read: () => toSupplyPublication(sampleSupplies()),
  },
  {
    name: "sample-credits",
    description: "two invented projects of carbon credits",
    sample: true,
    options: [],
    read: () => toCreditPublication(sampleCredits()),
  },
  {
    name: "sample-entitlements",
    description: "a few invented rounds of aid due to people",
    sample: true,
    options: [],
    read: () => sampleEntitlements(),
  },
  {
    name: "sample-ballots",
    description: "a few invented ballots",
    sample: true,
    options: [],
    read: () => toBallotPublication(sampleBallots()),
  },
  {
    name: "sample-datasets",
    description: "a few invented data sets",
    sample: true,
    options: [],
    read: () => sampleDatasetPublication(),
  },
  {
    name: "sample-targets",
    description: "a few invented targets",
    sample: true,
    options: [],
    read: () => toTargets(sampleTargets()),
  },
  {
    name: "sample-submissions",
    description: "a few invented documents of promises",
    sample: true,
    options: [],
    read: () => toSubmissions(sampleSubmissions()),
  },
];

/** @throws OperatorError that names the formats there are */
export function findFormat(name: string): Format {
  const found = formats.find((format) => format.name === name);
  if (found === undefined) throw new OperatorError(`No format is called “${name}”. There are: ${formatNames(formats)}.`);
  return found;
}

export function formatNames(of: readonly Format[]): string {
  return of.map(({ name }) => name).join(", ");
}
