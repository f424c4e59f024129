import type { Activity } from "../activity.js";
import { Link } from "../router/link.js";
import { AUTHORIZATION_PATH, pathsOf } from "../router/routes.js";
import type { Session, Workspace } from "../session/session.js";
import { useJson } from "../session/use-json.js";

export interface OverviewPageProps {
  readonly session: Session;
  readonly workspace: Workspace;
  readonly activities: readonly Activity[];
}

const ROLE_SENTENCES = {
  owner: "You can create, rename and delete API keys.",
  viewer: "You can see API keys, but not change them.",
} as const;

/** A workspace at a glance. */
export function OverviewPage({ session, workspace, activities }: OverviewPageProps) {
  const keys = useJson<{ totalCount: number }>(`/api/workspaces/${workspace.id}/api-keys?limit=1`);
  const paths = pathsOf(workspace.id);

  return (
    <div className="page">
      <h1>{workspace.name}</h1>
      <p className="lead">Signed in as {session.user.name}.</p>
      <div className="cards">
        <section className="card">
          <h2>API keys</h2>
          <p className="figure">{keys.status === "ready" ? keys.data.totalCount : "–"}</p>
          <Link to={paths.developerKeys}>Manage developer keys</Link>
        </section>
        <section className="card">
          <h2>Your role</h2>
          <p className="figure">{workspace.role === "owner" ? "Owner" : "Viewer"}</p>
          <p>{ROLE_SENTENCES[workspace.role]}</p>
        </section>
        <section className="card">
          <h2>First request</h2>
          <p>Create a key, copy its token, and send it with every request.</p>
          <Link to={AUTHORIZATION_PATH}>Read about authorization</Link>
        </section>
      </div>
      <section className="card">
        <h2>Recent activity</h2>
        {activities.length === 0 ? (
          <p>Nothing has changed since you opened this page.</p>
        ) : (
          <ol className="activities">
            {activities.map(({ id, at, text }) => (
              <li key={id}>
                <bdi>{text}</bdi>
                <time dateTime={at}>{new Date(at).toLocaleTimeString()}</time>
              </li>
            ))}
          </ol>
        )}
      </section>
    </div>
  );
}
