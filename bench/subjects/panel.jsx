import "api-keys-panel/styles.css";
import { createPanelSubject } from "./create-panel-subject.jsx";

/** This panel over a backend that only pages: the browser searches and sorts. */
export default createPanelSubject({ serverSide: {} });
