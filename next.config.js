import createNextIntlPlugin from "next-intl/plugin";
import { PHASE_DEVELOPMENT_SERVER, PHASE_PRODUCTION_BUILD } from "next/constants.js";
import { buildFrames } from "./scripts/build-frames.mjs";

const withNextIntl = createNextIntlPlugin({
  requestConfig: "./app/intl.ts",
  // Texts are parsed when the site is built, so the browser need not carry a parser.
  experimental: { messages: { path: "./messages", format: "json", locales: ["en", "zh"], precompile: true } },
});

const EVERYWHERE = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=(), payment=(), usb=()" },
];

const PUBLIC_FILES = [
  { key: "Access-Control-Allow-Origin", value: "*" },
  { key: "Cross-Origin-Resource-Policy", value: "cross-origin" },
];

/** @type {import("next").NextConfig} */
const config = {
  reactStrictMode: true,
  poweredByHeader: false,
  // The proxy reads an address as it came: Next would mend a damaged percent sign, and the reader could not be told.
  skipProxyUrlNormalize: true,
  // Inside the build, so that the frames' texts are read by the same code as those of the other pages.
  transpilePackages: ["next-intl", "use-intl"],
  // The site does not wait for the types of its tests: `npm run typecheck` covers those.
  typescript: { tsconfigPath: "tsconfig.build.json" },
  // What is sent as a file may be read from a frame without an origin of its own; proxy.ts sets the rest.
  headers: async () => [
    { source: "/:path*", headers: EVERYWHERE },
    { source: "/_next/static/:path*", headers: PUBLIC_FILES },
    { source: "/:file(embed.js|embed.d.ts)", headers: PUBLIC_FILES },
    // Browsers ask for the icon again whenever the address changes, which it does at each step.
    { source: "/:file(icon.svg|apple-icon.png)", headers: [{ key: "Cache-Control", value: "public, max-age=86400" }] },
    // Their addresses change with them.
    { source: "/frames/:file", headers: [...PUBLIC_FILES, { key: "Cache-Control", value: "public, max-age=31536000, immutable" }] },
  ],
  // Two kinds of root layout (pages, embeds) leave no layout that a page not found could stand in.
  experimental: { globalNotFound: true },
};

/** @param {string} phase */
export default async function configure(phase) {
  const isBuilding = phase === PHASE_PRODUCTION_BUILD || phase === PHASE_DEVELOPMENT_SERVER;
  return withNextIntl({ ...config, ...(isBuilding && { env: { FRAMES_VERSION: await buildFrames() } }) });
}
