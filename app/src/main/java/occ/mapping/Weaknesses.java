package occ.mapping;

import java.util.Optional;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.EntityId;
import occ.mapping.nomination.Vulnerability.Kind;

/** What vulnerabilities are weaknesses of. How each is exploited is a statement about it. */
public interface Weaknesses {
    Optional<Weakness> of(Actor actor, EntityId vulnerability, AsAt asAt);

    /** {@code owner} is the body that could put it right. */
    record Weakness(Kind kind, String owner) {}
}
