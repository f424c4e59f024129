import { Link, Outlet } from "react-router";

/** The pages and the links to them. */
export default function Settings() {
  return (
    <>
      <nav>
        <Link to="/">Overview</Link> <Link to="/keys">API keys</Link>{" "}
        <Link to="/members">Members</Link>
      </nav>
      <main>
        <Outlet />
      </main>
    </>
  );
}
