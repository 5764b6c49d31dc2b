import { fromLedgerDay } from "../../../kernel/time.ts";
import type { Publication } from "../../../publish/publication.ts";
import { grouped } from "../../../publish/words.ts";
import type { DatasetPublication, PlannedDataset } from "./planned.ts";
import { publishDatasets } from "./publish-datasets.ts";
import { readCatalogue } from "./read-catalogue.ts";
import { sampleDatasets } from "./sample.ts";

/** A catalogue, as the command line takes it. @param dataDate as yyyymmdd, where the catalogue does not say */
export async function readDatasets(
  paths: readonly string[],
  values: Readonly<Record<string, string>>,
  dataDate: number | undefined,
): Promise<Publication> {
  const { files } = values;
  return toPublication(
    await readCatalogue(paths, { ...(files !== undefined && { folder: files }), ...(dataDate !== undefined && { dataDate }) }),
  );
}

/** Invented data sets, for a ledger that has none. */
export function sampleDatasetPublication(): Publication {
  return toPublication(sampleDatasets());
}

function toPublication(publication: DatasetPublication): Publication {
  const { terms, files, reading, datasets } = publication;
  return {
    terms,
    files,
    reading,
    contractKind: "DatasetRegistry",
    content: datasets.map(describe),
    send: (task) => publishDatasets(publication, task),
  };
}

function describe({ title, version, file, dataDate }: PlannedDataset): string {
  const about = `${title}, version ${version}`;
  if (file === null) return `${about}: withdrawn`;
  const day = dataDate === 0 ? "" : `, data up to ${fromLedgerDay(dataDate)}`;
  return `${about}: ${grouped(file.size)} bytes${day}, sha256 ${file.sha256.slice(2)}`;
}
