import type { TestApi } from "./test-api.ts";

interface Answered {
  readonly usd: string;
  readonly records: number;
  readonly hops: readonly {
    readonly number: number;
    readonly usd: string;
    readonly records: number;
    readonly unknownUsd: number;
    readonly computed: boolean;
    readonly destination: boolean;
    readonly stages: readonly { readonly kind: string; readonly usd: string; readonly records: number }[];
    readonly links: readonly {
      readonly from: string;
      readonly to: string;
      readonly basis: string;
      readonly usd: string;
      readonly wholeUsd: string;
      readonly unknownUsd: number;
    }[];
  }[];
  readonly nodes: readonly {
    readonly id: string;
    readonly kind: string;
    readonly organisation: { readonly name: string } | null;
    readonly country: { readonly code: string } | null;
    readonly code: string | null;
    readonly members: number;
    readonly inUsd: string;
    readonly outUsd: string;
    readonly unaccountedUsd: string | null;
  }[];
  readonly pools: readonly {
    readonly organisation: { readonly name: string };
    readonly year: number;
    readonly inUsd: string;
    readonly inRecords: number;
    readonly givers: number;
    readonly outUsd: string;
    readonly outRecords: number;
    readonly throughUsd: string;
  }[];
  readonly clock: readonly {
    readonly hop: number;
    readonly kind: string;
    readonly afterKind: string | null;
    readonly firstDate: string | null;
    readonly medianDays: number | null;
    readonly stopped: number;
    readonly stoppedUsd: string;
  }[];
}

const query = `query ($from: TraceStart!, $direction: TraceDirection!, $most: Int!, $asOf: AsOf) {
  trace(from: $from, direction: $direction, most: $most, asOf: $asOf) {
    usd records
    hops { number usd records unknownUsd computed destination stages { kind usd records } links { from to basis usd wholeUsd unknownUsd } }
    nodes { id kind organisation { name } country { code } code members inUsd outUsd unaccountedUsd }
    pools { organisation { name } year inUsd inRecords givers outUsd outRecords throughUsd }
    clock { hop kind afterKind firstDate medianDays stopped stoppedUsd }
  } }`;

/** A trace in words: its hops, its links, and those parties of whom it says what is unaccounted for. */
export async function traceOf(
  api: TestApi,
  from: unknown,
  direction: string,
  { asOf = null, most = 40 }: { readonly asOf?: unknown; readonly most?: number } = {},
) {
  const { trace }: { trace: Answered } = JSON.parse(JSON.stringify(await api.data(query, { from, direction, most, asOf })));
  const names = new Map(
    trace.nodes.map(({ id, kind, organisation, country, code, members }) => [
      id,
      organisation?.name ?? code ?? country?.code ?? (kind === "GROUP" ? `${members} others` : kind),
    ]),
  );
  const unknown = (count: number) => (count > 0 ? ` ${count} unknown` : "");
  return {
    usd: trace.usd,
    records: trace.records,
    hops: trace.hops,
    lines: [
      ...trace.hops.map((hop) =>
        hop.destination
          ? `${hop.number} destination`
          : `${hop.number} ${hop.computed ? "computed" : "recorded"} ${hop.usd} ${hop.records}${unknown(hop.unknownUsd)}`,
      ),
      ...trace.hops.flatMap(({ links }) =>
        links.map(
          ({ from: a, to: b, usd, wholeUsd, basis, unknownUsd }) =>
            `${names.get(a)} → ${names.get(b)} ${usd} of ${wholeUsd} ${basis}${unknown(unknownUsd)}`,
        ),
      ),
      ...trace.nodes.flatMap(({ id, inUsd, outUsd, unaccountedUsd }) =>
        unaccountedUsd === null ? [] : [`${names.get(id)} ${inUsd} in ${outUsd} out ${unaccountedUsd} unaccounted`],
      ),
    ],
    stages: trace.hops.map(({ stages }) => stages.map(({ kind, usd, records }) => `${kind} ${usd} ${records}`)),
    pools: trace.pools.map(
      ({ organisation, year, inUsd, inRecords, givers, outUsd, outRecords, throughUsd }) =>
        `${organisation.name} ${year}: ${inUsd} of ${givers} in ${inRecords}, ${outUsd} in ${outRecords}, ${throughUsd} through`,
    ),
    clock: trace.clock.map(
      ({ hop, kind, afterKind, firstDate, medianDays, stopped, stoppedUsd }) =>
        `${hop} ${kind}${afterKind === null ? "" : ` after ${afterKind}`} ${firstDate ?? "undated"}${medianDays === null ? "" : ` ${medianDays} days`}${stopped === 0 ? "" : `, stopped ${stopped}: ${stoppedUsd}`}`,
    ),
  };
}
