/**
 * How far what was looked for is from what a thing is called, in any case: 0 where it is one of the names, 1 where one begins with
 * it, else 2.
 */
export function nameDistance(text: string, names: readonly (string | null)[]): number {
  const wanted = text.toLowerCase();
  const called = names.flatMap((name) => name?.toLowerCase() ?? []);
  if (called.includes(wanted)) return 0;
  return called.some((name) => name.startsWith(wanted)) ? 1 : 2;
}
