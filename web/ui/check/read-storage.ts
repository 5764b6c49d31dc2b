import type { Json } from "@plainsight/verifier/json";
import type { StorageProof } from "@plainsight/verifier/storage";

/** A storage proof of the API as the verifier takes it. */
export function readStorage(proof: Json, contract: string, expectedBlockHash: string): StorageProof {
  return {
    headerRlp: proof.at("block").at("header").text(),
    expectedBlockHash,
    contract,
    accountNodes: proof.at("accountNodes").texts(),
    slots: proof
      .at("slots")
      .items()
      .map((slot) => ({ key: slot.at("key").text(), nodes: slot.at("nodes").texts() })),
  };
}
