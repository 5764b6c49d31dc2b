import { graphql } from "../../generated/gql.ts";

export const TargetStream = graphql(`
  fragment TargetStream on Stream {
    id
    title
    dataDate
    licence
    attribution
    label
    publisher {
      id
      name
    }
  }
`);

export const TargetRow = graphql(`
  fragment TargetRow on Target {
    id
    kind
    actorKind
    baseYear
    targetYear
    unit
    value
    reference
    country {
      code
      name
    }
    actor {
      id
      name
      reference
    }
    checks {
      check
      outcome
    }
    correctedBy {
      id
    }
  }
`);

/** Which sources tell of targets, and how many. */
export const TargetSourcesQuery = graphql(`
  query TargetSources($asOf: AsOf) {
    meta {
      ...PageMeta
    }
    targetCounts(asOf: $asOf) {
      rows {
        targets
        actors
        stream {
          ...TargetStream
        }
      }
    }
  }
`);

export const TargetsQuery = graphql(`
  query Targets($filter: TargetFilter!, $stream: [ID!], $after: String, $asOf: AsOf) {
    fitting: targetCounts(filter: $filter, asOf: $asOf) {
      rows {
        targets
        actors
      }
    }
    kinds: targetCounts(filter: $filter, groupBy: [KIND], asOf: $asOf) {
      rows {
        kind
        targets
        actors
      }
    }
    actors: targetCounts(filter: $filter, groupBy: [ACTOR_KIND], asOf: $asOf) {
      rows {
        actorKind
        targets
        actors
      }
    }
    checks: targetChecks(filter: $filter, asOf: $asOf) {
      rows {
        check
        found
        clear
        unknown
      }
    }
    years: targetCounts(filter: { stream: $stream }, groupBy: [TARGET_YEAR], asOf: $asOf) {
      rows {
        targetYear
      }
    }
    countries: targetCounts(filter: { stream: $stream }, groupBy: [COUNTRY], asOf: $asOf) {
      rows {
        country {
          code
          name
        }
      }
    }
    list: targets(filter: $filter, first: 25, after: $after, asOf: $asOf) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...TargetRow
      }
    }
  }
`);

export const TargetQuery = graphql(`
  query Target($id: ID!, $asOf: AsOf) {
    meta {
      ...PageMeta
    }
    target(id: $id, asOf: $asOf) {
      ...TargetRow
      baseTonnes
      conditionality
      gases
      sectors
      evidence
      url
      understood {
        field
        outcome
        words
      }
      words {
        key
        text
      }
      checks {
        check
        outcome
        detail
      }
      corrects {
        id
      }
      fact {
        label
        stream {
          ...TargetStream
        }
      }
    }
  }
`);

export const TargetActorQuery = graphql(`
  query TargetActor($id: ID!, $after: String, $asOf: AsOf) {
    meta {
      ...PageMeta
    }
    targetActor(id: $id, asOf: $asOf) {
      id
      kind
      name
      reference
      country {
        code
        name
      }
      organisation {
        id
        name
      }
      stream {
        ...TargetStream
      }
    }
    targets(filter: { actor: [$id] }, first: 25, after: $after, asOf: $asOf) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...TargetRow
      }
    }
  }
`);

export const CountryTargetsQuery = graphql(`
  query CountryTargets($country: String!, $asOf: AsOf) {
    meta {
      ...PageMeta
    }
    targets(filter: { country: [$country], actorKind: [COUNTRY] }, first: 50, asOf: $asOf) {
      totalCount
      nodes {
        ...TargetRow
        fact {
          stream {
            ...TargetStream
          }
        }
      }
    }
    others: targets(filter: { country: [$country], actorKind: [REGION, CITY, COMPANY, OTHER] }, first: 0, asOf: $asOf) {
      totalCount
    }
    submissions(filter: { country: [$country] }, first: 50, asOf: $asOf) {
      totalCount
      nodes {
        ...SubmissionRow
        fact {
          stream {
            ...TargetStream
          }
        }
      }
    }
  }
`);

export const OrganisationTargetsQuery = graphql(`
  query OrganisationTargets($organisation: ID!, $asOf: AsOf) {
    targets(filter: { organisation: [$organisation] }, first: 50, asOf: $asOf) {
      nodes {
        ...TargetRow
      }
    }
  }
`);

/** A country's own emissions by source and basis, for the lines that its targets imply. */
export const TargetEmissionsQuery = graphql(`
  query TargetEmissions($country: [String!]!, $asOf: AsOf) {
    newest: emissionTotals(filter: { country: $country, actorKind: [COUNTRY, GROUP] }, groupBy: [BASIS], asOf: $asOf) {
      block {
        ...CitedBlock
      }
    }
    emissionSeries(filter: { country: $country, actorKind: [COUNTRY, GROUP] }, asOf: $asOf) {
      stream {
        id
        title
        attribution
        licence
        dataDate
        sample
        label
      }
      basis {
        id
        gas
        unit
        massOf
      }
      points {
        year
        total
        report
      }
    }
  }
`);
