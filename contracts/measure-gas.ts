/**
 * Measures what recording costs on a local chain, for the table in contracts/README.md: gas per record, and what the proof
 * of one record weighs, by number of records in a transaction.
 *
 *     npx tsx contracts/measure-gas.ts
 */
import { gzipSync } from "node:zlib";
import { encodeFunctionData, hexToBytes, stringToHex, toRlp } from "viem";
import { localPublisherKey, startLocalChain } from "../src/devnet/anvil.ts";
import { FundLedger } from "../src/generated/contracts/FundLedger.ts";
import { connectToLedger } from "../src/publish/connect.ts";
import { deploy } from "../src/publish/deploy.ts";
import { ensureAppointed, ensureOrganisations } from "../src/publish/organisations.ts";
import { Sender } from "../src/publish/sender.ts";
import { ensureStream, readStreamHead } from "../src/publish/stream.ts";

const titles = {
  "108 characters": "Improving the food security and the nutritional status of vulnerable households in the rural western regions",
  none: "",
};

const chain = await startLocalChain();
try {
  const [registry, contract] = await deploy({ rpcUrl: chain.url, key: localPublisherKey });
  const ledger = await connectToLedger({ rpcUrl: chain.url, key: localPublisherKey });
  const sender = new Sender(ledger);
  const parties = ["publisher", "giver", "getter"].map((ref) => ({ ref, name: ref, country: null, kind: "OTHER" as const }));
  await ensureOrganisations(ledger, sender, registry.address, parties);
  await ensureAppointed(ledger, sender, registry.address, 1);
  const terms = { source: "measured", title: "Measured", licence: "CC0-1.0", attribution: "Nobody", sample: true };
  const stream = await ensureStream(ledger, sender, contract, 1, terms);
  let seq = 0n;

  const flow = (number: number, title: string, country: string) => ({
    kind: 2,
    year: 2024,
    country: stringToHex(country, { size: 3 }),
    currency: stringToHex("USD", { size: 3 }),
    decimals: 2,
    amount: 123_456_789n,
    usdKnown: true,
    usdCents: 123_456_789n,
    valueDate: 20_240_131,
    rateDate: 0,
    from: 2,
    to: 3,
    programme: 0,
    parentStream: 0,
    parent: 0n,
    corrects: 0n,
    ref: `CERF-SOM-24-RR-WFP-${String(10_000 + number)}`.slice(0, 24),
    title,
    sector: "Food Assistance",
    properties: "",
  });

  const send = async (size: number, title: string, country: (i: number) => string) => {
    const { digest } = await readStreamHead(ledger, contract, stream);
    const flows = Array.from({ length: size }, (_, i) => flow(Number(seq) + i, title, country(i)));
    const data = encodeFunctionData({ abi: FundLedger.abi, functionName: "record", args: [stream, seq + 1n, digest, flows] });
    const { transactionHash: hash } = await sender.sendAndWait({ to: contract.address, data });
    const receipt = await ledger.node.getTransactionReceipt({ hash });
    if (receipt.status !== "success") throw new Error(`A batch of ${size} was refused.`);
    seq += BigInt(size);
    const calldata = hexToBytes(data);
    const events = receipt.logs.reduce((sum, log) => sum + 375 + 375 * log.topics.length + 8 * (log.data.length / 2 - 1), 0);
    const encoded = toRlp(["0x01", "0x5208", receipt.logsBloom, receipt.logs.map((log) => [log.address, log.topics, log.data])]);
    const bytes = hexToBytes(encoded);
    return {
      gas: Number(receipt.gasUsed) / size,
      calldata: calldata.reduce((sum, byte) => sum + (byte === 0 ? 4 : 16), 0) / size,
      events: events / size,
      receipt: bytes.length,
      gzip: gzipSync(bytes).length,
    };
  };

  await send(1, "", () => "SOM");
  console.log("| records a transaction | title | gas per record | of which calldata | of which event | receipt | gzip |");
  console.log("|---|---|---|---|---|---|---|");
  const line = (size: string, title: string, { gas, calldata, events, receipt, gzip }: Awaited<ReturnType<typeof send>>) => {
    const [all, given, said] = [gas, calldata, events].map((share) => Math.round(share).toLocaleString("en"));
    console.log(
      `| ${size} | ${title} | ${all} | ${given} | ${said} | ${(receipt / 1000).toFixed(1)} kB | ${(gzip / 1000).toFixed(1)} kB |`,
    );
  };
  for (const size of [1, 20, 50, 100, 200]) {
    for (const [name, title] of Object.entries(titles)) line(String(size), name, await send(size, title, () => "SOM"));
  }
  const letters = (i: number) => `A${String.fromCharCode(65 + Math.floor(i / 26))}${String.fromCharCode(65 + (i % 26))}`;
  line("200, each a total of its own, new", "108 characters", await send(200, titles["108 characters"], letters));
  line("200, each a total of its own, known", "108 characters", await send(200, titles["108 characters"], letters));
} finally {
  await chain.stop();
}
