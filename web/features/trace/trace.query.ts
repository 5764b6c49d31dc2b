import { graphql } from "../../generated/gql.ts";

/** Which sources there are to trace in. */
export const TraceFrameQuery = graphql(`
  query TraceFrame($asOf: AsOf) {
    meta {
      ...PageMeta
    }
    streams(asOf: $asOf) {
      ...TraceStream
    }
  }
`);

export const TraceStream = graphql(`
  fragment TraceStream on Stream {
    id
    domain
    source
    title
    dataDate
    sample
    licence
    attribution
    label
    length
  }
`);

/** How many records each source has for a start. */
export const TraceSourcesQuery = graphql(`
  query TraceSources($filter: FlowFilter!, $asOf: AsOf) {
    flowTotals(filter: $filter, asOf: $asOf) {
      rows {
        stream {
          id
        }
        records
      }
    }
  }
`);

export const TraceChoicesQuery = graphql(`
  query TraceChoices($stream: ID!) {
    boundaryChoices(stream: $stream) {
      dimension
      choices {
        code
        name
        records
      }
    }
  }
`);

export const TraceQuery = graphql(`
  query Trace($from: TraceStart!, $direction: TraceDirection!, $most: Int!, $asOf: AsOf) {
    trace(from: $from, direction: $direction, most: $most, asOf: $asOf) {
      stream {
        ...TraceStream
      }
      streams {
        ...TraceStream
      }
      block {
        ...CitedBlock
      }
      direction
      usd
      records
      unknownUsd
      record {
        id
        kind
        reference
        title
      }
      hops {
        number
        usd
        records
        unknownUsd
        computed
        destination
        stages {
          kind
          usd
          records
          unknownUsd
        }
        links {
          ...TraceLinkRow
        }
      }
      nodes {
        ...TraceParty
      }
      pools {
        ...TracePoolRow
      }
      clock {
        ...TraceClockRow
      }
      clockDate
    }
  }
`);

export const TraceLinkRow = graphql(`
  fragment TraceLinkRow on TraceLink {
    from
    to
    basis
    usd
    wholeUsd
    records
    unknownUsd
    stream {
      id
    }
    record {
      id
    }
  }
`);

export const TraceParty = graphql(`
  fragment TraceParty on TraceNode {
    id
    stage
    kind
    organisation {
      id
      name
    }
    country {
      code
      name
    }
    code
    members
    inUsd
    outUsd
    unaccountedUsd
  }
`);

export const TracePoolRow = graphql(`
  fragment TracePoolRow on TracePool {
    organisation {
      id
      name
    }
    stream {
      id
    }
    year
    inUsd
    inRecords
    inUnknownUsd
    givers
    outUsd
    outRecords
    outUnknownUsd
    throughUsd
  }
`);

export const TraceClockRow = graphql(`
  fragment TraceClockRow on TraceClockStage {
    hop
    kind
    afterKind
    records
    undated
    firstDate
    lastDate
    timed
    leastDays
    medianDays
    mostDays
    stopped
    stoppedUsd
    stoppedDays
  }
`);
