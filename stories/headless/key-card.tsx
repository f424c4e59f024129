import type { ApiKey, UseApiKeysResult } from "api-keys-panel";
import { describeDate, STATUS_WORDS } from "./words.js";

/** What the user can do with a key. */
export type CardAction = "update" | "rotate" | "delete";

const LABELS: { readonly [Action in CardAction]: string } = {
  update: "Rename",
  rotate: "New token",
  delete: "Delete",
};

/** One key as a card. */
export function KeyCard(props: {
  readonly keys: UseApiKeysResult;
  readonly apiKey: ApiKey;
  readonly onAct: (action: CardAction, apiKey: ApiKey) => void;
}) {
  const { keys, apiKey, onAct } = props;
  const status = keys.getStatus(apiKey);
  const actions = keys.getActions(apiKey);
  const { createdAt, lastUsedAt, expiresAt, hint } = apiKey;
  const facts = [
    ["Created", describeDate(createdAt, "")],
    lastUsedAt !== undefined && ["Last used", describeDate(lastUsedAt, "Never")],
    expiresAt !== undefined && ["Expires", describeDate(expiresAt, "Never")],
  ].filter((fact) => fact !== false);

  return (
    <li className="ck-card" data-status={status}>
      <details>
        <summary>
          <bdi className="ck-name">{apiKey.name}</bdi>
          {STATUS_WORDS[status] !== null && (
            <span className="ck-badge">{STATUS_WORDS[status]}</span>
          )}
          {keys.tokens?.wasLost(apiKey) && <span className="ck-badge">Token not copied</span>}
          {hint && (
            <code className="ck-hint" dir="ltr">
              {hint}
            </code>
          )}
        </summary>
        <dl>
          {facts.map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </details>
      {actions.length > 0 && (
        <div className="ck-buttons">
          {(["update", "rotate", "delete"] as const)
            .filter((action) => actions.includes(action))
            .map((action) => (
              <button
                key={action}
                type="button"
                aria-label={`${LABELS[action]} ${apiKey.name}`}
                onClick={() => onAct(action, apiKey)}
              >
                {LABELS[action]}
              </button>
            ))}
        </div>
      )}
    </li>
  );
}
