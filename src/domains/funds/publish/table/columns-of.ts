import type { TableMap } from "./map.ts";

/** Every column that the map names, once, in the order of the map. */
export function columnsOf({ only, each }: Pick<TableMap, "only" | "each">): readonly string[] {
  const columns = new Set<string>();
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) {
      for (const one of value) walk(one);
    } else if (typeof value === "object" && value !== null) {
      for (const [key, inner] of Object.entries(value)) {
        if (key === "column" && typeof inner === "string") columns.add(inner);
        else if (key === "columns" && Array.isArray(inner)) for (const column of inner) columns.add(String(column));
        else if (key !== "values" && key !== "aliases") walk(inner);
      }
    }
  };
  walk(only);
  walk(each);
  return [...columns];
}
