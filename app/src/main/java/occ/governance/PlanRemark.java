package occ.governance;

import java.time.Instant;
import occ.kernel.Reference;
import org.jspecify.annotations.Nullable;

/** What somebody says beside the figures of a plan, or beside one measure of it. It changes no status. */
public record PlanRemark(@Nullable Reference line, Instant at, String by, String words) {}
