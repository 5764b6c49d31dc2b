import { z } from "zod";
import { sourceSpec } from "../../../../publish/table/source-spec.ts";
import { countSpec, daySpec, fileSpec, instantSpec, onlySpec, textSpec } from "../../../../publish/table/specs.ts";

/** A map: how the rows of somebody's table are votes, or sums of votes. How they are counted is told, never guessed. */

const cell = z.union([z.string(), z.number().transform(String)]);

/** What an option means, as the map has it, and as the ledger does. */
export const classWords = {
  candidate: "CANDIDATE",
  yes: "YES",
  no: "NO",
  abstain: "ABSTAIN",
  absent: "ABSENT",
  "not-voting": "NOT_VOTING",
  "not-member": "NOT_MEMBER",
  invalid: "INVALID",
} as const;
const classes = z.enum(["candidate", "yes", "no", "abstain", "absent", "not-voting", "not-member", "invalid"]);

const option = z.strictObject({
  /** What cells say that mean it. */
  cell: z.union([cell.transform((one) => [one]), z.array(cell).min(1)]),
  name: z.string().regex(/^[^\n]{1,256}$/, "expected a name of one line"),
  class: classes,
});
export type OptionSpec = z.infer<typeof option>;

export const rules = { "yes-no": "YES_NO", plurality: "PLURALITY", unstated: "UNSTATED" } as const;

const share = z
  .strictObject({ of: z.number().int().positive().max(65_535), in: z.number().int().positive().max(65_535) })
  .refine(({ of, in: whole }) => of <= whole, "expected a share, such as { of: 2, in: 3 }");

const counting = z.strictObject({
  rule: z.enum(["yes-no", "plurality", "unstated"], "expected yes-no, plurality, or unstated where the source does not say"),
  /** Shares that carry, and that have to take part; absent: the source does not say. */
  majority: share.optional(),
  quorum: share.optional(),
  /** Of what the majority is a share; absent: of yes and no. */
  majorityOf: z.enum(["yes-and-no", "cast", "eligible"]).optional(),
  seats: z.number().int().positive().max(65_535).optional(),
  /** How many may vote; absent: unknown. */
  eligible: z.number().int().positive().optional(),
});

const ballot = z.strictObject({
  /** What tells one ballot from another. */
  ref: textSpec,
  title: textSpec,
  question: textSpec.optional(),
  date: z.union([z.strictObject({ constant: z.iso.date("expected a day that exists, as YYYY-MM-DD") }), daySpec]).optional(),
  opens: instantSpec.optional(),
  closes: instantSpec.optional(),
});

const common = {
  source: sourceSpec,
  /** Relative to the map; files named on the command line take their place. */
  paths: z.array(z.string().min(1)).default([]),
  file: fileSpec,
  only: onlySpec,
  ballot,
  counting,
};

function checkOptions(options: readonly OptionSpec[], rule: string, context: z.core.$RefinementCtx, path: readonly string[]): void {
  const cells = options.flatMap((one) => one.cell);
  const twice =
    cells.find((one, i) => cells.indexOf(one) < i) ?? options.find(({ name }, i) => options.findIndex((o) => o.name === name) < i)?.name;
  const issue = (message: string) => context.addIssue({ code: "custom", path: [...path], message });
  if (twice !== undefined) issue(`“${twice}” stands at two options`);
  if (rule !== "yes-no") return;
  for (const needed of ["yes", "no"]) {
    if (!options.some((one) => one.class === needed)) issue(`the rule yes-no needs an option of the class ${needed}`);
  }
}

export const votesMap = z
  .strictObject({
    records: z.literal("votes"),
    ...common,
    voter: textSpec,
    choice: z.strictObject({
      column: z.string().min(1),
      options: z.array(option).min(1).max(251),
      /** Cells for which there is no vote. */
      none: z.array(cell).default([]),
    }),
    weight: countSpec.optional(),
    time: instantSpec.optional(),
    /** What a voter's second vote in a ballot is: a fault of the file, or one that takes the place of the first. */
    repeated: z.enum(["refuse", "last"]).default("refuse"),
  })
  .superRefine(({ choice, counting: { rule }, repeated, time }, context) => {
    checkOptions(choice.options, rule, context, ["choice", "options"]);
    if (repeated === "last" && time === undefined)
      context.addIssue({ code: "custom", path: ["repeated"], message: "which vote is the last is told by a time: { column, format }" });
  });
export type VotesMap = z.infer<typeof votesMap>;

export const totalsMap = z
  .strictObject({
    records: z.literal("vote-totals"),
    ...common,
    /** Where the votes of a row were counted, such as a precinct. */
    unit: textSpec,
    /** Absent options: whatever the column says is a candidate. */
    option: z.strictObject({ column: z.string().min(1), options: z.array(option).min(1).max(251).optional() }),
    votes: countSpec,
    /** What an option without a row in a unit has there. */
    missing: z.enum(["refuse", "zero"]).default("refuse"),
    /** What the source itself says is the whole: rows of the file, or figures by name of an option. */
    declared: z
      .union([
        z.strictObject({ rows: z.strictObject({ column: z.string().min(1), values: z.array(cell).min(1) }) }),
        z.strictObject({ totals: z.record(z.string(), z.number().int().nonnegative()) }),
      ])
      .optional(),
  })
  .superRefine(({ option: { options = [] }, counting: { rule } }, context) => checkOptions(options, rule, context, ["option", "options"]));
export type TotalsMap = z.infer<typeof totalsMap>;
export type BallotMap = VotesMap | TotalsMap;
