import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { Ajv } from "ajv";
import { beforeEach, describe, expect, it } from "vitest";
import { sharedData } from "../../../testing/shared-data.ts";
import { sharedSchema } from "../../../testing/shared-schema.ts";
import { readCatalogue } from "./read-catalogue.ts";

/** By sha256sum and ls, over the files as their sources hand them out. */
const cdiac = { sha256: "0x1e986299d1f7e98b226281e54fa797bf2a97597799e294a0f717e07180119caf", size: 969_077 };
const pledges = {
  sha256: "0x9200b9ba2e787dfce424b53f27cb33dfbf200bafedfb341de828d109b1529cea",
  size: 650_508,
  unpacked: "0xdfba870661a07c986d3f8c5d2d7d90a4426c1143ceac4e5d08888c0da5b269cb",
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "plainsight-catalogue-"));
});
const write = (content: unknown, name = "catalogue.json"): string => {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(content));
  return path;
};

const dataPackage = {
  name: "co2-fossil-by-nation",
  title: "CO2 emissions from fossil fuels since 1751, by nation",
  version: "2024.12",
  licenses: [{ name: "ODC-PDDL-1.0", path: "https://opendatacommons.org/licenses/pddl/" }],
  contributors: [{ title: "CDIAC at AppState", roles: ["publisher"] }],
  resources: [
    {
      name: "emissions",
      title: "Fossil-fuel CO2 emissions by nation",
      path: "emissions.csv",
      mediatype: "text/csv",
      bytes: 969_077,
      hash: "sha256:1e986299d1f7e98b226281e54fa797bf2a97597799e294a0f717e07180119caf",
      temporal: { end: "2020-12-31" },
    },
  ],
};

const catalog = {
  "@context": {
    dcat: "http://www.w3.org/ns/dcat#",
    dct: "http://purl.org/dc/terms/",
    foaf: "http://xmlns.com/foaf/0.1/",
    spdx: "http://spdx.org/rdf/terms#",
  },
  "@type": "dcat:Catalog",
  "dct:title": { "@value": "Pledges under the Paris Agreement", "@language": "en" },
  "dct:description": "What countries pledge",
  "dct:publisher": { "@type": "foaf:Agent", "foaf:name": "Climate Watch" },
  "dcat:dataset": {
    "@id": "https://example.org/data/pledges",
    "@type": "dcat:Dataset",
    "dct:title": "Pledges, coded",
    "dct:description": "A row for each pledge and indicator",
    "dct:identifier": "ndc-content",
    "dcat:version": "1",
    "dct:spatial": { "@id": "http://publications.europa.eu/resource/authority/country/KEN" },
    "dct:modified": { "@value": "2023-05-01", "@type": "http://www.w3.org/2001/XMLSchema#date" },
    "dcat:distribution": {
      "@type": "dcat:Distribution",
      "dct:license": { "@id": "https://creativecommons.org/licenses/by/4.0/" },
      "dcat:accessURL": { "@id": "https://example.org/data/pledges/" },
      "dcat:downloadURL": { "@id": "https://example.org/files/ndc_content.csv.gz" },
      "dcat:mediaType": { "@id": "https://www.iana.org/assignments/media-types/text/csv" },
      "spdx:checksum": {
        "@type": "spdx:Checksum",
        "spdx:algorithm": { "@id": "http://spdx.org/rdf/terms#checksumAlgorithm_sha256" },
        "spdx:checksumValue": pledges.sha256.slice(2),
      },
    },
  },
};

