/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/**
 * Pins an answer to the state of the ledger at a block: the same question with the same pin gives the same answer
 * for good. Give `hash` as well to be refused, instead of misled, should a reorganisation have replaced the block.
 */
export type AsOf = {
  /** The highest block that counts. */
  block: number;
  /** Hash that block must have. */
  hash?: string | null | undefined;
};

export type CountryKind =
  /** In ISO 3166-1 today. */
  | 'COUNTRY'
  /** Withdrawn from ISO 3166-1. */
  | 'FORMER_COUNTRY'
  /** A source's own code for several countries together. */
  | 'REGION';

export type FlagCheck =
  /** Its own reference names a year at least two years from its date. */
  | 'DATE_AGAINST_REFERENCE'
  /** Dated after the day up to which its source speaks, or after it was published. */
  | 'FUTURE_DATE'
  /** Paid or received, though the publisher gives no date. */
  | 'UNDATED'
  /** No value in US dollars is known. */
  | 'UNKNOWN_USD';

export type FlowDimension =
  | 'COUNTRY'
  | 'PROGRAMME'
  | 'PROVIDER'
  | 'RECEIVER'
  | 'YEAR';

/** Lets through the records that satisfy all that is given. A list means any of its values. */
export type FlowFilter = {
  /** Country or area codes. */
  country?: Array<string> | null | undefined;
  /** True: only records with a flag. */
  flagged?: boolean | null | undefined;
  /** By default corrected records are left out, as they count in no total; true lists them too. */
  includeCorrected?: boolean | null | undefined;
  kind?: Array<FlowKind> | null | undefined;
  /** Organisations on either side. */
  party?: Array<string | number> | null | undefined;
  /** Programme ids. */
  programme?: Array<string | number> | null | undefined;
  /** Organisation ids. */
  provider?: Array<string | number> | null | undefined;
  receiver?: Array<string | number> | null | undefined;
  /** Stream ids. */
  stream?: Array<string | number> | null | undefined;
  /** Words in title or reference. */
  text?: string | null | undefined;
  year?: Array<number> | null | undefined;
  /** From this year on. */
  yearFrom?: number | null | undefined;
  /** Up to this year. */
  yearTo?: number | null | undefined;
};

/** What happened to the money, in the sense of the IATI transaction types and OCHA FTS. */
export type FlowKind =
  /** A firm written obligation to provide the money. */
  | 'COMMITMENT'
  /** Paid out to another organisation. */
  | 'DISBURSEMENT'
  /** Paid for goods and services. */
  | 'EXPENDITURE'
  /** Announced, not yet binding. Never part of funding totals. */
  | 'PLEDGE'
  /** Arrived, as the one who got it says. */
  | 'RECEIPT'
  /** Paid back. */
  | 'REFUND'
  /** A claim that its holder gave up, such as a pledge that will not be paid. */
  | 'WRITE_OFF';

/** How far a reader can check a figure without trusting this server. From the strongest to the weakest. */
export type ProofLabel =
  /** An authorised publisher's record, as the ledger's node reported it; no proof has been built of it. */
  | 'ATTESTED'
  /** Every record of the stream is here: its running digest equals the one that the ledger keeps. */
  | 'COMPLETE_LIST'
  /** The record is in a block: its receipt leads to the block header's receipts root. */
  | 'INCLUDED'
  /** The ledger itself keeps this total; a storage proof shows it in a block's state. */
  | 'PROVEN_TOTAL'
  /** Nothing has been checked. */
  | 'UNVERIFIED';

export type FundsFrameQueryVariables = Exact<{
  asOf?: AsOf | null | undefined;
}>;


export type FundsFrameQuery = { meta: { version: string, sample: boolean, chains: Array<{ chainId: number, lag: number | null, nodeBlock: number | null, indexedBlock: { number: number, hash: string, time: string } | null, finalizedBlock: { number: number } | null }> }, series: { rows: Array<{ kind: FlowKind, usd: string, records: number, unknownUsd: number, label: ProofLabel, stream: { id: string, title: string, source: string, dataDate: string | null, sample: boolean, publisher: { id: string, name: string } } }> } };

