/** An instant as the schema writes it: 2024-02-29T12:00:00Z. */
export function instant(time: Date): string {
  return `${time.toISOString().slice(0, 19)}Z`;
}
