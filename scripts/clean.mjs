import { rmSync } from "node:fs";
import { join } from "node:path";

// Several tsup configurations write to `dist`, so none of them can empty it.
rmSync(join(import.meta.dirname, "..", "dist"), { recursive: true, force: true });
