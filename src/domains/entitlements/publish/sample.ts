import type { RoundTerms } from "@plainsight/verifier/entitlement";
import { keccak256 } from "../../../kernel/keccak.ts";
import type { CodedPerson, PlannedRound } from "./planned.ts";

/** Invented people of a place: how many, what each is due, and how many of them have claimed. */
type Group = readonly [place: string, people: number, amount: bigint, claimed: number];

const cash = { country: "SOM", sector: 1, modality: 1, programme: 1, unit: "USD", decimals: 2 } as const;
const food = { country: "KEN", sector: 1, modality: 3, programme: 2, unit: "KGM", decimals: 1 } as const;
const vouchers = { country: "SOM", sector: 4, modality: 2, programme: 3, unit: "USD", decimals: 2 } as const;

/** Countries and places are real codes, so that names can be seen at work; every person and figure is invented. */
const rounds: readonly (readonly [terms: RoundTerms, groups: readonly Group[], cancelled?: true])[] = [
  // All was claimed.
  [
    { ...cash, periodFrom: 20_260_101, periodTo: 20_260_131 },
    [
      ["SO2201", 64, 12_000n, 64],
      ["SO2202", 41, 12_000n, 41],
      ["SO1101", 30, 9_000n, 30],
    ],
  ],
  // In SO2203 too few live for a figure of their own, so SO2202 joins it; in SO1101 all but 4 claimed, whom nobody can tell apart.
  [
    { ...cash, periodFrom: 20_260_201, periodTo: 20_260_228 },
    [
      ["SO2201", 64, 12_000n, 49],
      ["SO2202", 41, 12_000n, 20],
      ["SO2203", 6, 12_000n, 6],
      ["SO1101", 30, 9_000n, 26],
    ],
  ],
  [
    { ...cash, periodFrom: 20_260_301, periodTo: 20_260_331 },
    [
      ["SO2201", 70, 12_500n, 22],
      ["SO2202", 44, 12_500n, 6],
      ["SO1101", 31, 9_500n, 7],
    ],
  ],
  [
    { ...food, periodFrom: 20_260_101, periodTo: 20_260_331 },
    [
      ["KE023", 80, 450n, 80],
      ["KE024", 55, 450n, 30],
    ],
  ],
  [
    { ...food, periodFrom: 20_260_401, periodTo: 20_260_630 },
    [
      ["KE023", 80, 450n, 0],
      ["KE024", 58, 450n, 0],
    ],
  ],
  [
    { ...vouchers, periodFrom: 20_260_201, periodTo: 20_260_331 },
    [
      ["SO2201", 40, 3_000n, 15],
      ["SO1101", 25, 3_000n, 0],
    ],
    true,
  ],
];

/** Invented rounds with one of everything a reader can meet. The same bytes at every run; its codes are known to everybody. */
export function sampleRounds(): readonly PlannedRound[] {
  return rounds.map(([terms, groups, cancelled]): PlannedRound => {
    let number = 0;
    const people = groups.flatMap(([place, count, amount, claimed]) =>
      Array.from({ length: count }, (_, i): CodedPerson => {
        number += 1;
        return { place, amount, paid: i < claimed ? amount : null, secret: sampleSecret(number) };
      }),
    );
    return { terms, people, cancelled: cancelled ?? false };
  });
}

/** An invented person keeps their code from round to round, as a real one does. */
function sampleSecret(number: number): Uint8Array {
  return keccak256(new TextEncoder().encode(`plainsight sample person ${number}`)).slice(0, 16);
}
