import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { sayAssumption } from "@/components/scenario/say-assumption";
import { formatDecimal } from "@/lib/format/decimal";
import type { Locale } from "@/lib/format/locale";
import { formatUsdM } from "@/lib/format/money";
import { formatMw, formatSharesM } from "@/lib/format/quantity";
import { formatRate } from "@/lib/format/rate";
import { EQUATIONS, inputOf, inputValue, isEquationField, type Equation, type EquationField, type EquationInput } from "@/lib/model/equations";
import { tokenise } from "@/lib/model/expression";
import type { Projection } from "@/lib/model/projection";
import type { Case } from "@/lib/scenario/case";

interface EquationListProps {
  scenarioCase: Case;
  projection: Projection;
  /** The projected quarter whose values are shown, from 1. */
  t: number;
}

/** Every equation in words with the values of one quarter; each input leads on to its own equation or assumption. */
export function EquationList({ scenarioCase, projection, t: quarter }: EquationListProps) {
  const t = useTranslations("method");
  const locale = useLocale();
  const nameOf = useInputNames(scenarioCase);
  return (
    <dl className="mt-4">
      {EQUATIONS.map((equation) => (
        <div key={equation.field} id={`line-${equation.field}`} className="scroll-mt-4 border-t border-line py-3 target:border-t-accent lg:grid lg:grid-cols-[minmax(0,1fr)_minmax(0,2fr)] lg:gap-x-8 print:break-inside-avoid">
          <dt>
            <span className="font-serif text-title">{t(`line.${equation.field}`)}</span>
            <span className="ms-3 font-semibold text-accent" data-line={equation.field}>
              {formatLine(equation.field, projection.at(equation.field, quarter), locale)}
            </span>
          </dt>
          <dd>
            <p className="max-w-[80ch]">{sayFormula(equation, nameOf)}</p>
            <ul className="mt-1 flex flex-wrap gap-x-6 gap-y-1 text-caption text-muted">
              {equation.inputs.map((input) => (
                <li key={`${input.name}${input.kind === "line" && input.isBefore ? "-before" : ""}`}>
                  <InputName input={input} name={nameOf(input)} />{" "}
                  <span className="font-medium text-ink">{formatInput(input, inputValue(input, projection, quarter), locale)}</span>
                </li>
              ))}
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Leads to what explains the input: its own equation, the assumption, or nothing further for a line without one formula. */
function InputName({ input, name }: { input: EquationInput; name: string }): ReactNode {
  if (input.kind === "line" && isEquationField(input.name)) return <a href={`#line-${input.name}`}>{name}</a>;
  if (input.kind === "assumption") return <a href={`#assumption-${input.name}`}>{name}</a>;
  return <a href={input.kind === "opening" ? "#opening" : "#words"}>{name}</a>;
}

function useInputNames(scenarioCase: Case): (input: EquationInput) => string {
  const t = useTranslations("method");
  const tAssumption = useTranslations("assumption");
  const locale = useLocale();
  return (input) => {
    if (input.kind === "assumption") return sayAssumption(input.name, scenarioCase, scenarioCase.assumptions.stressedCustomer, tAssumption, locale).name;
    if (input.kind === "opening") return t(`opening.${input.name}`);
    const name = t(`line.${lineName(input.name)}`);
    return input.isBefore ? t("before", { name }) : name;
  };
}

/** Lines that formulas name without having one of their own. */
const OTHER_LINES = [
  "activeMw", "capitalSpendingUsdM", "capexPlacedUsdM", "interestCapitalisedUsdM", "depreciationUsdM", "contractedRevenueUsdM", "onDemandRevenueUsdM",
  "licensingRevenueUsdM", "incentiveUsdM", "bookingsUsdM", "renewalsUsdM", "cancelledUsdM", "interestGrossUsdM", "taxUsdM", "deferredRevenueReleasedUsdM",
  "bondsIssuedUsdM", "debtRepaidUsdM", "fundingGapUsdM", "equityGrantedUsdM",
] as const;

function lineName(name: string): EquationField | (typeof OTHER_LINES)[number] {
  const other = OTHER_LINES.find((one) => one === name);
  if (other) return other;
  if (isEquationField(name)) return name;
  throw new Error(`The line ${name} has no name among the texts.`);
}

/** The formula with names in place of identifiers and signs in place of keys. */
function sayFormula({ formula }: Equation, nameOf: (input: EquationInput) => string): string {
  const signs: Readonly<Record<string, string>> = { "-": "−", "*": "×", "/": "÷" };
  return tokenise(formula)
    .map((token) => (/^[A-Za-z]/.test(token) && token !== "max" && token !== "min" ? nameOf(inputOf(token)) : /^\d/.test(token) ? formatDecimal(Number(token), { decimals: 2, trimZeros: true }) : (signs[token] ?? token)))
    .join(" ")
    .replaceAll("( ", "(")
    .replaceAll(" )", ")");
}

function formatLine(name: string, value: number, locale: Locale): string {
  if (name.endsWith("Mw")) return formatMw(value, locale);
  if (name.endsWith("SharesM")) return formatSharesM(value, locale);
  return formatUsdM(value, locale, { style: "exact" });
}

function formatInput(input: EquationInput, value: number, locale: Locale): string {
  if (input.kind === "line") return formatLine(input.name, value, locale);
  if (/(Rate|Share|Factor)$/.test(input.name) || input.name === "equityShareOfGap") return formatRate(value, locale, { decimals: 1 });
  if (input.name === "averageMwAtOpening") return formatMw(value, locale);
  return input.name === "overheadUsdMPerQuarter" ? formatUsdM(value, locale) : formatDecimal(value, { decimals: 2, trimZeros: true });
}
