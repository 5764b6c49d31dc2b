import { flowRecorded } from "./flow.ts";
import { Json } from "./json.ts";
import { Refusal } from "./refusal.ts";
import type { ShownFlow } from "./shown-flow.ts";
import type { RecordProof } from "./verify-record.ts";

/** What to ask a Plainsight server for, so that its answer can be checked without it. */
export const factQuery = `query Fact($id: ID!) {
  fact(id: $id) {
    id seq data
    stream { number domain contract }
    proof { block { number hash header } transactionIndex logIndexInReceipt nodes }
  }
  flow(id: $id) {
    kind year country { code } currency amount usd date rateDate
    provider { number } receiver { number } programme { id }
    parent { fact { seq stream { number } } } corrects { fact { seq } }
    reference title sector propertyText
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
  readonly shown: ShownFlow | null;
}

/** First topic of the records of each domain. */
const events: Readonly<Record<string, string>> = { funds: flowRecorded };

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
  const event = events[domain];
  if (event === undefined) throw new Refusal("input-malformed", domain, Object.keys(events).join(" or "), "document.fact.stream.domain");
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
        event,
        stream: stream.at("number").number(),
        seq: fact.at("seq").number(),
        data: fact.at("data").text(),
      },
    },
    blockNumber: block.at("number").number(),
    claimedBlockHash: block.at("hash").text(),
    shown: data.at("flow").orNull(readFlow),
  };
}

function readFlow(flow: Json): ShownFlow {
  const text = (value: Json) => value.text();
  const numbered = (value: Json) => value.at("number").number();
  return {
    kind: flow.at("kind").text(),
    year: flow.at("year").number(),
    country: flow.at("country").orNull((country) => country.at("code").text()),
    currency: flow.at("currency").text(),
    amount: flow.at("amount").text(),
    usd: flow.at("usd").orNull(text),
    date: flow.at("date").orNull(text),
    rateDate: flow.at("rateDate").orNull(text),
    provider: flow.at("provider").orNull(numbered),
    receiver: flow.at("receiver").orNull(numbered),
    programme: flow.at("programme").orNull(programmeNumber),
    parent: flow.at("parent").orNull((parent) => ({
      stream: parent.at("fact").at("stream").at("number").number(),
      seq: parent.at("fact").at("seq").number(),
    })),
    corrects: flow.at("corrects").orNull((older) => older.at("fact").at("seq").number()),
    reference: flow.at("reference").text(),
    title: flow.at("title").text(),
    sector: flow.at("sector").text(),
    properties: flow.at("propertyText").text(),
  };
}

/** The id of a programme ends with p and its number in the contract. */
function programmeNumber(programme: Json): number {
  const id = programme.at("id").text();
  const number = /-p(\d+)$/.exec(id)?.[1];
  if (number === undefined) throw new Refusal("input-malformed", id, "an id that ends with -p and a number", "document.flow.programme.id");
  return Number(number);
}
