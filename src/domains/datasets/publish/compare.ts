import type { Dataset } from "@plainsight/verifier/dataset";
import { OperatorError } from "../../../kernel/errors.ts";
import type { PlannedDataset } from "./planned.ts";
import type { RecordedDataset } from "./recorded.ts";

const nothing = `0x${"00".repeat(32)}`;
const [published, withdrawn] = [1, 2];

export interface Plan {
  /** Records to append, in order. */
  readonly missing: readonly Dataset[];
  /** Descriptions that were changed of a version that is there; left alone, as corrections were not asked for. */
  readonly differing: readonly { readonly ref: string; readonly fields: readonly string[] }[];
}

/**
 * What the ledger lacks of a list of versions. A version that was recorded once is there, however many followed it.
 * @param length of the stream: the first record appended gets the next number
 * @param correct true: a changed description of the newest version is recorded as well
 * @throws OperatorError where another file goes by the name of a recorded version, or what was never published is withdrawn
 */
export function compareWithLedger(
  planned: readonly PlannedDataset[],
  recorded: ReadonlyMap<string, readonly RecordedDataset[]>,
  length: number,
  correct: boolean,
): Plan {
  const missing: Dataset[] = [];
  const differing: { ref: string; fields: readonly string[] }[] = [];
  const histories = new Map([...recorded].map(([ref, versions]) => [ref, [...versions]]));
  for (const wanted of planned) {
    const history = histories.get(wanted.ref) ?? [];
    histories.set(wanted.ref, history);
    const newest = history.at(-1);
    const said = toLedger(wanted, newest);
    const fields = newest === undefined ? [] : differences(newest.said, said);
    if (history.some((version) => differences(version.said, said).length === 0)) continue;
    refuseAnotherFile(history, said);
    if (said.status === published && newest?.said.version === said.version && newest.said.status === published && !correct) {
      differing.push({ ref: wanted.ref, fields });
      continue;
    }
    const next = { ...said, previous: newest?.seq ?? 0 };
    history.push({ seq: length + missing.length + 1, said: next });
    missing.push(next);
  }
  return { missing, differing };
}

/** A withdrawal repeats what is withdrawn. */
function toLedger(planned: PlannedDataset, newest: RecordedDataset | undefined): Dataset {
  if (planned.file !== null) {
    const { file, ref, version, title, licence, mediaType, place, schema, schemaHash, dataDate, country } = planned;
    return {
      status: published,
      sha256Hash: file.sha256,
      size: file.size,
      unpackedHash: file.unpacked ?? nothing,
      dataDate,
      country: country ?? "",
      previous: 0,
      schemaHash: schemaHash ?? nothing,
      ref,
      version,
      title,
      licence,
      mediaType,
      place,
      schema,
    };
  }
  if (newest !== undefined) return { ...newest.said, status: withdrawn };
  throw new OperatorError(`${planned.ref} is to be withdrawn, but was never published in this stream. Leave it out of the catalogue.`);
}

function differences(recorded: Dataset, wanted: Dataset): readonly string[] {
  const there = new Map<string, unknown>(Object.entries(recorded));
  return Object.entries(wanted)
    .filter(([field, value]) => field !== "previous" && there.get(field) !== value)
    .map(([field]) => field);
}

/** Two files under one version's name: nobody could tell any more which one is meant. */
function refuseAnotherFile(history: readonly RecordedDataset[], { ref, version, sha256Hash }: Dataset): void {
  const same = history.find(({ said }) => said.version === version && said.sha256Hash !== sha256Hash);
  if (same === undefined) return;
  throw new OperatorError(
    `Version ${version} of ${ref} was published with SHA-256 ${same.said.sha256Hash.slice(2)}; the file here has ${sha256Hash.slice(2)}. ` +
      "A changed file is a new version: give it another version in the catalogue.",
  );
}
