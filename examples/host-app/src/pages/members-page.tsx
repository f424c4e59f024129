import type { Role, Workspace } from "../session/session.js";
import { useJson } from "../session/use-json.js";

interface Member {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
}

/** Who belongs to a workspace. */
export function MembersPage({ workspace }: { readonly workspace: Workspace }) {
  const loaded = useJson<{ members: readonly Member[] }>(`/api/workspaces/${workspace.id}`);

  return (
    <div className="page">
      <p className="breadcrumb">Settings / Members</p>
      <h1>Members</h1>
      {loaded.status === "failed" && <p role="alert">The members could not be loaded.</p>}
      {loaded.status === "loading" && <p>Loading…</p>}
      {loaded.status === "ready" && (
        <section className="card">
          <ul className="members">
            {loaded.data.members.map(({ id, name, role }) => (
              <li key={id}>
                <bdi>{name}</bdi>
                <span className="muted">{role === "owner" ? "Owner" : "Viewer"}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
