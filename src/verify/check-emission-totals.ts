import { type EmissionTotal, type EmissionTotalKey, emissionTotalSlot, readEmissionTotal } from "@plainsight/verifier/emission-registry";
import { decodeReport, emissionReported } from "@plainsight/verifier/emission-report";
import { accountings, actorKinds, landUses, massesOf, reporters, scopes } from "@plainsight/verifier/shown-emission";
import { decimal } from "@plainsight/verifier/shown-record";
import { keccak256 } from "../kernel/keccak.ts";
import { streamId } from "../kernel/ledger.ts";
import type { TotalsScope } from "./check-totals.ts";
import { getLaterLogs } from "./later-logs.ts";
import { plainDecimal } from "./logged-table.ts";

/** Totals compared at a time. */
const page = 400;

/** The sum of stored facts that a total of the contract has to be. */
interface Sum {
  readonly stream: number;
  readonly actor_kind: string;
  /** True: of all actors of the kind. */
  readonly of_all: boolean;
  readonly country: string | null;
  readonly actor: number | null;
  readonly year: number;
  /** As the database keeps it in one column. */
  readonly basis: string;
  readonly total: string;
  readonly reports: number;
  readonly unknown: number;
}

/** Compares each total that a registry of emissions keeps with the sum of the stored reports that no other restated. */
export async function checkEmissionTotals(scope: TotalsScope, progress: (done: number, of: number) => void): Promise<void> {
  const { contracts, state } = scope;
  for (const [contract, kind] of contracts.kinds) {
    if (kind !== "EmissionRegistry") continue;
    const logs = (await getLaterLogs(scope.node, contract, scope.head, state.block.number)).filter(
      ({ topics }) => topics[0] === emissionReported,
    );
    // Totals that a report after the indexed head has changed can't be compared with what is stored.
    const moved = new Set(logs.map(({ topics, data }) => `${Number(topics[1])} ${decodeReport(data).year}`));
    const restated = logs.some(({ data }) => decodeReport(data).corrects !== 0);
    const list = (await sumFacts(scope, contract)).filter((sum) => !restated && !moved.has(`${sum.stream} ${sum.year}`));
    for (let from = 0; from < list.length; from += page) {
      const part = list.slice(from, from + page);
      const values = await state.values(
        contract,
        part.map((sum) => emissionTotalSlot(keyOf(sum), keccak256)),
      );
      if (values === undefined) return;
      for (const [index, sum] of part.entries()) {
        compareTotal(scope, sum, readEmissionTotal(values[index] ?? "0x00"), streamId(contracts.chainId, contract, sum.stream));
      }
      progress(from + part.length, list.length);
    }
  }
}

function compareTotal({ findings }: TotalsScope, sum: Sum, total: EmissionTotal, stream: string): void {
  findings.count("totals", 1);
  const whose = sum.of_all ? `all of ${sum.actor_kind}` : `${sum.actor_kind} ${sum.country ?? sum.actor}`;
  const key = `${stream} ${whose} ${sum.year} ${sum.basis}`;
  const compare = (field: string, got: string | null, expected: string | null) =>
    findings.compare("totals", "emission_reports", key, field, got, expected);
  compare("sum of total", plainDecimal(sum.total), plainDecimal(decimal(total.sum, keyOf(sum).basis.decimals)));
  compare("number of reports", String(sum.reports), String(total.reports));
  compare("number of reports without a total", String(sum.unknown), String(total.unknown));
}

/** Of each actor, and of all countries and all facilities. A key whose reports were all restated stays, with zeros. */
async function sumFacts({ sql, contracts, state }: TotalsScope, contract: string): Promise<readonly Sum[]> {
  return sql<Sum[]>`
    WITH records AS (
      SELECT s.number AS stream, f.* FROM emission_reports f JOIN streams s USING (chain_id, stream_id)
      WHERE f.chain_id = ${contracts.chainId} AND s.contract = decode(${contract.slice(2)}, 'hex') AND f.block_number <= ${state.block.number}
    ), counted AS (
      SELECT r.*, NOT EXISTS (SELECT FROM records c WHERE c.stream_id = r.stream_id AND c.corrects = r.seq) AS counts FROM records r
    )
    SELECT stream, actor_kind, of_all, country, actor, year, basis, coalesce(sum(total) FILTER (WHERE counts), 0)::text AS total,
      (count(*) FILTER (WHERE counts))::float8 AS reports, (count(*) FILTER (WHERE counts AND total IS NULL))::float8 AS unknown
    FROM (
      SELECT stream, actor_kind, false AS of_all, country, actor, year, basis, total, counts FROM counted
      UNION ALL
      SELECT stream, actor_kind, true, NULL, NULL, year, basis, total, counts FROM counted WHERE actor_kind IN ('COUNTRY', 'FACILITY')
    ) r
    GROUP BY 1, 2, 3, 4, 5, 6, 7 ORDER BY 1, 2, 3, 4, 5, 6, 7`;
}

function keyOf(sum: Sum): EmissionTotalKey {
  const [gas = "", unit = "", mass = "", decimals, gwp, land = "", accounting = "", reporter = "", scope = "", category, coverage = ""] =
    sum.basis.split("/");
  const number = (names: readonly string[], name: string) => names.indexOf(name);
  return {
    stream: sum.stream,
    actorKind: number(actorKinds, sum.actor_kind),
    actor: sum.of_all ? null : { country: sum.country, number: sum.actor ?? 0 },
    year: sum.year,
    basis: {
      gas,
      unit,
      massOf: number(massesOf, mass),
      decimals: Number(decimals),
      gwp: Number(gwp),
      landUse: number(landUses, land),
      accounting: number(accountings, accounting),
      reporter: number(reporters, reporter),
      scope: number(scopes, scope),
      category: Number(category),
      coverage,
    },
  };
}
