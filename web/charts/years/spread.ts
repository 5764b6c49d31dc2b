/** Heights moved apart by at least `gap`, in their order, as near to where they were as top and bottom allow. */
export function spread(wanted: readonly number[], gap: number, top: number, bottom: number): readonly number[] {
  const order = wanted.map((y, n) => ({ y, n })).sort((a, b) => a.y - b.y);
  const placed = order.map(({ y }) => y);
  const at = (i: number): number => placed[i] ?? 0;
  for (let i = 0; i < placed.length; i++) placed[i] = Math.max(at(i), i === 0 ? top : at(i - 1) + gap);
  for (let i = placed.length - 1; i >= 0; i--) placed[i] = Math.min(at(i), i === placed.length - 1 ? bottom : at(i + 1) - gap);
  for (let i = 0; i < placed.length; i++) placed[i] = Math.max(at(i), i === 0 ? top : at(i - 1) + gap);
  const result = [...wanted];
  for (const [i, { n }] of order.entries()) result[n] = at(i);
  return result;
}
