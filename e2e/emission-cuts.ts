import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { gunzipSync } from "node:zlib";
import { root } from "./product.ts";

const data = resolve(root, "../shared/data/emissions");

function folder(): string {
  return mkdtempSync(join(tmpdir(), "plainsight-emissions-"));
}

/** CDIAC's rows of China and Kenya since 2018, cut from the file beside the checkout. */
export function cutCdiac(): string {
  const directory = folder();
  const [head = "", ...rows] = readFileSync(join(data, "country-fossil-co2-cdiac/emissions.csv"), "utf8").split("\n");
  const kept = rows.filter((row) => /^20(18|19|20),(CHINA \(MAINLAND\)|KENYA),/.test(row));
  writeFileSync(join(directory, "emissions.csv"), [head, ...kept].join("\n"));
  return directory;
}

/**
 * Canada's facilities with all that they reported for 2020: 1,703 of 13,093 reports.
 * @param changed figures by the facility's id, for a source that says them otherwise the next time
 */
export function cutEccc(changed: Readonly<Record<string, string>> = {}): string {
  const [from, directory] = [join(data, "canada-facility-ghg"), folder()];
  const rowsOf = (name: string) =>
    gunzipSync(readFileSync(join(from, name)))
      .toString()
      .split("\n");
  const [reportHead = "", ...reports] = rowsOf("EmissionsAgg.csv.gz");
  const of2020 = reports.map((row) => row.split(",")).filter(([, , year]) => year === "2020");
  const said = of2020.map(([ref, id = "", year, total, ...rest]) => [ref, id, year, changed[id] ?? total, ...rest].join(","));
  writeFileSync(join(directory, "EmissionsAgg.csv"), [reportHead, ...said].join("\n"));
  const reporting = new Set(of2020.map(([, id]) => id));
  const [actorHead = "", ...actors] = rowsOf("Actor.csv.gz");
  writeFileSync(join(directory, "Actor.csv"), [actorHead, ...actors.filter((row) => reporting.has(row.split(",")[0]))].join("\n"));
  copyFileSync(join(from, "OrganizationActor.csv"), join(directory, "OrganizationActor.csv"));
  return directory;
}

/** A table with its map in a folder of their own: the paths that `publish table` takes. */
export function writeTable(
  rows: readonly string[],
  map: string,
): { readonly paths: readonly string[]; readonly values: { readonly map: string } } {
  const directory = folder();
  const [table, mapFile] = [join(directory, "table.csv"), join(directory, "map.yaml")];
  writeFileSync(table, rows.join("\n"));
  writeFileSync(mapFile, map);
  return { paths: [table], values: { map: mapFile } };
}
