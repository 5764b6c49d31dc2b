import { graphql } from "../../generated/gql.ts";

export const EmissionStream = graphql(`
  fragment EmissionStream on Stream {
    id
    domain
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

/** A series of reference figures, among which a reader may choose. */
export const SeriesToDivideBy = graphql(`
  fragment SeriesToDivideBy on ReferenceSeries {
    id
    measure
    currency
    prices
    priceYear
    conversion
    stream {
      title
    }
  }
`);

export const EmissionStreamsQuery = graphql(`
  query EmissionStreams($asOf: AsOf) {
    meta {
      ...PageMeta
    }
    referenceSeries(asOf: $asOf) {
      ...SeriesToDivideBy
    }
    streams(asOf: $asOf) {
      ...EmissionStream
    }
    kinds: emissionTotals(groupBy: [ACTOR_KIND, BASIS], asOf: $asOf) {
      rows {
        actorKind
        reports
        stream {
          id
        }
      }
    }
  }
`);

export const Basis = graphql(`
  fragment Basis on EmissionBasis {
    id
    gas
    unit
    massOf
    gwp
    landUse
    accounting
    reporter
    scope
    category
    coverage
  }
`);

/** What a quotient was divided by. */
export const FigureParts = graphql(`
  fragment FigureParts on ReferenceFigure {
    id
    year
    value
    measure
    currency
    prices
    priceYear
    conversion
    edition
    series
    fact {
      stream {
        id
        title
        attribution
        licence
      }
    }
  }
`);

/** Which years and bases a source tells of countries. */
export const EmissionYearsQuery = graphql(`
  query EmissionYears($stream: [ID!], $asOf: AsOf) {
    years: emissionTotals(filter: { stream: $stream, actorKind: [COUNTRY] }, groupBy: [YEAR, BASIS], asOf: $asOf) {
      rows {
        year
        basis {
          id
        }
      }
      block {
        ...CitedBlock
      }
    }
    bases: emissionTotals(filter: { stream: $stream, actorKind: [COUNTRY] }, groupBy: [BASIS], asOf: $asOf) {
      rows {
        reports
        basis {
          ...Basis
        }
      }
    }
  }
`);

export const EmissionWorldQuery = graphql(`
  query EmissionWorld(
    $year: EmissionFilter!
    $century: EmissionFilter!
    $span: EmissionFilter!
    $before: Int!
    $after: Int!
    $of: ReferenceMeasure!
    $series: ID
    $divided: Boolean!
    $asOf: AsOf
  ) {
    total: emissionTotals(filter: $year, groupBy: [YEAR], asOf: $asOf) {
      rows {
        total
        reports
        unknown
        label
      }
    }
    century: emissionTotals(filter: $century, groupBy: [YEAR], asOf: $asOf) {
      rows {
        year
        total
        reports
        unknown
        label
      }
    }
    converted: emissionTotals(filter: $year, groupBy: [BASIS], measure: KILOTONNES_CO2, asOf: $asOf) {
      rows {
        total
        conversions {
          conversion {
            steps {
              kind
              factor
              source
            }
          }
        }
      }
    }
    ranking: emissionTotals(filter: $year, groupBy: [ACTOR, YEAR], asOf: $asOf) {
      rows {
        per(of: $of, series: $series) @include(if: $divided) {
          value
          figure {
            ...FigureParts
          }
        }
        total
        reports
        unknown
        label
        actor {
          id
          name
          country {
            code
            name
          }
        }
      }
    }
    emissionChanges(filter: $span, before: $before, after: $after, asOf: $asOf) {
      before
      after
      rows {
        change
        points
        actor {
          id
          name
          country {
            code
            name
          }
        }
      }
    }
    emissionChecks(asOf: $asOf) {
      check
      examined
      found
      unknown
      stream {
        id
      }
    }
  }
`);

/** The countries and areas of a year, the largest first, and all that the source ever tells of on the basis. */
export const EmissionCountriesQuery = graphql(`
  query EmissionCountries($year: EmissionFilter!, $all: EmissionFilter!, $asOf: AsOf) {
    largest: emissionTotals(filter: $year, groupBy: [ACTOR], asOf: $asOf) {
      rows {
        actor {
          country {
            code
          }
        }
      }
    }
    all: emissionTotals(filter: $all, groupBy: [ACTOR], asOf: $asOf) {
      rows {
        actor {
          country {
            code
            name
          }
        }
      }
    }
  }
`);

/** The figures of some countries in all years. */
export const EmissionLinesQuery = graphql(`
  query EmissionLines(
    $filter: EmissionFilter!
    $of: ReferenceMeasure!
    $series: ID
    $divided: Boolean!
    $labelled: Boolean!
    $asOf: AsOf
  ) {
    emissionTotals(filter: $filter, groupBy: [ACTOR, YEAR], asOf: $asOf) {
      rows {
        label @include(if: $labelled)
        per(of: $of, series: $series) @include(if: $divided) {
          value
          figure {
            ...FigureParts
          }
        }
        year
        total
        reports
        unknown
        actor {
          id
        }
      }
    }
  }
`);
