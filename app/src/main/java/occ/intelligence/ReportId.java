package occ.intelligence;

import java.util.UUID;
import occ.kernel.Identifier;

/** An intelligence report. */
public record ReportId(UUID value) implements Identifier {}
