package occ.disclosure;

import java.time.Instant;
import java.util.List;
import occ.access.Person;
import occ.kernel.Actor;
import occ.kernel.Reference;
import org.jspecify.annotations.Nullable;

/** An investigation, whose material is recorded, kept and revealed. {@code defendants} are names or references, one a line. */
public record Investigation(
        InvestigationId id,
        Reference reference,
        int version,
        String name,
        String unit,
        String defendants,
        Stage stage,
        Instant openedAt,
        @Nullable Ending ending,
        List<Person> officers) {
    public static final String ADDRESS = "/investigations";

    public Investigation {
        officers = List.copyOf(officers);
    }

    public String address() {
        return ADDRESS + "/" + reference.text();
    }

    public boolean isServedBy(Actor actor) {
        return officers.stream().anyMatch(officer -> officer.id().equals(actor.account()));
    }
}
