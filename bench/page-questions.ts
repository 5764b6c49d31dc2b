import { CheckQuery } from "../web/features/checks/checks.query.ts";
import { IntegrityQuery } from "../web/features/checks/integrity.query.ts";
import { CompareQuery, OverlapQuery } from "../web/features/compare/compare.query.ts";
import { CountryFiguresQuery, CountryFrameQuery } from "../web/features/countries/countries.query.ts";
import { FlowQuery, FlowWayQuery } from "../web/features/flows/flows.query.ts";
import { FundsFrameQuery, FundsSeriesQuery } from "../web/features/funds/funds.query.ts";
import { HomePageQuery } from "../web/features/home/home.query.ts";
import { OrganisationQuery } from "../web/features/organisations/organisations.query.ts";
import { RecordsQuery } from "../web/features/records/records.query.ts";
import { TraceChoicesQuery, TraceFrameQuery, TraceQuery } from "../web/features/trace/trace.query.ts";
import { countryCodes } from "./fill-facts.ts";
import { type Grown, poolStream, streamId, streamOf } from "./fill-growth.ts";
import { donorId, poolsOf, projectSeq, yearOf } from "./fill-pools.ts";

export interface PageQuestion {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

export interface PageCase {
  readonly name: string;
  /** The questions that the page asks, for the reader with this number: no two readers look at the same. */
  readonly ask: (reader: number, grown: Grown) => readonly PageQuestion[];
}

const stream = (reader: number): string => streamId(1 + (reader % 4));
const country = (reader: number): string => countryCodes[(reader * 7) % countryCodes.length] ?? "AFG";
const question = (document: { toString(): string }, variables: PageQuestion["variables"]): PageQuestion => ({
  query: document.toString(),
  variables,
});

/** The explorer's own questions. */
export const pageCases: readonly PageCase[] = [
  { name: "home", ask: () => [question(HomePageQuery, {})] },
  {
    name: "funds, a source",
    ask: (reader) => {
      const series = { stream: [stream(reader)], kind: ["COMMITMENT"] };
      return [
        question(FundsFrameQuery, { parties: {}, narrow: false }),
        question(FundsSeriesQuery, { filter: series, series, kind: series, by: ["COUNTRY"], most: 150, rows: 500 }),
      ];
    },
  },
  {
    name: "funds, a source by recipient, since 2015",
    ask: (reader) => {
      const series = { stream: [stream(reader)], kind: ["COMMITMENT"] };
      const filter = { ...series, yearFrom: 2015 };
      return [question(FundsSeriesQuery, { filter, series, kind: series, by: ["RECEIVER"], most: 150, rows: 21 })];
    },
  },
  {
    name: "funds, a step of pooled funds, since 2015",
    ask: (reader, { records }) => {
      const step = { stream: [poolStream], kind: ["COMMITMENT"], step: reader % 2 };
      const year = yearOf(poolsOf(records), (reader * 37) % poolsOf(records).poolYears);
      const filter = { ...step, yearFrom: Math.min(year, 2015) };
      return [
        question(FundsFrameQuery, { parties: {}, narrow: false }),
        question(FundsSeriesQuery, {
          filter,
          series: step,
          kind: { stream: [poolStream], kind: ["COMMITMENT"] },
          by: ["RECEIVER"],
          most: 150,
          rows: 21,
        }),
      ];
    },
  },
  {
    name: "country",
    ask: (reader) => [
      question(CountryFrameQuery, {
        code: country(reader),
        filter: { country: [country(reader)] },
        registered: { country: country(reader) },
      }),
      question(CountryFiguresQuery, {
        filter: { country: [country(reader)], stream: [stream(reader)], kind: ["COMMITMENT"] },
        rows: 26,
      }),
      question(OverlapQuery, { country: country(reader), organisation: null }),
    ],
  },
  {
    name: "organisation",
    ask: (reader, { receiversPerCountry }) => {
      const id = `partner-${(reader * 37) % (receiversPerCountry * countryCodes.length)}`;
      return [question(OrganisationQuery, { id, filter: { party: [id] } })];
    },
  },
  {
    name: "records of a country, newest first",
    ask: (reader) => [question(RecordsQuery, { filter: { country: [country(reader)] }, orderBy: "NEWEST", first: 50 })],
  },
  { name: "records, largest first", ask: () => [question(RecordsQuery, { filter: {}, orderBy: "LARGEST", first: 50 })] },
  {
    name: "a record",
    ask: (reader, { records }) => {
      const seq = 1 + ((reader * 99_991) % records);
      const id = `${streamId(streamOf(seq))}-${seq}`;
      return [question(FlowQuery, { id }), question(FlowWayQuery, { id })];
    },
  },
  {
    name: "trace, a project of a pooled fund",
    ask: (reader, { records }) => {
      const { poolYears } = poolsOf(records);
      const id = `${poolStream}-${projectSeq((reader * 37) % poolYears, reader)}`;
      return [question(TraceFrameQuery, {}), question(TraceQuery, { from: { record: id }, direction: "BOTH", most: 40 })];
    },
  },
  {
    name: "trace, a donor to four pooled funds, a year",
    ask: (reader, { records }) => {
      const pools = poolsOf(records);
      const from = {
        stream: poolStream,
        organisation: donorId((reader * 37) % pools.donors),
        year: yearOf(pools, (reader * 37) % pools.poolYears),
      };
      return [
        question(TraceFrameQuery, {}),
        question(TraceChoicesQuery, { stream: poolStream }),
        question(TraceQuery, { from, direction: "BOTH", most: 40 }),
      ];
    },
  },
  { name: "checks", ask: () => [question(IntegrityQuery, { filter: {}, first: 20, after: null })] },
  {
    name: "checks, what one found in a source",
    ask: (reader) => [question(CheckQuery, { stream: stream(reader), check: "VALUE_DIFFERS", first: 20, after: null })],
  },
  { name: "compare", ask: () => [question(CompareQuery, { country: null, organisation: null, first: 10 })] },
  {
    name: "compare, of a country",
    // One that there is a fund for in the smallest ledger as well.
    ask: (reader) => [question(CompareQuery, { country: countryCodes[reader % 4], organisation: null, first: 10 })],
  },
];
