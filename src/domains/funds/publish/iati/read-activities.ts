import { type LargeFile, readPieces } from "../../../../publish/xml/open-file.ts";
import { XmlReader } from "../../../../publish/xml/read-xml.ts";
import type { Activity } from "./activity.ts";
import { ActivityBuilder } from "./build-activity.ts";
import type { Grade } from "./grade.ts";

export interface FileEnd {
  readonly version: string;
  readonly madeOn: number;
}

/**
 * The activities of a file in its order, each as soon as it ends; of all that came before, nothing is held.
 * @param onPiece sees the unpacked bytes
 * @throws OperatorError where the file is no IATI activity file, or more than anybody should hold
 */
export async function* readActivities(
  file: LargeFile,
  grade: Grade,
  today: number,
  onPiece: (bytes: Buffer) => void = () => {},
): AsyncGenerator<Activity, FileEnd> {
  const builder = new ActivityBuilder(file.path, grade, today);
  const reader = new XmlReader(file.path, builder);
  for await (const bytes of readPieces(file.path)) {
    onPiece(bytes);
    reader.write(bytes);
    yield* builder.take();
  }
  reader.end();
  yield* builder.take();
  return { version: builder.version, madeOn: builder.madeOn };
}
