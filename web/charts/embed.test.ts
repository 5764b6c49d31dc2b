import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { csvOf } from "./csv.ts";
import { embedPage, embedPolicy } from "./embed.ts";
import { embedCode } from "./embed-code.ts";
import { jsonOf } from "./json.ts";
import { drawPicture } from "./picture.ts";
import { pngOf } from "./png.ts";
import { barsState, mapState, sankeyState, yearsState } from "./testing/states.ts";
import { groupsState, matrixState } from "./testing/vote-states.ts";

const origin = "https://plainsight.example.org";
const states = (["en", "ar"] as const).flatMap((locale) => [
  barsState(locale),
  yearsState(locale),
  yearsState(locale, "lines"),
  mapState(locale),
  sankeyState(locale),
  groupsState(locale),
  matrixState(locale),
]);
const warning = { en: "Sample data: invented figures", ar: "بيانات تجريبية: أرقام مختلقة" };

describe.each(states.map((state) => [`${state.name} (${state.kind}, ${state.locale})`, state] as const))("%s", (_name, state) => {
  it("is under 15 kB as an embed, and needs nothing but itself", () => {
    const page = embedPage(state, origin);
    expect(gzipSync(page).length).toBeLessThan(15_000);
    expect(page).not.toMatch(/src="|@import/);
    expect(page).toContain(`href="${origin}/${state.locale}/funds?block=1204"`);
  });

  it("says in every picture and file that its figures are invented", () => {
    for (const said of [
      embedPage(state, origin),
      drawPicture(state, { width: 640, theme: "light" }),
      csvOf(state),
      jsonOf(state, origin),
    ]) {
      expect(said).toContain(warning[state.locale]);
    }
  });

  it("carries its colours in the file, so that it looks the same without our pages", () => {
    expect(drawPicture(state, { width: 960, theme: "dark" })).not.toContain("var(--");
  });
});

describe("an embed", () => {
  const page = embedPage(barsState("en"), origin);

  it("may be framed by anybody, and runs only the style and script that the policy names by digest", () => {
    expect(embedPolicy).toContain("frame-ancestors *");
    for (const tag of ["script", "style"]) {
      const content = new RegExp(`<${tag}>(.*?)</${tag}>`).exec(page)?.[1] ?? "";
      expect(embedPolicy).toContain(createHash("sha256").update(content).digest("base64"));
    }
  });

  it("has a listener for the page around it that trusts our origin and the frame itself only", () => {
    const code = embedCode("/embed/funds-by-year?block=1204&lang=en", origin, 'A "title"');
    expect(code).toContain('e.origin!=="https://plainsight.example.org"');
    expect(code).toContain("f.contentWindow===e.source");
    expect(code).toContain('src="https://plainsight.example.org/embed/funds-by-year?block=1204&amp;lang=en" title="A &quot;title&quot;"');
  });
});

describe("a PNG", () => {
  it("is drawn with its type, not as a picture without words", () => {
    const words = pngOf(drawPicture(barsState("ar"), { width: 640, theme: "light" }));
    const wordless = pngOf(drawPicture(barsState("ar"), { width: 640, theme: "light" }).replace(/<text[\s\S]*?<\/text>/g, ""));
    expect(words.subarray(1, 4).toString()).toBe("PNG");
    expect(words.length).toBeGreaterThan(2 * wordless.length);
  });
});
