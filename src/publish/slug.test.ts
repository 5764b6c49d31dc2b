import { describe, expect, it } from "vitest";
import { slug } from "./slug.ts";

describe("a name as a ref", () => {
  it.each([
    ["World Food Programme", "world-food-programme"],
    ["ZIV Aplicaciones y Tecnología, S.L.", "ziv-aplicaciones-y-tecnologia-s-l"],
    ["Baha'i International Community", "bahai-international-community"],
    ["United Nations Children’s Fund", "united-nations-childrens-fund"],
    ["Stripe, Ireland ", "stripe-ireland"],
    ["ByteDance/TikTok", "bytedance-tiktok"],
  ])("%j is %s", (name, ref) => {
    expect(slug(name)).toBe(ref);
  });

  it("stays within 64 characters and tells long names apart", () => {
    const long = "A very long name of an organisation that goes on and on beyond all that a ref can hold";
    expect(slug(`${long} in the north`)).toHaveLength(64);
    expect(slug(`${long} in the north`)).not.toBe(slug(`${long} in the south`));
  });

  it("is given to names in other scripts, too", () => {
    expect(slug("国際協力")).toMatch(/^org-[0-9a-f]{8}$/);
    expect(slug("国際協力")).not.toBe(slug("منظمة"));
  });
});
