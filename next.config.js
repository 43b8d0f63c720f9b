import createNextIntlPlugin from "next-intl/plugin";

const withNextIntl = createNextIntlPlugin({
  requestConfig: "./app/intl.ts",
  // Texts are parsed when the site is built, so the browser need not carry a parser.
  experimental: { messages: { path: "./messages", format: "json", locales: ["en", "zh"], precompile: true } },
});

/** @type {import("next").NextConfig} */
const config = {
  reactStrictMode: true,
  poweredByHeader: false,
  // The site does not wait for the types of its tests: `npm run typecheck` covers those.
  typescript: { tsconfigPath: "tsconfig.build.json" },
  // Two kinds of root layout (pages, embeds) leave no layout that a page not found could stand in.
  experimental: { globalNotFound: true },
};

export default withNextIntl(config);
