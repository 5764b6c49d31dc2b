import { fromMinorUnits } from "../../../kernel/money.ts";
import type { Publication } from "../../../publish/publication.ts";
import { counted, grouped } from "../../../publish/words.ts";
import { writeBasis } from "../basis.ts";
import type { EmissionPublication, PlannedReport } from "./publication.ts";
import { publishEmissions } from "./publish-emissions.ts";

/** What a source says of emissions, as the command line takes it. */
export function toPublication(emissions: EmissionPublication): Publication {
  const { terms, files, reading, reports, actors, verifications } = emissions;
  return {
    terms,
    files,
    reading,
    contractKind: "EmissionRegistry",
    content: [
      ...summarise(reports),
      ...(actors.length > 0 ? [`${counted(actors.length, "actor", "actors")} without a country's code.`] : []),
      ...(verifications.length > 0 ? [`${counted(verifications.length, "verification", "verifications")}.`] : []),
    ],
    send: (task) => publishEmissions(emissions, task),
  };
}

/** A line for each kind of actor and basis, of the newest year: no sum is over several of them. */
function summarise(reports: readonly PlannedReport[]): readonly string[] {
  const groups = new Map<string, PlannedReport[]>();
  for (const report of reports) {
    const key = `${report.actor.kind} ${writeBasis(report.basis)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [report]);
    else group.push(report);
  }
  return [...groups.values()].map((group) => {
    const years = group.map(({ year }) => year);
    const newest = Math.max(...years);
    const [first] = group;
    const kind = (first?.actor.kind ?? "").toLowerCase();
    const basis = first === undefined ? "" : writeBasis(first.basis);
    const span = `${kind.padEnd(12)} ${grouped(group.length).padStart(7)} reports  ${Math.min(...years)} to ${newest}  ${basis}`;
    if (kind !== "country" && kind !== "facility") return span;
    const told = group.filter(({ year, total }) => year === newest && total !== null);
    const sum = told.reduce((all, { total }) => all + (total ?? 0n), 0n);
    const decimals = first?.basis.decimals ?? 0;
    return `${span}  in ${newest}: ${grouped(fromMinorUnits(sum, decimals))} ${first?.basis.unit ?? ""} of ${told.length}`;
  });
}