describe("A Frictionless data package", () => {
  it("that the standard's own schema lets through is read, its files hashed as sha256sum does", async () => {
    // The schema points at drafts on the web for what this package does not use.
    const schema: unknown = JSON.parse(readFileSync(sharedSchema("frictionless-2.0/datapackage.json"), "utf8"));
    const ajv = new Ajv({ strict: false, validateFormats: false });
    if (typeof schema !== "object" || schema === null) throw new Error("No schema");
    expect(ajv.validate(schema, dataPackage), ajv.errorsText()).toBe(true);
    const file = sharedData("emissions/country-fossil-co2-cdiac/emissions.csv");
    const { terms, datasets, reading, publisher } = await readCatalogue([write(dataPackage)], { folder: dirname(file) });
    expect(reading.badRows).toEqual([]);
    expect(terms).toMatchObject({ source: "co2-fossil-by-nation", licence: "ODC-PDDL-1.0", attribution: "CDIAC at AppState" });
    expect(publisher?.ref).toBe("cdiac-at-appstate");
    expect(datasets).toEqual([
      {
        ref: "emissions",
        file: { ...cdiac, unpacked: null },
        version: "2024.12",
        title: "Fossil-fuel CO2 emissions by nation",
        licence: "ODC-PDDL-1.0",
        mediaType: "text/csv",
        dataDate: 20_201_231,
        country: null,
        place: "",
        schema: "",
        schemaHash: null,
      },
    ]);
  });

  it.each([
    [
      "of another file",
      { hash: `sha256:${"0".repeat(64)}` },
      /the catalogue says SHA-256 0000.*, the file here has [0-9a-f]{64}: one of the two/,
    ],
    ["of another size", { bytes: 5 }, /the catalogue says 5 bytes, the file here has 9/],
    ["without a version", { version: undefined }, /no version is told/],
    ["up to a day that is none", { temporal: { end: "2023-02-29" } }, /2023-02-29 is no day/],
  ])("that lists a file %s publishes nothing of it, and says why", async (_, change, reason) => {
    writeFileSync(join(folder, "own.csv"), "a,b\n1,2\n\n");
    const { version: _version, ...rest } = dataPackage;
    const [resource] = dataPackage.resources;
    const { hash: _hash, bytes: _bytes, ...bare } = resource ?? {};
    const listed = { ...rest, resources: [{ ...bare, path: "own.csv", version: "1", ...change }] };
    const { datasets, reading } = await readCatalogue([write(listed)]);
    expect(datasets).toEqual([]);
    expect(reading.badRows.map((row) => row.reason)).toEqual([expect.stringMatching(reason)]);
  });

  it("reads no file outside of its folder", async () => {
    for (const path of ["../secret.csv", "sub/../../secret.csv", "/etc/passwd"]) {
      const listed = { ...dataPackage, resources: [{ name: "x", path, mediatype: "text/csv" }] };
      await expect(readCatalogue([write(listed)]), path).rejects.toThrow(/outside of|relative path that does not climb/);
    }
  });

  it("that is none is refused with each of its faults", async () => {
    const listed = { resources: [{ name: "", path: "~/x.csv", bytes: -1 }] };
    await expect(readCatalogue([write(listed)])).rejects.toThrow(/resources\.0\.name.*\n.*resources\.0\.path.*\n.*resources\.0\.bytes/);
    await expect(readCatalogue([write({})])).rejects.toThrow(/neither a data package .* nor a dcat:Catalog/);
  });

  it("may list a packed file: what is in it is hashed as well", async () => {
    writeFileSync(join(folder, "own.csv.gz"), gzipSync("a,b\n1,2\n"));
    const listed = { ...dataPackage, resources: [{ name: "own", path: "own.csv.gz", format: "csv" }] };
    const { datasets } = await readCatalogue([write(listed)]);
    // printf 'a,b\n1,2\n' | sha256sum
    expect(datasets[0]?.file?.unpacked).toBe("0x492d5ea496056f1a6a6592241032fab764c321596317930b4fa0e1e8bc3b7470");
    expect(datasets[0]?.mediaType).toBe("text/csv");
  });
});

describe("A DCAT-AP catalogue in JSON-LD", () => {
  it("is read by its terms, whatever their prefixes, and its file's content hashed as well", async () => {
    const file = sharedData("emissions/ndc-pledges-cait/ndc_content.csv.gz");
    const { terms, datasets, reading } = await readCatalogue([write(catalog)], { folder: dirname(file) });
    expect(reading.badRows).toEqual([]);
    expect(terms).toMatchObject({ source: "pledges-under-the-paris-agreement", attribution: "Climate Watch" });
    expect(datasets).toEqual([
      {
        ref: "ndc-content",
        file: pledges,
        version: "1",
        title: "Pledges, coded",
        licence: "https://creativecommons.org/licenses/by/4.0/",
        mediaType: "text/csv",
        dataDate: 20_230_501,
        country: "KEN",
        place: "https://example.org/files/ndc_content.csv.gz",
        schema: "",
        schemaHash: null,
      },
    ]);
  });

  it("that lacks what the profile's shapes make mandatory is refused by name", async () => {
    const shapes = readFileSync(sharedSchema("dcat-ap-3/shapes.ttl"), "utf8");
    const mandatory = (target: string): readonly string[] => {
      const shape = shapes.split(/\n(?=:)/).find((each) => each.includes(`sh:targetClass ${target} .`)) ?? "";
      return shape
        .split(/\], *\[|sh:property/)
        .flatMap((each) => (each.includes("sh:minCount 1") ? (/sh:path ([a-z]+:[A-Za-z]+)/.exec(each)?.[1] ?? []) : []));
    };
    expect(mandatory("dcat:Catalog").length + mandatory("dcat:Dataset").length + mandatory("dcat:Distribution").length).toBe(6);
    const without = (node: object, property: string) => Object.fromEntries(Object.entries(node).filter(([key]) => key !== property));
    const dataset = catalog["dcat:dataset"];
    for (const property of mandatory("dcat:Catalog")) {
      await expect(readCatalogue([write(without(catalog, property))]), property).rejects.toThrow("DCAT-AP makes mandatory");
    }
    for (const property of mandatory("dcat:Dataset")) {
      await expect(readCatalogue([write({ ...catalog, "dcat:dataset": without(dataset, property) })]), property).rejects.toThrow(
        "DCAT-AP makes mandatory",
      );
    }
    for (const property of mandatory("dcat:Distribution")) {
      const bare = { ...dataset, "dcat:distribution": without(dataset["dcat:distribution"], property) };
      await expect(readCatalogue([write({ ...catalog, "dcat:dataset": bare })]), property).rejects.toThrow("DCAT-AP makes mandatory");
    }
  });

  it("never fetches its words from elsewhere", async () => {
    await expect(readCatalogue([write({ ...catalog, "@context": "http://127.0.0.1:9/context.jsonld" })])).rejects.toThrow(
      "it takes its words from http://127.0.0.1:9/context.jsonld. Put that context into the file itself",
    );
  });
});
