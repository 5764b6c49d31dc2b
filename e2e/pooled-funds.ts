import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { gunzipSync } from "node:zlib";
import { root } from "./product.ts";

/** The pooled funds' data for Afghanistan and Colombia in 2015, cut from the files beside the checkout: a few hundred rows. */
export function cutPooledFunds(): string {
  const source = resolve(root, "../shared/data/funds/cbpf");
  const directory = mkdtempSync(join(tmpdir(), "plainsight-cbpf-"));
  for (const file of ["MstPooledFund.csv", "MstClusters.csv"]) copyFileSync(join(source, file), join(directory, file));
  const cut = (name: string, text: string, keep: (row: string) => boolean) => {
    const [head = "", ...rows] = text.split("\n");
    writeFileSync(join(directory, name), [head, ...rows.filter(keep)].join("\n"));
  };
  const packed = (name: string) => gunzipSync(readFileSync(join(source, name))).toString();
  cut("contributions.csv", readFileSync(join(source, "contributions.csv"), "utf8"), (row) =>
    /^(Afghanistan,23|Colombia,52),2015,/.test(row),
  );
  cut("projects.csv", packed("projects_2015_2024.csv.gz"), (row) => /,(AFG|COL)-15\//.test(row));
  cut("locations.csv", packed("project_locations_2015_2024.csv.gz"), (row) => /,(AFG|COL)-15\//.test(row));
  return directory;
}
