import type { ChartLoader, ChartRequest } from "../../../charts/asked-chart.ts";
import type { ChartState } from "../../../charts/state.ts";
import type { Answer } from "../../../lib/ask.ts";
import { type BarsChart, loadBars } from "./bars.ts";
import { loadMap } from "./map.ts";
import { loadSankey } from "./sankey.ts";
import { type Choice, choose, chooseEntering, enteringBefore, named, namesOf, type Scene, setScene } from "./scene.ts";
import { loadInAndOut, loadYears } from "./years.ts";

type Loader = (scene: Scene) => Promise<Answer<ChartState | null>>;

const nothing: Answer<null> = { ok: true, data: null };

/** Loads for the series that an address means; nothing where it means none. */
function forChoice(
  choice: Choice | undefined,
  load: (choice: Choice) => Promise<Answer<ChartState | null>>,
): Promise<Answer<ChartState | null>> {
  return choice === undefined ? Promise.resolve(nothing) : load(choice);
}

function fundsBars(name: string, dimension: BarsChart["dimension"], pick: typeof choose = choose): Loader {
  return (scene) => forChoice(pick(scene), (choice) => loadBars(scene, choice, { name, dimension, page: "/funds", subject: "" }));
}

interface Subject {
  readonly page: string;
  readonly subject: string;
}

/** A chart of one place: `country` must be in the address. */
async function aboutCountry(scene: Scene): Promise<Subject | undefined> {
  const { country } = scene.asked;
  return country === undefined
    ? undefined
    : { page: `/countries/${encodeURIComponent(country)}`, subject: named(scene, (await namesOf(scene, { country })).country ?? country) };
}

/**
 * A chart of one organisation: `provider` or `receiver` must be in the address, and says in which role. With both, it is
 * about the one that the series as such does not name.
 */
async function aboutOrganisation(scene: Scene): Promise<Subject | undefined> {
  const { provider, receiver } = scene.asked;
  const alone = choose(scene)?.series;
  const role = provider !== undefined && (receiver === undefined || alone?.provider?.id !== provider) ? "provider" : "receiver";
  const id = scene.asked[role];
  if (id === undefined) return undefined;
  const names = await namesOf(scene, { [role]: id });
  return { page: `/organisations/${encodeURIComponent(id)}`, subject: named(scene, names[role] ?? id) };
}

function about(
  subjectOf: (scene: Scene) => Subject | undefined | Promise<Subject | undefined>,
  load: (scene: Scene, choice: Choice, subject: Subject) => Promise<Answer<ChartState | null>>,
): Loader {
  return async (scene) => {
    const subject = await subjectOf(scene);
    return subject === undefined ? nothing : forChoice(choose(scene), (choice) => load(scene, choice, subject));
  };
}

/**
 * Every chart by the name in its address. Names are cited: one that has been published stays. All take the filters of
 * the funds page (source, kind, country, from, to, provider, receiver, programme) and `block`.
 */
const charts = {
  /** Columns; `split=programme` stacks them. */
  "funds-by-year": (scene) =>
    forChoice(choose(scene), (choice) => loadYears(scene, choice, { name: "funds-by-year", page: "/funds", subject: "" })),
  "funds-in-and-out": (scene) =>
    forChoice(choose(scene), (leaves) =>
      forChoice(enteringBefore(scene, leaves), (enters) =>
        loadInAndOut(scene, enters, leaves, { name: "funds-in-and-out", page: "/funds", subject: "" }),
      ),
    ),
  "funds-by-country": (scene) =>
    forChoice(choose(scene), (choice) => loadMap(scene, choice, { name: "funds-by-country", page: "/funds", subject: "" })),
  /** The bars take `top`: a number, or "all". */
  "funds-top-countries": fundsBars("funds-top-countries", "country"),
  "funds-by-receiver": fundsBars("funds-by-receiver", "receiver"),
  "funds-by-provider": fundsBars("funds-by-provider", "provider", chooseEntering),
  "funds-by-programme": fundsBars("funds-by-programme", "programme"),
  /** `open` shows all of a stage: giver, receiver or country. */
  "funds-sankey": (scene) => forChoice(choose(scene), (choice) => loadSankey(scene, choice, { name: "funds-sankey", page: "/funds" })),
  "country-by-year": about(aboutCountry, (scene, choice, subject) => loadYears(scene, choice, { name: "country-by-year", ...subject })),
  "country-by-receiver": about(aboutCountry, (scene, choice, subject) =>
    loadBars(scene, choice, { name: "country-by-receiver", dimension: "receiver", ...subject }),
  ),
  "country-by-programme": about(aboutCountry, (scene, choice, subject) =>
    loadBars(scene, choice, { name: "country-by-programme", dimension: "programme", ...subject }),
  ),
  "organisation-by-year": about(aboutOrganisation, (scene, choice, subject) =>
    loadYears(scene, choice, { name: "organisation-by-year", ...subject }),
  ),
  "organisation-by-country": about(aboutOrganisation, (scene, choice, subject) =>
    loadMap(scene, choice, { name: "organisation-by-country", ...subject }),
  ),
  "organisation-by-provider": about(aboutOrganisation, (scene, choice, subject) =>
    loadBars(scene, choice, { name: "organisation-by-provider", dimension: "provider", ...subject }),
  ),
  "organisation-by-receiver": about(aboutOrganisation, (scene, choice, subject) =>
    loadBars(scene, choice, { name: "organisation-by-receiver", dimension: "receiver", ...subject }),
  ),
} as const satisfies Readonly<Record<string, Loader>>;

export type ChartName = keyof typeof charts;

/** The same, each with all that it needs to answer an address. */
export const fundsCharts: Readonly<Record<string, ChartLoader>> = Object.fromEntries(
  Object.entries(charts).map(([name, load]) => [name, (request: ChartRequest) => loadScene(load, request)]),
);

/** A chart's state; null where no record fits what the address asks for. */
export function loadChart(name: ChartName, request: ChartRequest): Promise<Answer<ChartState | null>> {
  return loadScene(charts[name], request);
}

async function loadScene(load: Loader, request: ChartRequest): Promise<Answer<ChartState | null>> {
  const scene = await setScene(request);
  if (!scene.ok) return scene;
  return scene.data === null ? nothing : load(scene.data);
}
