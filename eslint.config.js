import { existsSync, readdirSync } from "node:fs";
import nextCoreWebVitals from "eslint-config-next/core-web-vitals";
import { importX } from "eslint-plugin-import-x";
import tseslint from "typescript-eslint";
import { LAYERS, PACKAGES, PURE_LAYERS } from "./scripts/layers.mjs";

const folders = [...(existsSync("lib") ? readdirSync("lib") : []).map((name) => `lib/${name}`), "data", "components", "app"];
const unlisted = folders.filter((folder) => !(folder in LAYERS));
if (unlisted.length > 0) throw new Error(`scripts/layers.mjs: no row in LAYERS for ${unlisted.join(", ")}`);

const zones = Object.entries(LAYERS).map(([target, allowed]) => ({
  target: `./${target}`,
  from: [...Object.keys(LAYERS), "scripts", "e2e"].filter((from) => from !== target && !allowed.includes(from)).map((from) => `./${from}`),
  message: `${target} may import only: ${allowed.join(", ") || "nothing"} (ARCHITECTURE.md, "Layers").`,
}));

const pureLayers = PURE_LAYERS.map((folder) => {
  const packages = PACKAGES[folder] ?? [];
  const message = `${folder} is pure. Packages it may use: ${packages.join(", ") || "none"} (ARCHITECTURE.md, "Layers").`;
  return {
    files: [`${folder}/**/*.{ts,tsx}`],
    ignores: ["**/*.{test,arbitrary}.{ts,tsx}"],
    rules: {
      "no-restricted-imports": ["error", { patterns: [{ regex: `^(?!\\.|@/|(${packages.join("|") || "-"})$)`, message }] }],
      "no-restricted-properties": [
        "error",
        { object: "Math", property: "random", message: "Randomness enters a pure layer as an argument." },
        { object: "Date", property: "now", message: "Time enters a pure layer as an argument." },
      ],
      "no-restricted-syntax": [
        "error",
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "Time enters a pure layer as an argument." },
        { selector: "CallExpression[callee.name='Date']", message: "Time enters a pure layer as an argument." },
      ],
    },
  };
});

export default tseslint.config(
  { ignores: [".next/**", "scripts/bench/build/**", ".cache/**", "node_modules/**", "next-env.d.ts", "public/**", "test-results/**", "playwright-report/**"] },
  ...nextCoreWebVitals,
  ...tseslint.configs.recommended,
  importX.flatConfigs.typescript,
  {
    files: ["**/*.{ts,tsx,js,mjs}"],
    settings: { "import-x/resolver": { typescript: true } },
    plugins: { "import-x": importX },
    rules: {
      // Packages cannot import us: following their imports finds nothing and takes most of the time.
      "import-x/no-cycle": ["error", { ignoreExternal: true }],
      "max-lines": ["error", { max: 350, skipBlankLines: false, skipComments: false }],
      "no-console": "error",
      eqeqeq: ["error", "always"],
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/ban-ts-comment": "error",
    },
  },
  {
    files: ["{lib,data,components,app}/**/*.{ts,tsx}"],
    ignores: ["**/*.{test,arbitrary}.{ts,tsx}"],
    rules: { "import-x/no-restricted-paths": ["error", { zones }] },
  },
  ...pureLayers,
  { files: ["scripts/**"], rules: { "no-console": "off" } },
);
