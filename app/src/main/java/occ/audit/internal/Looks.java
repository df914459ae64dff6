package occ.audit.internal;

import java.util.List;
import java.util.UUID;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.kernel.AccountId;
import occ.kernel.Actor;
import occ.kernel.OrganisationId;
import org.springframework.stereotype.Component;

/** A look at the trail past the program's pages is in the trail as well. Who sat at the command line, the machine knows. */
@Component
class Looks {
    private static final UUID NOBODY = new UUID(0, 0);
    private static final Actor COMMAND_LINE =
            new Actor(new AccountId(NOBODY), "Command line", new OrganisationId(NOBODY), Actor.Kind.SERVICE);

    private final Trail trail;

    Looks(Trail trail) {
        this.trail = trail;
    }

    void exported() {
        trail.appendAlone(COMMAND_LINE, Entry.of(Operation.EXPORT, "audit.exported", List.of()));
    }

    void proved() {
        trail.appendAlone(COMMAND_LINE, Entry.of(Operation.CONSULTATION, "audit.proved", List.of()));
    }
}
