import { createHash } from "node:crypto";
import type { Hex } from "viem";
import { asHex } from "../../../publish/codes.ts";
import type { DatasetPublication, Measured, PlannedDataset } from "./planned.ts";

/** Files of the invented publisher; each is its whole content. */
const schools = [
  "district,schools,pupils\nSample North,12,3410\nSample South,9,2875\n",
  "district,schools,pupils\nSample North,12,3410\nSample South,10,3122\n",
];
const wells = "well,depth_m,tested\nsample-1,42,2025-03-04\nsample-2,57,2025-03-05\n";
const rainfall = "month,mm\n2024-01,18\n2024-02,31\n";

const common = { licence: "CC0-1.0", mediaType: "text/csv", place: "", schema: "", schemaHash: null } as const;

/** Two versions of one data set, one of another, and one that was withdrawn. */
const datasets: readonly PlannedDataset[] = [
  {
    ...common,
    ref: "sample-schools",
    file: measure(schools[0] ?? ""),
    version: "2024",
    title: "Sample school census",
    country: "KEN",
    dataDate: 20_241_231,
  },
  {
    ...common,
    ref: "sample-schools",
    file: measure(schools[1] ?? ""),
    version: "2025",
    title: "Sample school census",
    country: "KEN",
    dataDate: 20_250_331,
  },
  {
    ...common,
    ref: "sample-wells",
    file: measure(wells),
    version: "1",
    title: "Sample register of wells",
    country: "SOM",
    dataDate: 20_250_305,
  },
  { ...common, ref: "sample-rainfall", file: measure(rainfall), version: "1", title: "Sample rainfall", country: null, dataDate: 0 },
  { ...common, ref: "sample-rainfall", file: null, version: "1", title: "Sample rainfall", country: null, dataDate: 0 },
];

/** Invented data sets: every one says so. */
export function sampleDatasets(): DatasetPublication {
  return {
    terms: {
      source: "sample-datasets",
      title: "Sample data sets: invented files",
      licence: "CC0-1.0",
      attribution: "Nobody: every figure is invented",
      sample: true,
    },
    publisher: { ref: "sample-publisher", name: "Sample Publisher", country: null, kind: "OTHER" },
    datasets,
    files: [{ name: "sample-datasets", sha256: hash(datasets.map(({ file }) => file?.sha256 ?? "").join("\n")), dataDate: 20_250_331 }],
    reading: { badRows: [], warnings: [], ignored: [], placeholders: 0 },
  };
}

function measure(text: string): Measured {
  return { sha256: hash(text), size: Buffer.byteLength(text), unpacked: null };
}

function hash(text: string): Hex {
  return asHex(`0x${createHash("sha256").update(text).digest("hex")}`);
}
