import { z } from "zod";

/** What is read of a NIST SP 1500-103 cast-vote record report, version 1.0.0; whatever else it holds is passed over. */
const selectionPosition = z.object({
  HasIndication: z.enum(["no", "unknown", "yes"]),
  IsAllocable: z.enum(["no", "unknown", "yes"]).optional(),
  NumberVotes: z.number().int(),
  Rank: z.number().int().positive().optional(),
});

const contestSelection = z.object({
  ContestSelectionId: z.string().optional(),
  Rank: z.number().int().positive().optional(),
  SelectionPosition: z.array(selectionPosition),
});

const cvrContest = z.object({ ContestId: z.string(), CVRContestSelection: z.array(contestSelection).default([]) });

const snapshot = z.object({
  "@id": z.string(),
  Type: z.enum(["interpreted", "modified", "original"]),
  CVRContest: z.array(cvrContest).default([]),
});

const cvr = z.object({
  BallotStyleUnitId: z.string().optional(),
  CurrentSnapshotId: z.string(),
  ElectionId: z.string(),
  CVRSnapshot: z.array(snapshot).min(1),
});

const contest = z.object({
  "@id": z.string(),
  "@type": z.string(),
  Name: z.string().optional(),
  NumberElected: z.number().int().optional(),
  VotesAllowed: z.number().int().optional(),
  VoteVariation: z.string().optional(),
  ContestSelection: z.array(
    z.object({
      "@id": z.string(),
      CandidateIds: z.array(z.string()).default([]),
      IsWriteIn: z.boolean().default(false),
      Selection: z.string().optional(),
    }),
  ),
});

const election = z.object({
  "@id": z.string(),
  Name: z.string().optional(),
  Candidate: z.array(z.object({ "@id": z.string(), Name: z.string().optional() })).default([]),
  Contest: z.array(contest).min(1),
});

export const report = z.object({
  "@type": z.literal("CVR.CastVoteRecordReport"),
  Version: z.literal("1.0.0"),
  Election: z.array(election).length(1, "expected one election in a report"),
  GpUnit: z.array(z.object({ "@id": z.string(), Name: z.string().optional() })).default([]),
  CVR: z.array(cvr).default([]),
});

export type NistReport = z.infer<typeof report>;
export type NistContest = z.infer<typeof contest>;
export type NistSelection = z.infer<typeof contestSelection>;
