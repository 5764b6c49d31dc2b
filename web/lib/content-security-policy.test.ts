import { expect, test } from "vitest";
import { contentSecurityPolicy } from "./content-security-policy.ts";

test("only pages that check proofs may talk to a node of the reader's choice", () => {
  const connect = (path: string) => /connect-src ([^;]+)/.exec(contentSecurityPolicy(path, "n", false))?.[1];
  expect(connect("/en/facts/1-aaaaaaaa-1-1")).toContain("https:");
  expect(connect("/ar/totals")).toContain("https:");
  expect(connect("/en/ballots/1-aaaaaaaa-1-1")).toContain("https:");
  expect(connect("/en/supplies")).toContain("https:");
  expect(connect("/en/funds")).toBe("'self'");
  expect(connect("/en/factsheet")).toBe("'self'");
});

test("no script runs but those of this very answer", () => {
  const policy = contentSecurityPolicy("/en", "abc", false);
  expect(policy).toContain("script-src 'self' 'nonce-abc' 'strict-dynamic';");
  expect(policy).not.toContain("unsafe-eval");
});
