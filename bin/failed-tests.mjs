/** Most signs of one test's message: enough for what was expected and what came. */
const messageSize = 1_500;
/** Most tests that are told in full; more are only named. */
const toldInFull = 20;

/**
 * What failed, from a runner's JSON report: each test's full name, its file and its message, bounded. The tail of a runner's
 * own output may hide the first of them.
 * @param {readonly {name: string, file: string, message: string}[]} failures
 */
export function tellFailures(failures) {
  return failures
    .map(({ name, file, message }, index) => {
      const heading = `✗ ${name}\n  in ${file}`;
      return index < toldInFull ? `${heading}\n${indent(bounded(plain(message)))}` : heading;
    })
    .join("\n\n");
}

/** Of vitest's report (its `json` reporter, which has the form of Jest's). A file that could not be run at all counts too. */
export function failuresOfVitest({ testResults }) {
  return testResults.flatMap(({ name: file, message, status, assertionResults }) => {
    const failed = assertionResults
      .filter((test) => test.status === "failed")
      .map(({ fullName, failureMessages }) => ({ name: fullName, file, message: failureMessages.join("\n") }));
    return failed.length > 0 || status !== "failed" ? failed : [{ name: "The file as a whole", file, message }];
  });
}

/** Of Playwright's report (its `json` reporter): suites within suites. What failed outside of a test is told first. */
export function failuresOfPlaywright({ errors = [], suites = [] }) {
  const outside = errors.map(({ message = "" }) => ({ name: "Outside of any test", file: "e2e", message }));
  const inside = (suite, path) => [
    ...(suite.specs ?? [])
      .filter(({ ok }) => !ok)
      .map(({ title, file, tests }) => ({
        name: [...path, title].join(" › "),
        file: `e2e/${file}`,
        message: tests
          .flatMap(({ results }) => results)
          .flatMap((result) => result.errors ?? [])
          .map(({ message = "" }) => message)
          .join("\n"),
      })),
    ...(suite.suites ?? []).flatMap((child) => inside(child, [...path, child.title])),
  ];
  return [...outside, ...suites.flatMap((suite) => inside(suite, []))];
}

function bounded(text) {
  return text.length <= messageSize ? text : `${text.slice(0, messageSize)} … (${text.length - messageSize} signs more)`;
}

/** Without a terminal's colours. */
function plain(text) {
  return text.replaceAll(new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, "g"), "").trim();
}

function indent(text) {
  return text.replaceAll(/^/gm, "  | ");
}
