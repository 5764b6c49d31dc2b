import { createRequire } from "node:module";
import path from "node:path";

const require = createRequire(import.meta.url);

/** Files of the typefaces that pictures are set in. Packages are found where they are installed, wherever that is. */
export function fontFiles(): readonly string[] {
  const [latin, arabic] = ["@expo-google-fonts/noto-sans", "@expo-google-fonts/noto-sans-arabic"].map((name) =>
    path.dirname(require.resolve(`${name}/package.json`)),
  );
  return [
    `${latin}/400Regular/NotoSans_400Regular.ttf`,
    `${latin}/600SemiBold/NotoSans_600SemiBold.ttf`,
    `${arabic}/400Regular/NotoSansArabic_400Regular.ttf`,
    `${arabic}/600SemiBold/NotoSansArabic_600SemiBold.ttf`,
  ];
}
