import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

const files = [
  "noto-sans/400Regular/NotoSans_400Regular.ttf",
  "noto-sans/600SemiBold/NotoSans_600SemiBold.ttf",
  "noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf",
  "noto-sans-arabic/600SemiBold/NotoSansArabic_600SemiBold.ttf",
];

let found: readonly string[] | undefined;

/**
 * Files of the typefaces that pictures are set in, found as Node finds packages. (The bundler would turn
 * `require.resolve` into a number.)
 * @throws Error where they are not installed: a picture without its type would be a picture without words.
 */
export function fontFiles(): readonly string[] {
  found ??= findFonts(process.cwd());
  return found;
}

function findFonts(from: string): readonly string[] {
  for (let directory = from; ; directory = dirname(directory)) {
    const here = files.map((file) => join(directory, "node_modules", "@expo-google-fonts", file));
    if (here.every((file) => existsSync(file))) return here;
    if (dirname(directory) === directory)
      throw new Error(`The packages @expo-google-fonts/noto-sans and -arabic are not installed at or above ${from}. Run npm ci.`);
  }
}
