import type { Paper } from "./contest.ts";

/** A unit's papers are told apart only where it has at least as many. */
export const fewestPapers = 10;

export interface Units {
  /** Names of the units that are told, in their order: the first is number 1. Papers of all others have the number 0. */
  readonly names: readonly string[];
  /** Units that are not told, and their papers together. */
  readonly hidden: number;
  readonly hiddenPapers: number;
}

/**
 * Which units can be told without telling how a person voted. Not told are: those with fewer than ten papers; those in which all
 * papers are marked the same; and, where what is not told would be fewer than ten papers, the next smallest units as well, as
 * it could be worked out otherwise.
 */
export function tellUnits(papers: readonly Paper[]): Units {
  const units = new Map<string, { papers: number; ways: Set<string> }>();
  let unnamed = 0;
  for (const { unit, choices } of papers) {
    if (unit === "") {
      unnamed += 1;
      continue;
    }
    const of = units.get(unit) ?? { papers: 0, ways: new Set() };
    of.papers += 1;
    // Two ways are as good as a thousand.
    if (of.ways.size < 2) of.ways.add(choices.join());
    units.set(unit, of);
  }
  const ascending = [...units].sort(([a, x], [b, y]) => x.papers - y.papers || (a < b ? -1 : 1));
  const hidden = new Set(ascending.filter(([, of]) => of.papers < fewestPapers || of.ways.size < 2).map(([name]) => name));
  const sum = () => [...hidden].reduce((all, name) => all + (units.get(name)?.papers ?? 0), 0);
  for (const [name] of ascending) {
    const together = sum();
    if (together === 0 || together + unnamed >= fewestPapers) break;
    hidden.add(name);
  }
  const names = ascending.map(([name]) => name).filter((name) => !hidden.has(name));
  return { names: names.sort(byNumber), hidden: hidden.size, hiddenPapers: sum() };
}

/** "W-2" before "W-10". */
function byNumber(a: string, b: string): number {
  return a.localeCompare(b, "en", { numeric: true });
}
