import { useTranslations } from "next-intl";
import type { DescribedParameter } from "@/lib/api/openapi";

/** Values that are listed one by one; longer lists are counted. */
const LISTED_VALUES = 12;

interface ParameterTableProps {
  label: string;
  parameters: readonly DescribedParameter[];
  /** What a parameter is for. */
  meaningOf: (name: string) => string;
}

/** Parameters with what may stand for each and what it means. */
export function ParameterTable({ label, parameters, meaningOf }: ParameterTableProps) {
  const t = useTranslations("api");
  const valuesOf = useValueWords();
  return (
    <div className="mt-3 overflow-x-auto" tabIndex={0} role="region" aria-label={label}>
      <table className="w-full min-w-xl border-collapse text-body">
        <thead className="text-caption text-muted">
          <tr>
            {(["parameterColumn", "valuesColumn", "meaningColumn"] as const).map((column) => (
              <th key={column} scope="col" className="py-1 pe-4 text-start font-medium">
                {t(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {parameters.map((parameter) => (
            <tr key={parameter.name} className="border-t border-line align-top">
              <th scope="row" className="py-1.5 pe-4 text-start font-normal">
                <code className="text-caption">{parameter.name}</code>
                {parameter.required && <span className="text-caption text-muted"> · {t("required")}</span>}
              </th>
              <td className="w-72 py-1.5 pe-4 text-caption break-words text-muted">{valuesOf(parameter)}</td>
              <td className="py-1.5">{meaningOf(parameter.name)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
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