export type FundsSeriesQueryVariables = Exact<{
  filter: FlowFilter;
  series: FlowFilter;
  by: Array<FlowDimension> | FlowDimension;
  stream: string | number;
  asOf?: AsOf | null | undefined;
}>;


export type FundsSeriesQuery = { stream: { id: string, source: string, licence: string, attribution: string } | null, total: { rows: Array<{ kind: FlowKind, usd: string, records: number, unknownUsd: number, label: ProofLabel, stream: { id: string, title: string, source: string, dataDate: string | null, sample: boolean, publisher: { id: string, name: string } } }> }, years: { rows: Array<{ year: number | null, usd: string }> }, places: { rows: Array<{ country: { code: string, kind: CountryKind } | null }> }, table: { rows: Array<{ usd: string, records: number, unknownUsd: number, year: number | null, country: { code: string, name: string, kind: CountryKind } | null, provider: { id: string, name: string } | null, receiver: { id: string, name: string } | null, programme: { id: string, title: string } | null }> }, largest: { totalCount: number, nodes: Array<{ id: string, kind: FlowKind, year: number, date: string | null, currency: string, amount: string, usd: string | null, reference: string, title: string, provider: { id: string, name: string } | null, receiver: { id: string, name: string } | null, country: { code: string, name: string } | null, flags: Array<{ check: FlagCheck }>, correctedBy: { id: string } | null, fact: { stream: { id: string, title: string } } }> }, allPlaces: { rows: Array<{ country: { code: string, name: string, kind: CountryKind } | null }> }, allYears: { rows: Array<{ year: number | null }> }, allProviders: { rows: Array<{ provider: { id: string, name: string } | null }> }, allReceivers: { rows: Array<{ receiver: { id: string, name: string } | null }> }, allProgrammes: { rows: Array<{ programme: { id: string, title: string } | null }> } };

export type FundsTableRowFragment = { usd: string, records: number, unknownUsd: number, year: number | null, country: { code: string, name: string, kind: CountryKind } | null, provider: { id: string, name: string } | null, receiver: { id: string, name: string } | null, programme: { id: string, title: string } | null };

export type HomePageQueryVariables = Exact<{
  asOf?: AsOf | null | undefined;
}>;


export type HomePageQuery = { meta: { version: string, sample: boolean, chains: Array<{ chainId: number, lag: number | null, nodeBlock: number | null, indexedBlock: { number: number, hash: string, time: string } | null, finalizedBlock: { number: number } | null }> }, streams: Array<{ id: string, source: string, licence: string, attribution: string }>, series: { rows: Array<{ kind: FlowKind, usd: string, records: number, unknownUsd: number, label: ProofLabel, stream: { id: string, title: string, source: string, dataDate: string | null, sample: boolean, publisher: { id: string, name: string } } }> }, latest: { totalCount: number, nodes: Array<{ id: string, kind: FlowKind, year: number, date: string | null, currency: string, amount: string, usd: string | null, reference: string, title: string, provider: { id: string, name: string } | null, receiver: { id: string, name: string } | null, country: { code: string, name: string } | null, flags: Array<{ check: FlagCheck }>, correctedBy: { id: string } | null, fact: { stream: { id: string, title: string } } }> } };

export type HomePlacesQueryVariables = Exact<{
  filter?: FlowFilter | null | undefined;
  asOf?: AsOf | null | undefined;
}>;


export type HomePlacesQuery = { flowTotals: { rows: Array<{ usd: string, records: number, country: { code: string, name: string, kind: CountryKind } | null }> } };

