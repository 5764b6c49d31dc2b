import type { Reason, Refused } from "@plainsight/verifier/refusal";

/** What a check came to. */
export type Verdict =
  | { readonly outcome: "yes"; readonly block: number; readonly detail: Readonly<Record<string, string>> }
  | { readonly outcome: "no"; readonly reason: Reason; readonly got: string; readonly expected: string; readonly where?: string }
  /** The proof holds, but the page shows something else than what is proven. */
  | { readonly outcome: "shown-differs"; readonly differences: readonly Difference[] }
  /** There is no proof to check. */
  | { readonly outcome: "unproven" }
  /** This site did not give what is needed. */
  | { readonly outcome: "no-data"; readonly detail: string };

export interface Difference {
  readonly field: string;
  readonly got: string;
  readonly expected: string;
}

export function refused({ reason, got, expected, where }: Refused): Verdict {
  return { outcome: "no", reason, got, expected, ...(where !== undefined && { where }) };
}

/** Reads a file of this site. @throws Error with what went wrong */
export async function getJson(path: string): Promise<unknown> {
  const response = await fetch(path, { headers: { accept: "application/json" } });
  if (!response.ok) throw new Error(`HTTP ${response.status}, ${(await response.text()).slice(0, 200)}`);
  return response.json();
}
