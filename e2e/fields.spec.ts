import { expect, test } from "@playwright/test";
import { address, ask } from "./addresses.ts";
import { expectReadable } from "./readable.ts";

const examples = `{
  ballots(first: 1) { nodes { id } }
  ballotVoters { rows { voter } }
  countries: emissionReports(filter: { actorKind: [COUNTRY] }, first: 1) { nodes { id actor { country { code } } } }
  facilities: emissionReports(filter: { actorKind: [FACILITY] }, first: 1) { nodes { actor { id } } }
  targets(first: 1) { nodes { id } }
  ofCompanies: targets(filter: { actorKind: [COMPANY] }, first: 1) { nodes { actor { id } } }
  submissions(first: 1) { nodes { id country { code } } }
  creditProjects(first: 1) { nodes { id } }
  datasets(first: 1) { nodes { id } }
}`;

interface Nodes<Node> {
  readonly nodes: readonly Node[];
}
interface Id {
  readonly id: string;
}
interface Examples {
  readonly ballots: Nodes<Id>;
  readonly ballotVoters: { readonly rows: readonly { readonly voter: string }[] };
  readonly countries: Nodes<Id & { readonly actor: { readonly country: { readonly code: string } } }>;
  readonly facilities: Nodes<{ readonly actor: Id }>;
  readonly targets: Nodes<Id>;
  readonly ofCompanies: Nodes<{ readonly actor: Id }>;
  readonly submissions: Nodes<Id & { readonly country: { readonly code: string } }>;
  readonly creditProjects: Nodes<Id>;
  readonly datasets: Nodes<Id>;
}

/** Every page about votes, climate and data sets, by an example of the sample. */
async function paths(locale: string): Promise<readonly string[]> {
  const found = await ask<Examples>(address("SAMPLE_API"), examples);
  const [emitter] = found.countries.nodes;
  const [submission] = found.submissions.nodes;
  return [
    "",
    "/ballots",
    `/ballots/${found.ballots.nodes[0]?.id}`,
    `/ballots/countries/${found.ballotVoters.rows[0]?.voter}`,
    "/proposals",
    "/emissions",
    `/emissions/reports/${emitter?.id}`,
    `/emissions/countries/${emitter?.actor.country.code}`,
    "/emissions/compare",
    "/emissions/facilities",
    `/emissions/facilities/${found.facilities.nodes[0]?.actor.id}`,
    "/targets",
    `/targets/${found.targets.nodes[0]?.id}`,
    `/targets/actors/${found.ofCompanies.nodes[0]?.actor.id}`,
    "/targets/submissions",
    `/targets/submissions/${submission?.id}`,
    `/targets/countries/${submission?.country.code}`,
    "/credits",
    `/credits/projects/${found.creditProjects.nodes[0]?.id}`,
    "/credits/serials",
    "/datasets",
    `/datasets/${found.datasets.nodes[0]?.id}`,
    "/datasets/check",
  ].map((path) => `/${locale}${path}`);
}

for (const [locale, width] of [
  ["ar", 320],
  ["en", 1440],
] as const) {
  test(`every page of votes, climate and data sets in ${locale} fits ${width} px and has no barrier that axe finds`, async ({
    browser,
  }) => {
    test.setTimeout(180_000);
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: width === 320 ? "dark" : "light" });
    const page = await context.newPage();
    const failures: string[] = [];
    page.on("pageerror", (error) => failures.push(`${page.url()}: ${error.message}`));
    page.on("console", (message) => message.type() === "error" && failures.push(`${page.url()}: ${message.text()}`));
    for (const path of await paths(locale)) await expectReadable(page, address("SAMPLE_WEB"), path, locale);
    expect(failures).toEqual([]);
    await context.close();
  });
}
