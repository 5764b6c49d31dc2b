/**
 * A node that only knows the answers it was given: replays a synthesised chain over JSON-RPC, at the least possible cost,
 * so that what is measured is its reader.
 * @param argv the chain's folder. Prints its port.
 */
import { openSync, readFileSync, readSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { type ChainIndex, chainId } from "./synthesise-chain.ts";

interface Call {
  readonly id: number;
  readonly method: string;
  readonly params?: readonly unknown[];
}

const folder = process.argv[2] ?? "";
const { blocks, hashes }: ChainIndex = JSON.parse(readFileSync(join(folder, "index.json"), "utf8"));
const file = openSync(join(folder, "answers.json"), "r");
const head = blocks.length - 1;

function read(from: number, to: number): Buffer {
  const bytes = Buffer.allocUnsafe(to - from);
  readSync(file, bytes, 0, bytes.length, from);
  return bytes;
}

function header(number: number | undefined): readonly Buffer[] {
  const block = number === undefined ? undefined : blocks[number];
  return block === undefined ? [Buffer.from("null")] : [read(block[0], block[1])];
}

function logs(from: number, to: number): readonly Buffer[] {
  const pieces: Buffer[] = [Buffer.from("[")];
  for (let number = from; number <= Math.min(to, head); number++) {
    const [, start, end] = blocks[number] ?? [0, 0, 0, 0];
    if (end === start) continue;
    if (pieces.length > 1) pieces.push(Buffer.from(","));
    pieces.push(read(start, end));
  }
  pieces.push(Buffer.from("]"));
  return pieces;
}

function result({ method, params = [] }: Call): readonly Buffer[] | undefined {
  const [first] = params;
  switch (method) {
    case "eth_chainId":
      return [Buffer.from(`"0x${chainId.toString(16)}"`)];
    case "eth_blockNumber":
      return [Buffer.from(`"0x${head.toString(16)}"`)];
    case "eth_getBlockByNumber":
      return header(first === "latest" ? head : Number(first));
    case "eth_getBlockByHash":
      return header(hashes[String(first)]);
    case "eth_getBlockReceipts": {
      const block = blocks[Number(first)];
      return block === undefined ? [Buffer.from("null")] : [read(block[2], block[3])];
    }
    case "eth_getLogs": {
      if (typeof first !== "object" || first === null || !("fromBlock" in first) || !("toBlock" in first)) return undefined;
      return logs(Number(first.fromBlock), Number(first.toBlock));
    }
    default:
      return undefined;
  }
}

function answer(call: Call): readonly Buffer[] {
  const found = result(call);
  return found === undefined
    ? [Buffer.from(`{"jsonrpc":"2.0","id":${call.id},"error":{"code":-32601,"message":"Method not found"}}`)]
    : [Buffer.from(`{"jsonrpc":"2.0","id":${call.id},"result":`), ...found, Buffer.from("}")];
}

const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on("data", (chunk: Buffer) => chunks.push(chunk));
  request.on("end", () => {
    const asked: Call | readonly Call[] = JSON.parse(Buffer.concat(chunks).toString());
    const pieces =
      "length" in asked
        ? asked.flatMap((call, i) => [Buffer.from(i === 0 ? "[" : ","), ...answer(call)]).concat(Buffer.from("]"))
        : answer(asked);
    response.writeHead(200, { "content-type": "application/json", "content-length": pieces.reduce((sum, piece) => sum + piece.length, 0) });
    for (const piece of pieces) response.write(piece);
    response.end();
  });
});
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  console.log(typeof address === "object" && address !== null ? address.port : "");
});
