// Publishes the sample in a process that a test can kill: publish-sample.ts RPC_URL KEY REGISTRY LEDGER
import { publish } from "../publish.ts";

const [rpcUrl = "", key = "", registry = "", funds = ""] = process.argv.slice(2);
const contracts = [
  { kind: "OrganisationRegistry", address: registry, startBlock: 1 },
  { kind: "FundLedger", address: funds, startBlock: 2 },
] as const;
await publish({ format: "sample", paths: [], batchSize: 3, target: { rpcUrl, key, contracts } });
