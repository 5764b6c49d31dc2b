import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { address, ask } from "./addresses.ts";

/** The sample's election of a chair. */
async function election(): Promise<string> {
  const { ballots } = await ask<{ readonly ballots: { readonly nodes: readonly { readonly id: string }[] } }>(
    address("SAMPLE_API"),
    "{ ballots(filter: { form: CAST_VOTE_RECORDS }, first: 1) { nodes { id } } }",
  );
  return `${address("SAMPLE_WEB")}/en/ballots/${ballots.nodes[0]?.id}`;
}

test("a ballot is counted again in the browser, by its rule, and the transcript can be taken away", async ({ page }) => {
  await page.goto(await election());
  await page.getByRole("button", { name: "Count again" }).click();
  await expect(page.getByText("The count comes out")).toBeVisible({ timeout: 30_000 });
  // Literals, by hand: first 60, 54 and 49; Baobab's 22 go to Acacia, its 27 to Cedar.
  await expect(page.getByText("Sample Candidate Acacia is elected after 2 rounds, with 82 votes of 82 needed.")).toBeVisible();
  const rounds = page.getByRole("group", { name: "Count by the published rule" });
  await expect(
    rounds.getByRole("row", { name: /^1 82 Sample Candidate Acacia 60 · Sample Candidate Cedar 54 Sample Candidate Baobab 49 2$/ }),
  ).toBeVisible();
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: "Save the transcript" }).click()]);
  const transcript = JSON.parse(readFileSync(await download.path(), "utf8"));
  expect(transcript).toMatchObject({ form: "plainsight-recount/1", findings: [], byRule: { kind: "ranked-choice", winner: 1 } });
  expect(transcript.records[0].block.hash).toMatch(/^0x[0-9a-f]{64}$/);
});

/** The sample's secret ballot, and the nullifier of its first vote for it. */
async function secretBallot(): Promise<{ readonly url: string; readonly nullifier: string }> {
  const { ballots } = await ask<{
    readonly ballots: {
      readonly nodes: readonly {
        readonly id: string;
        readonly ballotVotes: { readonly nodes: readonly { readonly tag: string }[] };
      }[];
    };
  }>(
    address("SAMPLE_API"),
    "{ ballots(filter: { form: SECRET }, first: 1) { nodes { id ballotVotes(class: YES, first: 1) { nodes { tag } } } } }",
  );
  const [ballot] = ballots.nodes;
  return { url: `${address("SAMPLE_WEB")}/en/ballots/${ballot?.id}`, nullifier: ballot?.ballotVotes.nodes[0]?.tag ?? "" };
}

test("a secret ballot is counted again with every proof of membership checked in the browser", async ({ page }) => {
  const { url, nullifier } = await secretBallot();
  await page.goto(url);
  await page.getByRole("button", { name: "Count again" }).click();
  await expect(page.getByText("The count comes out")).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText("Carried: 5 for, 3 against.")).toBeVisible();
  await page.getByLabel("Nullifier or receipt code").fill(nullifier);
  await page.getByRole("button", { name: "Look it up" }).click();
  await expect(page.getByText("There, and counted.")).toBeVisible();
});

test("a secret vote that was flipped on its way has no proof any more, and is named by its nullifier", async ({ page }) => {
  const { url, nullifier } = await secretBallot();
  await page.route("**/export/ballot-records.ndjson*", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace(`${nullifier.slice(2)}01`, `${nullifier.slice(2)}02`) });
  });
  await page.goto(url);
  await page.getByRole("button", { name: "Count again" }).click();
  await expect(page.getByText("The count does not come out")).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole("row", { name: /A vote without a proof of membership that holds/ })).toContainText(nullifier);
  await expect(page.getByRole("row", { name: /A vote was changed/ })).toContainText(`flipped: ${nullifier}`);
});

test("a vote that was flipped on its way to the browser is found and named", async ({ page }) => {
  await page.route("**/export/ballot-records.ndjson*", async (route) => {
    const response = await route.fetch();
    // The first paper: Acacia, then Baobab, becomes Baobab, then Acacia.
    const body = (await response.text()).replace("000000010001010200", "000000010001020100");
    await route.fulfill({ response, body });
  });
  await page.goto(await election());
  await page.getByRole("button", { name: "Count again" }).click();
  await expect(page.getByText("The count does not come out")).toBeVisible({ timeout: 30_000 });
  const found = page.getByRole("row", { name: /A vote was changed/ });
  await expect(found).toContainText("row 1");
  await expect(found).toContainText("flipped: number 1");
  await expect(page.getByRole("row", { name: /A record is not the one that the ledger has/ })).toBeVisible();
  await expect(page.getByRole("row", { name: /The contract’s tally differs/ }).first()).toBeVisible();
});

test("a reader finds their own ballot by its receipt, and the receipt goes nowhere", async ({ page }) => {
  const receipt = `0x${createHash("sha256").update("sample receipt 7").digest("hex")}`;
  const sent: string[] = [];
  page.on("request", (request) => sent.push(`${request.url()} ${request.postData() ?? ""}`));
  await page.goto(await election());
  await expect(page.getByText("Count again first")).toBeVisible();
  await page.getByRole("button", { name: "Count again" }).click();
  await expect(page.getByText("The count comes out")).toBeVisible({ timeout: 30_000 });
  await page.getByLabel("Nullifier or receipt code").fill(receipt);
  await page.getByRole("button", { name: "Look it up" }).click();
  await expect(page.getByText("There, and counted.")).toBeVisible();
  await page.getByLabel("Nullifier or receipt code").fill(`0x${"00".repeat(32)}`);
  await page.getByRole("button", { name: "Look it up" }).click();
  await expect(page.getByText("Not there: no vote of this ballot stands under this code.")).toBeVisible();
  expect(sent.some((request) => request.includes(receipt.slice(2, 20)))).toBe(false);
});
