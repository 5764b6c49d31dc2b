import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, type Request, test } from "@playwright/test";
import { address, ask } from "./addresses.ts";

/** Invented people of the sample; the pages name the codes themselves. */
const code = "YWHF-94TG-ZF6X-A9VA-ZNAB-VZEK-QTWG";
const other = "ASE0-4PCM-PE8A-WQ27-QGW7-S0HJ-9B30";
/** A sound code that is nobody's: 16 bytes of zero, and what checks them. */
const nobody = "0000-0000-0000-0000-0000-0000-03T0";

const at = (path = "", locale = "en") => `${address("SAMPLE_WEB")}/${locale}/entitlements${path}`;
const periods = {
  paid: "1 January 2026 to 31 January 2026",
  unpaid: "1 March 2026 to 31 March 2026",
  cancelled: "1 February 2026 to 31 March 2026",
};

const outcome = (page: Page) => page.locator("[data-outcome]");
async function check(page: Page, period: string, typed: string): Promise<void> {
  const round = page.getByLabel("Which aid?");
  await round.selectOption({ label: (await round.getByRole("option").filter({ hasText: period }).first().textContent()) ?? "" });
  await page.getByLabel("Your code").fill(typed);
  await page.getByRole("button", { name: "Check", exact: true }).first().click();
}

test("programmes, periods and places say what is due and claimed; what is withheld is hatched, explained and never 0", async ({ page }) => {
  await page.goto(at());
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("6 rounds of aid due to people, in 3 programmes");
  const programme = page.getByRole("table", { name: "Programmes" }).getByRole("row", { name: /Programme 1/ });
  await expect(programme.getByRole("cell")).toHaveText(["421", "265", "156", "USD 48,515.00", "USD 30,265.00"]);
  const march = page.getByRole("table", { name: "By period" }).getByRole("row", { name: new RegExp(periods.unpaid) });
  await expect(march.getByRole("cell").nth(1)).toHaveText("WithheldTold by place: 22; up to 13 more");
  await march.getByRole("link", { name: "Withheld" }).first().click();
  await expect(page.getByRole("heading", { name: "Why some figures are withheld" })).toBeInViewport();
  const link = await page.getByRole("link", { name: "This table (CSV)" }).last().getAttribute("href");
  const csv = await (await page.request.get(new URL(link ?? "", page.url()).href)).text();
  expect(csv).toContain(",USD,SO1101,SOM,3,1,91,8345.00,,,,,50,4500.00,FEWER_THAN_TEN,13,");
});

