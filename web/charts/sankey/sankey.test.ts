import { describe, expect, it } from "vitest";
import { sum } from "../../lib/decimal.ts";
import type { SankeyState } from "../state.ts";
import { textsOf } from "../testing/reading.ts";
import { sankeyState } from "../testing/states.ts";
import { groupFlows, type SankeyFlow } from "./group.ts";
import { drawSankey } from "./sankey.ts";
import { describeFlow } from "./sums.ts";

const options = { theme: "light", id: "t" } as const;
const sumFrom = (state: SankeyState, stage: number) =>
  sum(state.links.filter(({ from }) => state.nodes.find(({ id }) => id === from)?.stage === stage).flatMap(({ value }) => value ?? []));

describe("a Sankey's groups", () => {
  const flow = (from: string, value: string | null): SankeyFlow => ({
    stage: 0,
    from: { id: from, label: from, link: null },
    to: { id: "fund", label: "Fund", link: null },
    value,
    records: 1,
    unknown: value === null ? 1 : 0,
    done: "received",
  });
  const stages = (shown: number | null) =>
    [shown, 1].map((each) => ({ shown: each, others: (count: number) => `${count} others`, link: null }));

  it("lose no cent and no record", () => {
    const { links, nodes } = groupFlows([flow("a", "10.10"), flow("b", "5.05"), flow("c", "1.01"), flow("d", null)], stages(1));
    expect(nodes.map(({ label }) => label)).toEqual(["a", "3 others", "Fund"]);
    expect(links.map(({ value, records, unknown }) => [value, records, unknown])).toEqual([
      ["10.10", 1, 0],
      ["6.06", 3, 1],
    ]);
  });

  it("never hold one alone", () => {
    expect(groupFlows([flow("a", "3"), flow("b", "2"), flow("c", "1")], stages(2)).nodes.map(({ label }) => label)).toEqual([
      "a",
      "b",
      "c",
      "Fund",
    ]);
  });

  it("open to show all", () => {
    expect(sankeyState("en", 3).nodes.filter(({ stage }) => stage === 3)).toHaveLength(28);
    expect(sankeyState("en").nodes.filter(({ stage }) => stage === 3)).toHaveLength(15);
    expect(sumFrom(sankeyState("en", 3), 2)).toBe(sumFrom(sankeyState("en"), 2));
  });
});

describe("a Sankey", () => {
  const state = sankeyState("en");

  it("lets the keyboard reach every node and flow, each with its name", () => {
    const { body } = drawSankey(state, { ...options, width: 960 });
    const reachable = body.match(/<g tabindex="0" role="img"><title>[^<]+<\/title>/g) ?? [];
    expect(reachable).toHaveLength(state.nodes.length + state.links.length);
    const [first] = state.links;
    expect(first && describeFlow(state, first)).toBe("Kingdom of Alpha to Sample Relief Fund: USD\u00a0662,034,636.59 received");
  });

  it("keeps every name and value when it is narrow", () => {
    const texts = textsOf(drawSankey(state, { ...options, width: 360 }).body).join(" ");
    for (const country of ["Sudan 404", "Yemen 155", "Kenya 77.9", "14 others 857"]) expect(texts).toContain(country);
  });

  it("starts from the right in Arabic", () => {
    const starts = (locale: "en" | "ar") => {
      const [, x = ""] = /sankey-flows.*?<path d="M([\d.]+) /.exec(drawSankey(sankeyState(locale), { ...options, width: 960 }).body) ?? [];
      return Number(x);
    };
    expect(starts("en")).toBeLessThan(480);
    expect(starts("ar")).toBeGreaterThan(480);
  });
});
