import { graphql } from "../../generated/gql.ts";

/** Which sources there are to draw boundaries in. */
export const BoundaryFrameQuery = graphql(`
  query BoundaryFrame($asOf: AsOf) {
    meta {
      ...PageMeta
    }
    streams(asOf: $asOf) {
      ...BoundaryStream
    }
  }
`);

export const BoundaryStream = graphql(`
  fragment BoundaryStream on Stream {
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
    publisher {
      id
      name
    }
  }
`);

export const BoundaryChoicesQuery = graphql(`
  query BoundaryChoices($stream: ID!) {
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

export const BoundaryFigure = graphql(`
  fragment BoundaryFigureParts on BoundaryFigure {
    usd
    records
    unknownUsd
  }
`);

export const BoundarySide = graphql(`
  fragment BoundarySideParts on BoundarySide {
    records
    funding {
      ...BoundaryFigureParts
    }
    committed {
      ...BoundaryFigureParts
    }
    paid {
      ...BoundaryFigureParts
    }
    inKind {
      ...BoundaryFigureParts
    }
    pledged {
      ...BoundaryFigureParts
    }
    gross {
      ...BoundaryFigureParts
    }
  }
`);

export const BoundaryPart = graphql(`
  fragment BoundaryPartRow on BoundaryPart {
    code
    name
    several
    usd
    records
    unknownUsd
  }
`);

/** Everything that the page says of one boundary. */
export const BoundaryQuery = graphql(`
  query BoundaryTotals($stream: ID!, $boundary: Boundary!, $asOf: AsOf) {
    boundary(stream: $stream, boundary: $boundary, asOf: $asOf) {
      net
      block {
        ...CitedBlock
      }
      gross {
        ...BoundaryFigureParts
      }
      incoming {
        ...BoundarySideParts
        currencies {
          currency
          amount
          usd
          records
          unknownUsd
        }
      }
      internal {
        ...BoundarySideParts
      }
      outgoing {
        ...BoundarySideParts
      }
      steps {
        direction
        treatment
        usd
        records
        unknownUsd
      }
      plans: parts(side: TO, dimension: "plan", most: 12) {
        ...BoundaryPartRow
      }
      receivers: parts(side: TO, dimension: "organisation", most: 12) {
        ...BoundaryPartRow
      }
      providers: parts(side: FROM, dimension: "organisation", most: 12) {
        ...BoundaryPartRow
      }
      clusters: parts(side: TO, dimension: "cluster", most: 12) {
        ...BoundaryPartRow
      }
      countries: parts(side: TO, dimension: "country", most: 12) {
        ...BoundaryPartRow
      }
      years: parts(side: TO, dimension: "year", most: 12) {
        ...BoundaryPartRow
      }
    }
  }
`);

/** What comes in and moves on inside, where several boundaries stand side by side. */
export const BoundarySidesQuery = graphql(`
  query BoundarySides($stream: ID!, $boundary: Boundary!, $asOf: AsOf) {
    boundary(stream: $stream, boundary: $boundary, asOf: $asOf) {
      incoming {
        ...BoundarySideParts
      }
      internal {
        records
        gross {
          ...BoundaryFigureParts
        }
      }
    }
  }
`);

/** What of an organisation's money stayed with it, in one stream. */
export const CarriedOutQuery = graphql(`
  query CarriedOut($stream: ID!, $boundary: Boundary!, $asOf: AsOf) {
    boundary(stream: $stream, boundary: $boundary, asOf: $asOf) {
      net
      incoming {
        funding {
          ...BoundaryFigureParts
        }
      }
      outgoing {
        funding {
          ...BoundaryFigureParts
        }
      }
    }
  }
`);

export const BoundaryRecordsQuery = graphql(`
  query BoundaryRecords($filter: FlowFilter!, $orderBy: FlowOrder!, $first: Int!, $after: String, $asOf: AsOf) {
    flows(filter: $filter, orderBy: $orderBy, first: $first, after: $after, asOf: $asOf) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...FlowRow
      }
    }
  }
`);