test("from a programme to its rounds, to a round's places, batches and records", async ({ page }) => {
  await page.goto(at());
  await page.getByRole("link", { name: "Programme 3" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Programme 3: Water, sanitation and hygiene");
  await page.getByRole("link", { name: periods.cancelled }).click();
  await expect(page.getByText("The publisher cancelled this round")).toBeVisible();
  await expect(
    page
      .getByRole("table", { name: "By place" })
      .getByRole("row", { name: /SO2201/ })
      .getByRole("cell")
      .first(),
  ).toHaveText("40");
  await page.getByRole("table", { name: "Batches of claims" }).getByRole("link").first().click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Proof of record");
});

test("a person's check: paid, not paid, absent, mistyped, cancelled and no network, each in plain words", async ({ page }) => {
  await page.goto(at("/check"));
  const results: readonly (readonly [period: string, typed: string, outcome: string, says: string])[] = [
    [periods.paid, code, "paid", "Yes: yours is recorded, and it was claimed and paid."],
    [periods.unpaid, code.toLowerCase().replaceAll("-", " "), "unpaid", "Yours is recorded. It has not been recorded as paid yet."],
    [periods.unpaid, nobody, "absent", "There is no entitlement with this code in this round."],
    [periods.paid, code.replace("YWHF", "YWHG"), "mistyped", "This is no code: it is mistyped somewhere."],
    [periods.cancelled, other, "cancelled", "Yours is recorded, but this round was cancelled before it was paid."],
  ];
  for (const [period, typed, expected, says] of results) {
    await check(page, period, typed);
    await expect(outcome(page)).toHaveAttribute("data-outcome", expected);
    await expect(outcome(page).getByRole("heading")).toHaveText(says);
    // What was read is forgotten; what is mistyped stays, to be mended.
    await expect(page.getByLabel("Your code")).toHaveValue(expected === "mistyped" ? typed : "");
  }
  await page.context().setOffline(true);
  await check(page, periods.paid, code);
  await expect(outcome(page)).toHaveAttribute("data-outcome", "network");
});

test("the amount and place are the person's own, and the answer holds against the ledger's own block", async ({ page }) => {
  await page.goto(at("/check"));
  await check(page, periods.unpaid, code);
  await expect(outcome(page)).toContainText("Due to you: USD 125.00 · Counted in place SO2202");
  const block = Number(/at block (\d+)/.exec((await outcome(page).textContent()) ?? "")?.[1]);
  const { meta } = await ask<{
    readonly meta: { readonly chains: readonly { readonly indexedBlock: { readonly number: number; readonly hash: string } }[] };
  }>(address("SAMPLE_API"), "{ meta { chains { indexedBlock { number hash } } } }");
  const head = meta.chains[0]?.indexedBlock;
  expect(head?.number).toBe(block);
  const hash = page.getByLabel(`Hash of block ${block}`);
  await hash.fill(head?.hash ?? "");
  await page.getByRole("button", { name: "Check", exact: true }).last().click();
  await expect(outcome(page)).toContainText("Checked against the hash that you put in.");
  await hash.fill(`0x${"12".repeat(32)}`);
  await page.getByRole("button", { name: "Check", exact: true }).last().click();
  await expect(outcome(page)).toHaveAttribute("data-outcome", "untrue");
});

test("the code leaves the device in no request, address, storage or history, and neither does what is made of it", async ({ page }) => {
  const sent: string[] = [];
  const note = (request: Request) =>
    sent.push(`${request.method()} ${request.url()} ${JSON.stringify(request.headers())} ${request.postData() ?? ""}`);
  page.context().on("request", note);
  const said: string[] = [];
  page.on("console", (message) => said.push(message.text()));
  await page.goto(at("/check"));
  const answered = page.waitForResponse(/entitlement-bucket/);
  await check(page, periods.paid, code);
  const group: {
    readonly data: { readonly entitlementRound: { readonly bucket: { readonly entries: string; readonly nullifiers: string } } };
  } = await (await answered).json();
  await expect(outcome(page)).toHaveAttribute("data-outcome", "paid");
  await check(page, periods.unpaid, code.toLowerCase());
  await expect(outcome(page)).toHaveAttribute("data-outcome", "unpaid");

  const asked = sent.filter((request) => request.includes("entitlement-bucket"));
  expect(asked).toHaveLength(2);
  for (const request of asked) expect(request).toMatch(/^GET \S+\/export\/entitlement-bucket\.json\?round=[\w-]+&bucket=\d+ /);
  const { entries, nullifiers } = group.data.entitlementRound.bucket;
  // At least ten share what was asked for.
  expect((entries.length - 2) / 96).toBeGreaterThanOrEqual(10);
  const hashes = [...(entries.slice(2).match(/.{96}/g) ?? []), ...(nullifiers.slice(2).match(/.{64}/g) ?? [])].map((hex) =>
    hex.slice(0, 24),
  );
  const kept = await page.evaluate(async () => {
    const caches_ = "caches" in window ? await caches.keys() : [];
    return JSON.stringify([
      location.href,
      history.length,
      history.state,
      { ...localStorage },
      { ...sessionStorage },
      document.cookie,
      caches_,
      (await indexedDB.databases()).map(({ name }) => name),
    ]);
  });
  const everything = [...sent, ...said, kept, JSON.stringify(await page.context().cookies())].map((text) => text.toLowerCase());
  const groups = code.toLowerCase().split("-");
  for (const text of everything) {
    for (const part of [...groups, groups.join("")]) expect(text).not.toContain(part);
    for (const hash of hashes) expect(text).not.toContain(hash);
  }
  const field = page.getByLabel("Your code");
  await expect(field).toHaveAttribute("autocomplete", "off");
  await expect(field).not.toHaveAttribute("name");
  await page.goto(at());
  await page.goBack();
  await expect(page.getByLabel("Your code")).toHaveValue("");
});

test("the pages read without JavaScript, in Arabic, at 320 pixels, and have nothing against accessibility", async ({ browser }) => {
  const { entitlementRounds } = await ask<{
    readonly entitlementRounds: { readonly nodes: readonly { readonly id: string; readonly programme: { readonly id: string } }[] };
  }>(address("SAMPLE_API"), "{ entitlementRounds { nodes { id programme { id } } } }");
  const [round] = entitlementRounds.nodes;
  const plain = await browser.newPage({ javaScriptEnabled: false, viewport: { width: 320, height: 800 } });
  for (const path of ["", "/check", `/programmes/${round?.programme.id}`, `/rounds/${round?.id}`]) {
    await plain.goto(at(path, "ar"));
    await expect(plain.getByRole("heading", { level: 1 })).toBeVisible();
  }
  await plain.goto(at("/check"));
  await expect(plain.locator("noscript p").first()).toContainText("needs JavaScript, so that your code need not be sent to us");
  await plain.close();
  const context = await browser.newContext({ viewport: { width: 320, height: 800 } });
  const page = await context.newPage();
  for (const path of ["", "/check", `/programmes/${round?.programme.id}`, `/rounds/${round?.id}`]) {
    await page.goto(at(path));
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => `${path} ${id}: ${nodes[0]?.html}`)).toEqual([]);
  }
  await context.close();
});

test("a country's page tells of the aid due to people there", async ({ page }) => {
  await page.goto(`${address("SAMPLE_WEB")}/en/countries/SOM`);
  await expect(
    page
      .getByRole("table", { name: "Aid due to people here" })
      .getByRole("row", { name: /SO1101/ })
      .getByRole("cell")
      .first(),
  ).toHaveText("91");
});
