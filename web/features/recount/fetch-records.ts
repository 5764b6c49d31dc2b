import type { LedgerRecord } from "@plainsight/verifier/count/ledger-record";
import { readRecordLine } from "@plainsight/verifier/count/read-download";
import { hexToBytes } from "@plainsight/verifier/hex";
import { Json } from "@plainsight/verifier/json";
import { getJson } from "../../ui/check/verdict.ts";

const hashesAtATime = 10_000;

/**
 * The records of a ballot, or of all ballots of a stream, as they come in, line by line.
 * @param ballot null: all
 * @param onProgress hears how many of how many there are
 * @throws Error where the file breaks off
 */
export async function takeRecords(
  streamId: string,
  ballot: number | null,
  take: (record: LedgerRecord) => void,
  onProgress: (done: number, of: number) => void,
): Promise<void> {
  const own = ballot === null ? "" : `&ballot=${ballot}`;
  const response = await fetch(`/export/ballot-records.ndjson?stream=${encodeURIComponent(streamId)}${own}`, {
    referrerPolicy: "no-referrer",
    credentials: "omit",
  });
  if (!response.ok || response.body === null) throw new Error(`HTTP ${response.status}, ${(await response.text()).slice(0, 200)}`);
  let [done, expected, told] = [0, 0, 0];
  let rest = "";
  const read = (line: string): void => {
    if (line === "") return;
    const { row: _, of, ...record } = readRecordLine(line);
    expected = of;
    done += 1;
    take(record);
    // Some hundred times: each is drawn.
    if (done - told >= of / 200 || done === of) {
      told = done;
      onProgress(done, of);
    }
  };
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const lines = `${rest}${part.value}`.split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) read(line);
  }
  read(rest);
  if (done !== expected) throw new Error(`The list of records breaks off after ${done} of ${expected}.`);
}

/** Hashes of all records of the stream, 32 bytes each, in its order. */
export async function getHashes(streamId: string): Promise<Uint8Array> {
  const pages: Uint8Array[] = [];
  for (let from = 1; ; from += hashesAtATime) {
    const address = `/export/record-hashes?id=${encodeURIComponent(streamId)}&from=${from}&count=${hashesAtATime}`;
    const page = hexToBytes(new Json(await getJson(address)).at("data").at("stream").at("recordHashes").text(), "hashes");
    pages.push(page);
    if (page.length < 32 * hashesAtATime) break;
  }
  const hashes = new Uint8Array(pages.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const page of pages) {
    hashes.set(page, at);
    at += page.length;
  }
  return hashes;
}
