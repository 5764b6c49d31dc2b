import { expect, test } from "vitest";
import { failuresOfPlaywright, failuresOfVitest, tellFailures } from "./failed-tests.mjs";

const escapeSign = String.fromCharCode(27);

test("vitest's failed tests are told by full name, file and message; those that passed are not", () => {
  const report = {
    testResults: [
      {
        name: "/house/src/money.test.ts",
        status: "failed",
        message: "",
        assertionResults: [
          { fullName: "Money adds to the cent", status: "passed", failureMessages: [] },
          {
            fullName: "Money is never a float",
            status: "failed",
            failureMessages: [`${escapeSign}[31mexpected 0.1\nto be 0.10${escapeSign}[39m`],
          },
        ],
      },
      { name: "/house/src/broken.test.ts", status: "failed", message: "Cannot find module './gone.ts'", assertionResults: [] },
      { name: "/house/src/fine.test.ts", status: "passed", message: "", assertionResults: [] },
    ],
  };
  expect(tellFailures(failuresOfVitest(report))).toBe(
    [
      "✗ Money is never a float",
      "  in /house/src/money.test.ts",
      "  | expected 0.1",
      "  | to be 0.10",
      "",
      "✗ The file as a whole",
      "  in /house/src/broken.test.ts",
      "  | Cannot find module './gone.ts'",
    ].join("\n"),
  );
});

test("Playwright's failed tests are found in suites within suites, and what failed outside of them", () => {
  const passed = { title: "a page is there", file: "page.spec.ts", ok: true, tests: [{ results: [{ errors: [] }] }] };
  const failed = {
    title: "a page prints",
    file: "page.spec.ts",
    ok: false,
    tests: [{ results: [{ errors: [{ message: "Received: 404" }] }] }],
  };
  const report = {
    errors: [{ message: "A worker ended." }],
    suites: [{ title: "page.spec.ts", specs: [passed], suites: [{ title: "in grey", specs: [failed] }] }],
  };
  expect(failuresOfPlaywright(report)).toEqual([
    { name: "Outside of any test", file: "e2e", message: "A worker ended." },
    { name: "in grey › a page prints", file: "e2e/page.spec.ts", message: "Received: 404" },
  ]);
});

test("a message without end is cut, and of many failures the last ones are only named", () => {
  const failures = Array.from({ length: 25 }, (_, n) => ({ name: `Test ${n + 1}`, file: "a.test.ts", message: "x".repeat(10_000) }));
  const told = tellFailures(failures);
  expect(told).toContain("… (8500 signs more)");
  expect(told.length).toBeLessThan(33_000);
  expect(told.endsWith("✗ Test 25\n  in a.test.ts")).toBe(true);
});
