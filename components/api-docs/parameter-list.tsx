import { useTranslations } from "next-intl";
import type { DescribedParameter } from "@/lib/api/openapi";

/** Values that are listed one by one; longer lists are counted. */
const LISTED_VALUES = 12;

interface ParameterListProps {
  parameters: readonly DescribedParameter[];
  /** What a parameter is for. */
  meaningOf: (name: string) => string;
}

/** Parameters with what may stand for each and what it means: in columns, or one below the other on a phone. */
export function ParameterList({ parameters, meaningOf }: ParameterListProps) {
  const t = useTranslations("api");
  const valuesOf = useValueWords();
  return (
    <dl className="mt-3 text-body">
      {parameters.map((parameter) => (
        <div key={parameter.name} className="grid gap-x-6 border-t border-line py-2 sm:grid-cols-[14rem_minmax(0,1fr)] lg:grid-cols-[14rem_minmax(0,1fr)_18rem]">
          <dt className="break-words">
            <code className="text-caption">{parameter.name}</code>
            {parameter.required && <span className="text-caption text-muted"> · {t("required")}</span>}
          </dt>
          <dd className="measure">{meaningOf(parameter.name)}</dd>
          <dd className="min-w-0 text-caption break-words text-muted max-lg:sm:col-start-2 lg:pt-0.5">{valuesOf(parameter)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What may stand for a parameter, in words. */
function useValueWords(): (parameter: DescribedParameter) => string {
  const t = useTranslations("api");
  const wordsOf = (schema: DescribedParameter["schema"]): string => {
    const { type, enum: values, minimum, maximum, maxLength, format, items } = schema;
    if (Array.isArray(values)) return values.length > LISTED_VALUES ? t("listOf", { count: values.length }) : values.join(", ");
    if (typeof items === "object" && items !== null && "enum" in items && Array.isArray(items["enum"])) return t("listOf", { count: items["enum"].length });
    if (typeof minimum === "number" && typeof maximum === "number") return t(type === "integer" ? "whole" : "range", { min: String(minimum), max: String(maximum) });
    if (format === "date") return t("date");
    return typeof maxLength === "number" ? t("upTo", { count: maxLength }) : t("textOf");
  };
  return ({ schema }) => {
    const standing = schema["default"];
    return typeof standing === "string" ? `${wordsOf(schema)} · ${t("default", { value: standing })}` : wordsOf(schema);
  };
}
