import type { Pair } from "../../../charts/state.ts";

/**
 * Voters in an order in which neighbours are alike, so that those who vote together stand as a block: beginning with the two
 * that agree most, each time the one that is most like either end is put there.
 */
export function arrange(codes: readonly string[], pairs: readonly Pair[]): readonly string[] {
  const shares = new Map(pairs.flatMap(({ one, other, same, common }) => [[`${one} ${other}`, common === 0 ? 0 : same / common] as const]));
  const share = (a: string, b: string): number => shares.get(`${a} ${b}`) ?? shares.get(`${b} ${a}`) ?? 0;
  const left = new Set(codes);
  const [closest] = [...pairs].sort((a, b) => share(b.one, b.other) - share(a.one, a.other));
  const order = closest === undefined ? codes.slice(0, 1) : [closest.one, closest.other];
  for (const code of order) left.delete(code);
  const line = [...order];
  while (left.size > 0) {
    const [head = "", tail = ""] = [line[0], line.at(-1)];
    const [next] = [...left]
      .flatMap((code) => [
        { code, at: "head" as const, share: share(code, head) },
        { code, at: "tail" as const, share: share(code, tail) },
      ])
      .sort((a, b) => b.share - a.share);
    if (next === undefined) break;
    left.delete(next.code);
    if (next.at === "head") line.unshift(next.code);
    else line.push(next.code);
  }
  return line;
}
