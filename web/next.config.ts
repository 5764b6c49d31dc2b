import path from "node:path";
import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";

const immutable = [{ key: "Cache-Control", value: "public, max-age=31536000, immutable" }];

const config: NextConfig = {
  turbopack: { root: path.join(import.meta.dirname, "..") },
  transpilePackages: ["@plainsight/verifier"],
  // Native code that must stay outside the bundle.
  serverExternalPackages: ["@resvg/resvg-js"],
  // `npm test` checks the types; a reader's start need not wait for it again.
  typescript: { ignoreBuildErrors: true },
  poweredByHeader: false,
  reactStrictMode: true,
  devIndicators: false,
  headers: async () => [
    { source: "/fonts/:file*.woff2", headers: immutable },
    {
      source: "/:path*",
      headers: [
        { key: "X-Content-Type-Options", value: "nosniff" },
        { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
      ],
    },
  ],
};

export default createNextIntlPlugin("./i18n/request.ts")(config);
