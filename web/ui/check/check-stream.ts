import { StreamReplay } from "@plainsight/verifier/digest";
import { readStreamHead, streamHeadSlots } from "@plainsight/verifier/fund-ledger";
import { Json } from "@plainsight/verifier/json";
import { verifyStorage } from "@plainsight/verifier/storage";
import { readStorage } from "./read-storage.ts";
import { getJson, refused, type Verdict } from "./verdict.ts";
import { counted } from "./words.ts";

const atATime = 10_000;

export interface StreamDocument {
  readonly block: number;
  readonly document: Json;
}

/** The proof of the stream's head; null where the ledger's node could not be asked for it. */
export async function openStream(id: string): Promise<StreamDocument | null> {
  const stream = new Json(await getJson(`/export/stream.json?id=${encodeURIComponent(id)}`)).at("data").at("stream");
  const proof = stream.at("proof");
  return proof.isNull ? null : { block: proof.at("block").at("number").number(), document: stream };
}

/** Do the stream's records give the digest that the ledger keeps? `onProgress` hears how many have been replayed. */
export async function checkStream(
  id: string,
  { block, document }: StreamDocument,
  blockHash: string,
  onProgress: (done: number, length: number) => void,
): Promise<Verdict> {
  const proof = readStorage(document.at("proof"), document.at("contract").text(), blockHash);
  // The slots are worked out here: a server that proved another slot would prove something else.
  const keys = streamHeadSlots(document.at("number").number());
  const storage = verifyStorage({
    ...proof,
    slots: keys.map((key) => ({ key, nodes: proof.slots.find((slot) => slot.key === key)?.nodes ?? [] })),
  });
  if (!storage.ok) return refused(storage);
  const [digest = "", rest = ""] = storage.values;
  const head = readStreamHead(digest, rest);
  const replay = new StreamReplay(head);
  for (let from = 1; from <= head.length; from += atATime) {
    const count = Math.min(atATime, head.length - from + 1);
    const page = new Json(await getJson(`/export/record-hashes?id=${encodeURIComponent(id)}&from=${from}&count=${count}`));
    const wrong = replay.addHashes(page.at("data").at("stream").at("recordHashes").text());
    if (wrong !== undefined) return refused(wrong);
    onProgress(from + count - 1, head.length);
  }
  const verdict = replay.finish();
  return verdict.ok ? { outcome: "yes", block, detail: { length: counted(verdict.length), digest: verdict.digest } } : refused(verdict);
}