export type PageMetaFragment = { version: string, sample: boolean, chains: Array<{ chainId: number, lag: number | null, nodeBlock: number | null, indexedBlock: { number: number, hash: string, time: string } | null, finalizedBlock: { number: number } | null }> };

export type FlowRowFragment = { id: string, kind: FlowKind, year: number, date: string | null, currency: string, amount: string, usd: string | null, reference: string, title: string, provider: { id: string, name: string } | null, receiver: { id: string, name: string } | null, country: { code: string, name: string } | null, flags: Array<{ check: FlagCheck }>, correctedBy: { id: string } | null, fact: { stream: { id: string, title: string } } };

export type SeriesTotalFragment = { kind: FlowKind, usd: string, records: number, unknownUsd: number, label: ProofLabel, stream: { id: string, title: string, source: string, dataDate: string | null, sample: boolean, publisher: { id: string, name: string } } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const FundsTableRowFragmentDoc = new TypedDocumentString(`
    fragment FundsTableRow on FlowTotal {
  usd
  records
  unknownUsd
  year
  country {
    code
    name
    kind
  }
  provider {
    id
    name
  }
  receiver {
    id
    name
  }
  programme {
    id
    title
  }
}
    `, {"fragmentName":"FundsTableRow"}) as unknown as TypedDocumentString<FundsTableRowFragment, unknown>;
export const PageMetaFragmentDoc = new TypedDocumentString(`
    fragment PageMeta on Meta {
  version
  sample
  chains {
    chainId
    lag
    nodeBlock
    indexedBlock {
      number
      hash
      time
    }
    finalizedBlock {
      number
    }
  }
}
    `, {"fragmentName":"PageMeta"}) as unknown as TypedDocumentString<PageMetaFragment, unknown>;
export const FlowRowFragmentDoc = new TypedDocumentString(`
    fragment FlowRow on Flow {
  id
  kind
  year
  date
  currency
  amount
  usd
  reference
  title
  provider {
    id
    name
  }
  receiver {
    id
    name
  }
  country {
    code
    name
  }
  flags {
    check
  }
  correctedBy {
    id
  }
  fact {
    stream {
      id
      title
    }
  }
}
    `, {"fragmentName":"FlowRow"}) as unknown as TypedDocumentString<FlowRowFragment, unknown>;
export const SeriesTotalFragmentDoc = new TypedDocumentString(`
    fragment SeriesTotal on FlowTotal {
  kind
  usd
  records
  unknownUsd
  label
  stream {
    id
    title
    source
    dataDate
    sample
    publisher {
      id
      name
    }
  }
}
    `, {"fragmentName":"SeriesTotal"}) as unknown as TypedDocumentString<SeriesTotalFragment, unknown>;
export const FundsFrameDocument = new TypedDocumentString(`
    query FundsFrame($asOf: AsOf) {
  meta {
    ...PageMeta
  }
  series: flowTotals(asOf: $asOf) {
    rows {
      ...SeriesTotal
    }
  }
}
    fragment PageMeta on Meta {
  version
  sample
  chains {
    chainId
    lag
    nodeBlock
    indexedBlock {
      number
      hash
      time
    }
    finalizedBlock {
      number
    }
  }
}
fragment SeriesTotal on FlowTotal {
  kind
  usd
  records
  unknownUsd
  label
  stream {
    id
    title
    source
    dataDate
    sample
    publisher {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<FundsFrameQuery, FundsFrameQueryVariables>;
export const FundsSeriesDocument = new TypedDocumentString(`
    query FundsSeries($filter: FlowFilter!, $series: FlowFilter!, $by: [FlowDimension!]!, $stream: ID!, $asOf: AsOf) {
  stream(id: $stream, asOf: $asOf) {
    id
    source
    licence
    attribution
  }
  total: flowTotals(filter: $filter, asOf: $asOf) {
    rows {
      ...SeriesTotal
    }
  }
  years: flowTotals(filter: $filter, groupBy: [YEAR], asOf: $asOf) {
    rows {
      year
      usd
    }
  }
  places: flowTotals(filter: $filter, groupBy: [COUNTRY], asOf: $asOf) {
    rows {
      country {
        code
        kind
      }
    }
  }
  table: flowTotals(filter: $filter, groupBy: $by, asOf: $asOf) {
    rows {
      ...FundsTableRow
    }
  }
  largest: flows(filter: $filter, orderBy: LARGEST, first: 8, asOf: $asOf) {
    totalCount
    nodes {
      ...FlowRow
    }
  }
  allPlaces: flowTotals(filter: $series, groupBy: [COUNTRY], asOf: $asOf) {
    rows {
      country {
        code
        name
        kind
      }
    }
  }
  allYears: flowTotals(filter: $series, groupBy: [YEAR], asOf: $asOf) {
    rows {
      year
    }
  }
  allProviders: flowTotals(filter: $series, groupBy: [PROVIDER], asOf: $asOf) {
    rows {
      provider {
        id
        name
      }
    }
  }
  allReceivers: flowTotals(filter: $series, groupBy: [RECEIVER], asOf: $asOf) {
    rows {
      receiver {
        id
        name
      }
    }
  }
  allProgrammes: flowTotals(filter: $series, groupBy: [PROGRAMME], asOf: $asOf) {
    rows {
      programme {
        id
        title
      }
    }
  }
}
    fragment FundsTableRow on FlowTotal {
  usd
  records
  unknownUsd
  year
  country {
    code
    name
    kind
  }
  provider {
    id
    name
  }
  receiver {
    id
    name
  }
  programme {
    id
    title
  }
}
fragment FlowRow on Flow {
  id
  kind
  year
  date
  currency
  amount
  usd
  reference
  title
  provider {
    id
    name
  }
  receiver {
    id
    name
  }
  country {
    code
    name
  }
  flags {
    check
  }
  correctedBy {
    id
  }
  fact {
    stream {
      id
      title
    }
  }
}
fragment SeriesTotal on FlowTotal {
  kind
  usd
  records
  unknownUsd
  label
  stream {
    id
    title
    source
    dataDate
    sample
    publisher {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<FundsSeriesQuery, FundsSeriesQueryVariables>;
export const HomePageDocument = new TypedDocumentString(`
    query HomePage($asOf: AsOf) {
  meta {
    ...PageMeta
  }
  streams(asOf: $asOf) {
    id
    source
    licence
    attribution
  }
  series: flowTotals(asOf: $asOf) {
    rows {
      ...SeriesTotal
    }
  }
  latest: flows(orderBy: RECORDED, first: 6, asOf: $asOf) {
    totalCount
    nodes {
      ...FlowRow
    }
  }
}
    fragment PageMeta on Meta {
  version
  sample
  chains {
    chainId
    lag
    nodeBlock
    indexedBlock {
      number
      hash
      time
    }
    finalizedBlock {
      number
    }
  }
}
fragment FlowRow on Flow {
  id
  kind
  year
  date
  currency
  amount
  usd
  reference
  title
  provider {
    id
    name
  }
  receiver {
    id
    name
  }
  country {
    code
    name
  }
  flags {
    check
  }
  correctedBy {
    id
  }
  fact {
    stream {
      id
      title
    }
  }
}
fragment SeriesTotal on FlowTotal {
  kind
  usd
  records
  unknownUsd
  label
  stream {
    id
    title
    source
    dataDate
    sample
    publisher {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<HomePageQuery, HomePageQueryVariables>;
export const HomePlacesDocument = new TypedDocumentString(`
    query HomePlaces($filter: FlowFilter, $asOf: AsOf) {
  flowTotals(filter: $filter, groupBy: [COUNTRY], asOf: $asOf) {
    rows {
      usd
      records
      country {
        code
        name
        kind
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HomePlacesQuery, HomePlacesQueryVariables>;