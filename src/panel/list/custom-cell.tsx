import type { ApiKey } from "../../model/api-key.js";
import type { ListColumnValue } from "../../model/list-column.js";
import { usePanel } from "../frame/panel-context.js";
import type { ApiKeysColumn } from "../props/panel-extensions.js";
import { Labelled } from "./labelled.js";
import { Time } from "./time.js";

function Value({ value, header }: { readonly value: ListColumnValue; readonly header: string }) {
  const { timeStyle } = usePanel();
  if (value === null || value === undefined || value === "") return null;
  if (value instanceof Date) return <Time iso={value.toISOString()} label={header} />;
  return (
    <Labelled label={header}>
      <bdi className="akp-custom">
        {typeof value === "number" ? value.toLocaleString(timeStyle.locale) : value}
      </bdi>
    </Labelled>
  );
}

/** What a column of the host holds for a key. */
export function CustomCell(props: { readonly column: ApiKeysColumn; readonly apiKey: ApiKey }) {
  const { column, apiKey } = props;
  if (column.cell === undefined) {
    return <Value value={column.getValue?.(apiKey)} header={column.header} />;
  }
  const content = column.cell(apiKey);
  if (content === null || content === undefined || content === "" || content === false) return null;
  return <Labelled label={column.header}>{content}</Labelled>;
}
