import { graphql } from "../../generated/gql.ts";

/** Which years and bases each source tells of facilities. */
export const FacilityYearsQuery = graphql(`
  query FacilityYears($asOf: AsOf) {
    meta {
      ...PageMeta
    }
    streams(asOf: $asOf) {
      ...EmissionStream
      source
    }
    years: emissionTotals(filter: { actorKind: [FACILITY] }, groupBy: [YEAR, BASIS], asOf: $asOf) {
      rows {
        year
        total
        reports
        unknown
        label
        stream {
          id
        }
        basis {
          ...Basis
        }
      }
      block {
        ...CitedBlock
      }
    }
  }
`);

export const FacilitiesQuery = graphql(`
  query Facilities($filter: EmissionFilter!, $all: EmissionFilter!, $first: Int!, $after: String, $asOf: AsOf) {
    total: emissionTotals(filter: $filter, groupBy: [YEAR], asOf: $asOf) {
      rows {
        total
        reports
        unknown
        label
      }
    }
    owners: emissionTotals(filter: $filter, groupBy: [OWNER], asOf: $asOf) {
      rows {
        ...FacilitySum
      }
    }
    regions: emissionTotals(filter: $filter, groupBy: [REGION], asOf: $asOf) {
      rows {
        ...FacilitySum
      }
    }
    allOwners: emissionTotals(filter: $all, groupBy: [OWNER], asOf: $asOf) {
      rows {
        owner {
          id
          name
        }
      }
    }
    allRegions: emissionTotals(filter: $all, groupBy: [REGION], asOf: $asOf) {
      rows {
        region
      }
    }
    list: emissionReports(filter: $filter, orderBy: LARGEST, first: $first, after: $after, asOf: $asOf) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        total
        corrects {
          id
        }
        actor {
          id
          name
          place
          owner {
            id
            name
          }
        }
      }
    }
  }
`);

export const FacilitySum = graphql(`
  fragment FacilitySum on EmissionTotal {
    total
    reports
    unknown
    region
    owner {
      id
      name
    }
  }
`);

export const FacilityQuery = graphql(`
  query Facility($id: ID!, $asOf: AsOf) {
    meta {
      ...PageMeta
    }
    emissionActor(id: $id, asOf: $asOf) {
      id
      kind
      name
      reference
      place
      country {
        code
        name
      }
      owner {
        id
        name
      }
    }
  }
`);

export const FacilitySeriesQuery = graphql(`
  query FacilitySeries($filter: EmissionFilter!, $restated: EmissionFilter!, $asOf: AsOf) {
    labels: emissionTotals(filter: $filter, groupBy: [ACTOR, YEAR, BASIS], asOf: $asOf) {
      rows {
        year
        label
        stream {
          id
        }
        basis {
          id
        }
      }
      block {
        ...CitedBlock
      }
    }
    emissionSeries(filter: $filter, asOf: $asOf) {
      stream {
        ...EmissionStream
      }
      basis {
        ...Basis
      }
      points {
        year
        total
        report
        restatements
      }
    }
    latest: emissionReports(filter: $filter, first: 1, asOf: $asOf) {
      nodes {
        properties {
          key
          value
        }
      }
    }
    restated: emissionReports(filter: $restated, first: 50, asOf: $asOf) {
      nodes {
        id
        year
        total
        corrects {
          id
          total
        }
      }
    }
  }
`);

/** What the facilities of one owner report, by year. */
export const FacilitiesOfQuery = graphql(`
  query FacilitiesOf($filter: EmissionFilter!, $asOf: AsOf) {
    emissionTotals(filter: $filter, groupBy: [YEAR, BASIS], asOf: $asOf) {
      rows {
        year
        total
        reports
        unknown
        stream {
          id
          title
        }
        basis {
          ...Basis
        }
      }
    }
  }
`);
