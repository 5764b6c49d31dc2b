import type { TransportMode } from "../events.ts";
import type { PlannedItem } from "./publication.ts";

/** What the invented source hands over. */
export const items: readonly PlannedItem[] = [
  { ref: "sample-tablets", name: "Sample water purification tablets, pack of 100", category: "Water" },
  { ref: "sample-flour", name: "Sample wheat flour", category: "Food" },
  { ref: "sample-tent", name: "Sample family tent", category: "Shelter" },
  { ref: "sample-salts", name: "Sample oral rehydration salts, pack of 50", category: "Health" },
];

/** A consignment from its order to its end. */
export interface Shipment {
  readonly item: number;
  readonly country: string;
  readonly place: string;
  /** In the item's unit; of flour in tonnes with three digits after the point. */
  readonly sent: number;
  readonly received: number;
  readonly lost?: number;
  readonly returned?: number;
  readonly ordered: number;
  readonly left: number;
  readonly planned: number;
  /** 0: still on its way. */
  readonly arrived: number;
  readonly mode: TransportMode | null;
}

/** Units, decimals, cents of a dollar for one, and grams of one, by item. */
export const measures = [
  { unit: "NMP", decimals: 0, cents: 450n, grams: 320n },
  { unit: "TNE", decimals: 3, cents: 41_000n, grams: 1_000_000n },
  { unit: "H87", decimals: 0, cents: 38_500n, grams: 41_000n },
  { unit: "NMP", decimals: 0, cents: 275n, grams: 1_050n },
] as const;

export const shipments: readonly Shipment[] = [
  {
    item: 0,
    country: "SOM",
    place: "Baidoa",
    sent: 12_000,
    received: 11_400,
    lost: 600,
    ordered: 20240108,
    left: 20240201,
    planned: 20240220,
    arrived: 20240304,
    mode: "sea",
  },
  {
    item: 0,
    country: "SOM",
    place: "Kismaayo",
    sent: 8_000,
    received: 8_000,
    ordered: 20240108,
    left: 20240201,
    planned: 20240220,
    arrived: 20240218,
    mode: "sea",
  },
  {
    item: 0,
    country: "YEM",
    place: "Aden",
    sent: 15_000,
    received: 14_200,
    lost: 300,
    returned: 500,
    ordered: 20240512,
    left: 20240603,
    planned: 20240625,
    arrived: 20240701,
    mode: "sea",
  },
  {
    item: 0,
    country: "MOZ",
    place: "Pemba",
    sent: 6_000,
    received: 0,
    ordered: 20250502,
    left: 20250610,
    planned: 20250705,
    arrived: 0,
    mode: "sea",
  },
  {
    item: 1,
    country: "SOM",
    place: "Baidoa",
    sent: 240_500,
    received: 236_250,
    lost: 4_250,
    ordered: 20230901,
    left: 20231004,
    planned: 20231115,
    arrived: 20231120,
    mode: "sea",
  },
  {
    item: 1,
    country: "SSD",
    place: "Bentiu",
    sent: 180_000,
    received: 120_000,
    ordered: 20250110,
    left: 20250215,
    planned: 20250401,
    arrived: 20250422,
    mode: "inland_water",
  },
  {
    item: 1,
    country: "AFG",
    place: "Hirat",
    sent: 96_750,
    received: 96_750,
    ordered: 20240903,
    left: 20241001,
    planned: 20241101,
    arrived: 20241030,
    mode: "road",
  },
  {
    item: 2,
    country: "BGD",
    place: "Cox’s Bazar",
    sent: 1_500,
    received: 1_480,
    lost: 20,
    ordered: 20230614,
    left: 20230620,
    planned: 20230623,
    arrived: 20230623,
    mode: "air_charter",
  },
  {
    item: 2,
    country: "HTI",
    place: "Les Cayes",
    sent: 900,
    received: 900,
    ordered: 20230822,
    left: 20230825,
    planned: 20230828,
    arrived: 20230827,
    mode: "air",
  },
  {
    item: 2,
    country: "UKR",
    place: "Kherson",
    sent: 700,
    received: 0,
    ordered: 20250528,
    left: 20250618,
    planned: 20250628,
    arrived: 0,
    mode: "rail",
  },
  {
    item: 3,
    country: "HTI",
    place: "Les Cayes",
    sent: 4_400,
    received: 4_400,
    ordered: 20230822,
    left: 20230825,
    planned: 20230828,
    arrived: 20230827,
    mode: "air",
  },
  {
    item: 3,
    country: "YEM",
    place: "Al Hudaydah",
    sent: 22_000,
    received: 21_100,
    lost: 900,
    ordered: 20240214,
    left: 20240311,
    planned: 20240330,
    arrived: 20240419,
    mode: "sea",
  },
  {
    item: 3,
    country: "BGD",
    place: "Cox’s Bazar",
    sent: 9_500,
    received: 9_500,
    ordered: 20240602,
    left: 20240610,
    planned: 20240612,
    arrived: 20240612,
    mode: null,
  },
];
