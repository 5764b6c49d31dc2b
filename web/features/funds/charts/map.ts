import { isOnMap } from "../../../charts/map/atlas.ts";
import { breaksOf } from "../../../charts/map/classes.ts";
import type { MapState } from "../../../charts/state.ts";
import type { Answer } from "../../../lib/ask.ts";
import { titleOf } from "./bars.ts";
import { bySize, rowOf, totalOf } from "./rows.ts";
import { type Choice, frameOf, periodPhrase, type Scene, subtitleOf, sumsOf } from "./scene.ts";

/** Sums by country as a map. A source's regional codes and records without a country stand beside it: nothing is left out. */
export async function loadMap(
  scene: Scene,
  choice: Choice,
  chart: { readonly name: string; readonly page: string; readonly subject: string },
): Promise<Answer<MapState | null>> {
  const [answer, years] = await Promise.all([sumsOf(scene, choice.selection, ["COUNTRY"]), sumsOf(scene, choice.selection, ["YEAR"])]);
  if (!answer.ok) return answer;
  if (!years.ok) return years;
  // A map on which nothing lies shows nothing; the sum stands beside it anyway.
  if (answer.data.every(({ country }) => country == null)) return { ok: true, data: null };
  const { words } = scene;
  const sorted = answer.data.map((sum) => rowOf(scene, sum, "country")).sort(bySize);
  const rows = sorted.filter(({ key }) => isOnMap(key));
  const offMap = sorted.filter(({ key }) => !isOnMap(key));
  const notes = [...(offMap.length > 0 ? [words("offMapNote")] : []), words("borders")];
  const subtitle = await subtitleOf(scene, choice, words("subtitle.byCountry"), periodPhrase(scene, choice.selection, years.data));
  return {
    ok: true,
    data: {
      ...frameOf(
        scene,
        choice,
        { name: chart.name, title: titleOf(scene, sorted, chart.subject), subtitle, notes, page: chart.page },
        answer.data,
      ),
      kind: "map",
      dimension: { key: "country", label: words("dimensions.country") },
      rows,
      offMap,
      breaks: breaksOf(rows.flatMap(({ value }) => value ?? [])),
      total: totalOf(sorted),
    },
  };
}
