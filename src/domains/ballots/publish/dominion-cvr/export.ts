import { z } from "zod";

const mark = z.object({ CandidateId: z.number().int(), Rank: z.number().int().nonnegative().default(1), IsVote: z.boolean() });
const contest = z.object({ Id: z.number().int(), Marks: z.array(mark).default([]) });
const cards = z.array(z.object({ Contests: z.array(contest).default([]) }));
/** Newer exports have the contests on cards, older ones directly. */
const version = z.object({
  PrecinctPortionId: z.number().int().optional(),
  IsCurrent: z.boolean(),
  Cards: cards.optional(),
  Contests: z.array(contest).optional(),
});

export const cvrExport = z.object({ Sessions: z.array(z.object({ Original: version, Modified: version.optional() })) });

export const contestManifest = z.object({
  List: z.array(
    z.object({
      Id: z.number().int(),
      Description: z.string(),
      VoteFor: z.number().int().positive().default(1),
      NumOfRanks: z.number().int().nonnegative().default(0),
    }),
  ),
});

export const candidateManifest = z.object({
  List: z.array(
    z.object({ Id: z.number().int(), Description: z.string(), ContestId: z.number().int(), Type: z.string().default("Regular") }),
  ),
});

export const portionManifest = z.object({ List: z.array(z.object({ Id: z.number().int(), Description: z.string() })) });

export type DominionVersion = z.infer<typeof version>;
export type DominionMark = z.infer<typeof mark>;
export type DominionSessions = z.infer<typeof cvrExport>["Sessions"];
