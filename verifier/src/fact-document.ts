import { ballotReading } from "./ballot-reading.ts";
import { creditsReading } from "./credits-reading.ts";
import { datasetReading } from "./dataset-reading.ts";
import { emissionReading } from "./emission-reading.ts";
import { entitlementReading } from "./entitlement-reading.ts";
import { flowReading } from "./flow-reading.ts";
import { handOverReading } from "./hand-over-reading.ts";
import { Json } from "./json.ts";
import { referenceReading } from "./reference-reading.ts";
import { Refusal } from "./refusal.ts";
import type { RecordReading } from "./shown-record.ts";
import { targetReading } from "./target-reading.ts";
import type { RecordProof } from "./verify-record.ts";

/** What to ask a Plainsight server for, so that its answer can be checked without it. */
export const factQuery = `query Fact($id: ID!) {
  fact(id: $id) {
    id seq data event
    stream { number domain contract }
    proof { block { number hash header } transactionIndex logIndexInReceipt nodes }
  }
  flow(id: $id) {
    kind year country { code } currency amount usd date rateDate
    provider { number } receiver { number } programme { id }
    parent { fact { seq stream { number } } } corrects { fact { seq } }
    reference title sector propertyText
  }
  handOver(id: $id) {
    kind year country { code } item { number } provider { number } receiver { number } unit quantity currency value usd
    freightUsd insuranceUsd weightKg ordered scheduled date recorded mode
    parent { fact { seq stream { number } } } corrects { fact { seq } }
    reference place propertyText
  }
  dataset(id: $id) {
    status sha256 size unpackedSha256 dataDate country { code } previous { fact { seq } } schemaSha256
    reference version title licence mediaType place schema
  }
  emissionReport(id: $id) {
    actor { kind country { code } number } year basis { gas unit massOf gwp landUse accounting reporter scope category coverage }
    total periodFrom periodTo evidence corrects { fact { seq } } reference partText memoText propertyText
  }
  emissionVerification(id: $id) {
    reference report { fact { seq stream { number } } } verifier { number } assurance opinion date evidence statement
  }
  target(id: $id) {
    kind country { code } actor { number } baseYear targetYear unit value baseTonnes conditionality gases sectors evidence
    corrects { fact { seq } } reference url wordText
  }
  submission(id: $id) {
    fileType country { code } status version date evidence corrects { fact { seq } }
    reference party title language url fileName
  }
  referenceFigure(id: $id) {
    measure country { code } year value currency prices priceYear conversion corrects { fact { seq } } reference edition
  }
  creditRecord(id: $id) {
    kind year project { number } vintage quantity serialBlock firstSerial lastSerial date use country { code } holder { number }
    receiver { number } corrects { fact { seq } } reference purpose propertyText
  }
}`;

/** A server's answer to `factQuery`, read. */
export interface FactDocument {
  readonly id: string;
  /** All but the block's hash, which the reader has to get from elsewhere. */
  readonly proof: Omit<RecordProof, "expectedBlockHash">;
  readonly blockNumber: number;
  /** The block's hash in the words of the server. */
  readonly claimedBlockHash: string;
  /** The record as it is shown; null where the answer does not hold it. */
  readonly shown: Json | null;
  /** How to read such a record. */
  readonly reading: RecordReading;
}

/** The records of each domain. */
const readings: Readonly<Record<string, (data: string, event: string) => RecordReading>> = {
  funds: () => flowReading,
  supplies: () => handOverReading,
  datasets: () => datasetReading,
  credits: () => creditsReading,
  entitlements: entitlementReading,
  ballots: ballotReading,
  emissions: emissionReading,
  targets: targetReading,
  reference: () => referenceReading,
};

/**
 * Reads the answer, with or without its outer `data`.
 * @throws Refusal input-malformed, with the path of what is missing
 */
export function readFactDocument(document: unknown): FactDocument {
  const root = new Json(document);
  const data = root.at("data").isNull ? root : root.at("data");
  const fact = data.at("fact");
  const stream = fact.at("stream");
  const domain = stream.at("domain").text();
  const readingOf = readings[domain];
  if (readingOf === undefined)
    throw new Refusal("input-malformed", domain, Object.keys(readings).join(" or "), "document.fact.stream.domain");
  const eventData = fact.at("data").text();
  // Answers of earlier servers do not tell the event, and hold no ballots.
  const reading = readingOf(eventData, fact.at("event").orNull((event) => event.text()) ?? "");
  const proof = fact.at("proof");
  const block = proof.at("block");
  return {
    id: fact.at("id").text(),
    proof: {
      headerRlp: block.at("header").text(),
      transactionIndex: proof.at("transactionIndex").number(),
      logIndexInReceipt: proof.at("logIndexInReceipt").number(),
      nodes: proof.at("nodes").texts(),
      record: {
        contract: stream.at("contract").text(),
        event: reading.event,
        stream: stream.at("number").number(),
        seq: fact.at("seq").number(),
        data: eventData,
      },
    },
    blockNumber: block.at("number").number(),
    claimedBlockHash: block.at("hash").text(),
    shown: data.at(reading.field).orNull((shown) => shown),
    reading,
  };
}
