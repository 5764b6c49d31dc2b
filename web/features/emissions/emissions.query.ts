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

export const EmissionStreamsQuery = graphql(`
  query EmissionStreams($asOf: AsOf) {
    meta {
      ...PageMeta
    }
    referenceSeries(asOf: $asOf) {
      measure
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
    fact {
      stream {
        id
        title
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
        chainId
        number
        hash
        time
        final
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
        per(of: $of) @include(if: $divided) {
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
  query EmissionLines($filter: EmissionFilter!, $of: ReferenceMeasure!, $divided: Boolean!, $labelled: Boolean!, $asOf: AsOf) {
    emissionTotals(filter: $filter, groupBy: [ACTOR, YEAR], asOf: $asOf) {
      rows {
        label @include(if: $labelled)
        per(of: $of) @include(if: $divided) {
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

export const EmissionSeriesParts = graphql(`
  fragment EmissionSeriesParts on EmissionSeries {
    stream {
      ...EmissionStream
    }
    actor {
      id
      name
      country {
        code
        name
      }
    }
    basis {
      ...Basis
    }
    points {
      year
      total
      perHead
      perPerson: per(of: POPULATION) {
        value
        figure {
          ...FigureParts
        }
      }
      perMillion: per(of: GDP) {
        value
        figure {
          ...FigureParts
        }
      }
      report
      restatements
      parts {
        code
        mass
      }
      memo {
        code
        mass
      }
    }
  }
`);

export const EmitterQuery = graphql(`
  query Emitter($country: String!, $filter: EmissionFilter!, $restated: EmissionFilter!, $asOf: AsOf) {
    meta {
      ...PageMeta
    }
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
        chainId
        number
        hash
        time
        final
      }
    }
    emissionSeries(filter: $filter, asOf: $asOf) {
      ...EmissionSeriesParts
    }
    emissionComparisons(country: $country, asOf: $asOf) {
      measure
      one {
        stream {
          id
          title
        }
        basis {
          ...Basis
        }
      }
      other {
        stream {
          id
          title
        }
        basis {
          ...Basis
        }
      }
      oneSteps {
        kind
        factor
        source
      }
      otherSteps {
        kind
        factor
        source
      }
      differences {
        field
        one
        other
      }
      years {
        year
        one
        other
        oneConverted
        otherConverted
        difference
        percent
      }
    }
    restated: emissionReports(filter: $restated, first: 50, asOf: $asOf) {
      totalCount
      nodes {
        id
        year
        total
        basis {
          ...Basis
        }
        corrects {
          id
          total
          basis {
            ...Basis
          }
        }
        fact {
          stream {
            title
          }
        }
      }
    }
  }
`);

export const EmissionReportQuery = graphql(`
  query EmissionReportPage($id: ID!, $asOf: AsOf) {
    meta {
      ...PageMeta
    }
    emissionReport(id: $id, asOf: $asOf) {
      id
      year
      total
      partsSum
      perHead
      perPerson: per(of: POPULATION) {
        value
        tonnes
        figure {
          ...FigureParts
        }
      }
      perMillion: per(of: GDP) {
        value
        tonnes
        figure {
          ...FigureParts
        }
      }
      periodFrom
      periodTo
      evidence
      reference
      nameInSource
      actor {
        id
        kind
        name
        country {
          code
          name
        }
      }
      basis {
        ...Basis
      }
      converted(to: KILOTONNES_CO2) {
        mass
        steps {
          kind
          factor
          source
        }
      }
      parts {
        code
        mass
      }
      memo {
        code
        mass
      }
      corrects {
        id
        total
        parts {
          code
          mass
        }
        basis {
          ...Basis
        }
      }
      correctedBy {
        id
      }
      findings {
        check
        detail
      }
      verifications {
        id
        assurance
        opinion
        date
        statement
        verifier {
          id
          name
        }
      }
      fact {
        label
        stream {
          ...EmissionStream
        }
      }
    }
  }
`);

/** For the page of a country and for the home page: the newest year of each source. */
export const EmissionsOfQuery = graphql(`
  query EmissionsOf($filter: EmissionFilter!, $asOf: AsOf) {
    emissionSeries(filter: $filter, asOf: $asOf) {
      stream {
        id
        title
      }
      basis {
        ...Basis
      }
      points {
        year
        total
        report
      }
    }
  }
`);

export const EmissionVerificationQuery = graphql(`
  query EmissionVerification($id: ID!, $asOf: AsOf) {
    emissionVerification(id: $id, asOf: $asOf) {
      assurance
      opinion
      date
      statement
      reference
      verifier {
        id
        name
      }
      report {
        id
      }
    }
  }
`);
