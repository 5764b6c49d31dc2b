import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sharedData } from "../testing/shared-data.ts";
import { publish } from "./publish.ts";
import { PublishingLedger } from "./testing/publishing-ledger.ts";

const map = `
records: funds
source:
  id: fts-afg
  title: OCHA FTS, flows to Afghanistan
  licence: CC BY-IGO
  attribution: UN OCHA FTS
  publisher: { ref: test-ministry, name: Ministry of Tests }
paths: [${JSON.stringify(sharedData("funds/fts-2020-afg-jor/afg_incoming.csv.gz"))}]
only: [{ column: onBoundary, values: [single] }]
common:
  ref: { column: id }
  kind: { column: status, values: { paid: disbursement, commitment: commitment } }
  year: { constant: 2020 }
  date: { column: date }
  amount: { column: amountUSD }
  currency: { constant: USD }
  country: { column: destLocations, coding: iso3 }
  from: { name: { column: srcOrganization } }
  to: { name: { column: destOrganization } }
`;

// Literals: the data set's README, and sums over its file made with another tool.
describe("A table, from its file and map to the contract's storage,", () => {
  let ledger: PublishingLedger;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "plainsight-publish-table-"));
    writeFileSync(join(folder, "map.yaml"), map);
    ledger = await PublishingLedger.start();
  });
  afterAll(async () => {
    await ledger.stop();
    rmSync(folder, { recursive: true });
  });

  it("comes out at the source's own total for Afghanistan, USD 725,591,299, and is not sent twice", async () => {
    const options = { format: "table", paths: [join(folder, "map.yaml")], target: ledger.target };
    const { ledger: sent } = await publish(options);
    expect(sent).toMatchObject({ published: 311, totals: { unequal: [] } });
    const stored = (kind: "commitment" | "disbursement") => ledger.storedTotal(1, kind, [{ country: "AFG", year: 2020 }]);
    expect(await stored("disbursement")).toEqual({ usdCents: 42_896_635_900n, records: 180n, unknownUsd: 0n });
    expect(await stored("commitment")).toEqual({ usdCents: 29_662_494_000n, records: 131n, unknownUsd: 0n });
    expect((await publish(options)).ledger).toMatchObject({ published: 0, alreadyThere: 311 });
  });
});
