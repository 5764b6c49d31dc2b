import { expect, it } from "vitest";
import { isWebAddress } from "./web-address.ts";

it.each([
  ["https://example.org/a.csv", true],
  ["http://example.org", true],
  ["javascript:alert(1)", false],
  [" JaVaScRiPt:alert(1)", false],
  ["data:text/html,<script>alert(1)</script>", false],
  ["ipfs://bafy", false],
  ["files/a.csv", false],
])("What a publisher wrote as an address, %s, becomes a link: %s", (text, linked) => {
  expect(isWebAddress(text)).toBe(linked);
});
