import { explanations } from "../src/explain.ts";
import { verifyFact } from "../src/verify-fact.ts";

const form = document.querySelector("form");
const verdict = document.querySelector("#verdict");

/** Text only, never markup: the pasted document is not to be trusted. */
function element(name, text, ...children) {
  const made = document.createElement(name);
  if (text !== null) made.textContent = text;
  made.append(...children);
  return made;
}

function list(entries) {
  return element("dl", null, ...entries.flatMap(([term, text]) => [element("dt", term), element("dd", text)]));
}

function refusal({ reason, where, got, expected }) {
  return [
    element("h2", "Not proven"),
    element("p", explanations[reason]),
    list([["Reason", reason], ...(where ? [["Where", where]] : []), ["Got", got], ["Expected", expected]]),
  ];
}

function proven({ contract, stream, seq, blockNumber, blockTime, recordHash, record, differences }) {
  const shown = Object.entries(record).map(([field, value]) => [
    field,
    value === null ? "not specified" : typeof value === "object" ? `${value.stream}-${value.seq}` : String(value),
  ]);
  const place = [
    ["Block", `${blockNumber}, ${new Date(blockTime * 1000).toISOString()}`],
    ["Contract", `${contract} – compare it with the one that the publisher announces`],
    ["Record", `number ${seq} of stream ${stream}`],
    ["Its hash", recordHash],
  ];
  const heading = differences.length === 0 ? "Proven" : "The record is proven, but something else is shown";
  const wrong = differences.map(({ field, got, expected }) => [field, `shown: ${got} – the record says: ${expected}`]);
  return [
    element("h2", heading),
    list(place),
    ...(wrong.length > 0 ? [list(wrong)] : []),
    element("h3", "What the record says"),
    list(shown),
  ];
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  const fields = new FormData(form);
  let pasted;
  try {
    pasted = JSON.parse(fields.get("fact"));
  } catch (error) {
    verdict.className = "bad";
    verdict.replaceChildren(element("h2", "Not read"), element("p", `The answer is not JSON: ${error.message}`));
    return;
  }
  const result = verifyFact(pasted, fields.get("hash").trim());
  const good = result.ok && result.differences.length === 0;
  verdict.className = good ? "good" : "bad";
  verdict.replaceChildren(...(result.ok ? proven(result) : refusal(result)));
});
