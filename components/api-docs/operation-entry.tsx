import { useTranslations } from "next-intl";
import { describeParameters, type OpenApiWords, type Operation } from "@/lib/api/openapi";
import { ParameterList } from "./parameter-list";

/** One address: what it is for, what it takes, what it answers, and examples to follow. */
export function OperationEntry({ operation, words }: { operation: Operation; words: OpenApiWords }) {
  const t = useTranslations("api");
  const { id, path, query, hasScenario, answers, refusals, examples } = operation;
  const { summary, description } = words.operation(id);
  const parameters = describeParameters(query);
  return (
    <section aria-labelledby={`operation-${id}`} className="border-t border-line py-6">
      <h3 id={`operation-${id}`} className="font-serif text-title font-semibold">
        {summary}
      </h3>
      <p className="mt-1 text-body break-all">
        <code>GET {path}</code>
      </p>
      <p className="measure mt-2">{description}</p>
      {parameters.length > 0 && <ParameterList parameters={parameters} meaningOf={(name) => words.parameter(name, id)} />}
      {parameters.length === 0 && !hasScenario && <p className="mt-2 text-muted">{t("noParameters")}</p>}
      {hasScenario && (
        <p className="mt-2 text-muted">
          <a href="#scenario-parameters">{t("withScenario")}</a>
        </p>
      )}
      <dl className="mt-3 grid gap-x-6 gap-y-1 text-body sm:grid-cols-[max-content_minmax(0,1fr)]">
        <dt className="text-muted">{t("answers")}</dt>
        <dd>{Object.keys(answers).join(", ")}</dd>
        <dt className="text-muted">{t("statuses")}</dt>
        <dd>{[200, 304, ...refusals].join(", ")}</dd>
        <dt className="text-muted">{t("examples")}</dt>
        <dd>
          <ul className="space-y-1">
            {examples.map((example) => (
              <li key={example} className="break-all">
                <a href={example}>
                  <code className="text-caption">{example}</code>
                </a>
              </li>
            ))}
          </ul>
        </dd>
      </dl>
    </section>
  );
}
