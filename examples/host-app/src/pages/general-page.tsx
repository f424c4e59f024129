import type { Workspace } from "../session/session.js";

/** The workspace settings that don't concern API keys. */
export function GeneralPage({ workspace }: { readonly workspace: Workspace }) {
  return (
    <div className="page">
      <p className="breadcrumb">Settings / General</p>
      <h1>General</h1>
      <section className="card">
        <dl className="properties">
          <dt>Name</dt>
          <dd>{workspace.name}</dd>
          <dt>Identifier</dt>
          <dd>
            <code>{workspace.id}</code>
          </dd>
          <dt>Your role</dt>
          <dd>{workspace.role === "owner" ? "Owner" : "Viewer"}</dd>
        </dl>
      </section>
    </div>
  );
}
