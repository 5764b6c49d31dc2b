import { describe, expect, it } from "vitest";
import { fit, textWidth, wrap } from "./text-width.ts";

describe("text widths", () => {
  it("are those of Noto Sans: “Sudan” at 1,000 takes 2,961", () => {
    // S 549, u 618, d 615, a 561, n 618: advance widths of NotoSans_400Regular.ttf.
    expect(textWidth("Sudan", 1000)).toBe(2961);
  });

  it("count no room for marks that only direct", () => {
    expect(textWidth("\u2067Sudan\u2069", 1000)).toBe(textWidth("Sudan", 1000));
  });

  it("cut at words, with an ellipsis", () => {
    expect(fit("World Food Programme", 90, 13)).toBe("World Food…");
    expect(fit("Sudan", 90, 13)).toBe("Sudan");
  });

  it("break lines so that each is complete in its direction", () => {
    expect(wrap("ab \u2068cd ef\u2069 gh", 20, 13)).toEqual(["ab", "\u2068cd\u2069", "\u2068ef\u2069", "gh"]);
  });
});
