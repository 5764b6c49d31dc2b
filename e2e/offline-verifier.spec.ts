import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { factQuery } from "@plainsight/verifier/fact-document";
import { expect, type Page, test } from "@playwright/test";
import { address, ask } from "./addresses.ts";

const page = pathToFileURL(resolve(import.meta.dirname, "../verifier/offline.html")).href;

/** The newest record, as the server shows it with its proof. */
async function newestFact() {
  const api = address("SAMPLE_API");
  const { flows } = await ask<{ flows: { nodes: { id: string }[] } }>(api, "{ flows(first: 1, orderBy: RECORDED) { nodes { id } } }");
  return ask<{ fact: { proof: { block: { hash: string } } }; flow: { reference: string; amount: string } }>(api, factQuery, {
    id: flows.nodes[0]?.id,
  });
}

async function check(browser: Page, answer: object, hash: string): Promise<void> {
  await browser.getByLabel("The server’s answer").fill(JSON.stringify(answer));
  await browser.getByLabel("The block’s hash").fill(hash);
  await browser.getByRole("button", { name: "Check" }).click();
}

test("A saved page without a network proves what the server shows, and finds what is tampered with", async ({ page: browser, context }) => {
  const answer = await newestFact();
  const { hash } = answer.fact.proof.block;
  await browser.goto(page);
  await context.setOffline(true);

  await check(browser, answer, hash);
  const verdict = browser.getByRole("status");
  await expect(verdict.getByRole("heading", { name: "Proven", exact: true })).toBeVisible();
  await expect(verdict).toContainText(answer.flow.reference);

  const dearer = structuredClone(answer);
  dearer.flow.amount = "1.00";
  await check(browser, dearer, hash);
  await expect(verdict.getByRole("heading", { name: "The record is proven, but something else is shown" })).toBeVisible();
  await expect(verdict).toContainText(`shown: 1.00 – the record says: ${answer.flow.amount}`);

  await check(browser, answer, `0x${"11".repeat(32)}`);
  await expect(verdict.getByRole("heading", { name: "Not proven" })).toBeVisible();
  await expect(verdict).toContainText("header-differs");
});
