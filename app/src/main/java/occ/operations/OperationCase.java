package occ.operations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import occ.kernel.AccountId;
import occ.kernel.ClassId;
import occ.kernel.EntityId;
import occ.kernel.Identifier;
import occ.kernel.OrganisationId;
import occ.kernel.Reference;
import org.jspecify.annotations.Nullable;

/**
 * An operation as it stands. {@code body} leads it. {@code untasked} is why nobody tasked it, and empty where somebody did.
 * {@code check} is nothing until deconfliction was asked, and it is not under way before.
 */
public record OperationCase(
        OperationId id,
        Reference reference,
        ClassId accessClass,
        int version,
        OperationState state,
        OrganisationId body,
        String bodyName,
        About about,
        AccountId author,
        String authorName,
        String leadName,
        LocalDate openedOn,
        OperationText text,
        String untasked,
        @Nullable Check check,
        Parts parts,
        List<Step> steps) {
    public static final String ADDRESS = "/operations";

    public OperationCase {
        steps = List.copyOf(steps);
    }

    /** A subject of the map. */
    public record About(EntityId id, Reference reference, String name, String address) {}

    /** By whom deconfliction was asked, and under which reference. */
    public record Check(String asked, Instant at, AccountId by, String byName) {}

    /** One thing that it rests on. {@code subject} is of whose it is. */
    public record Tie(TieKind kind, String tied, EntityId subject) {}

    public record Step(Instant at, Event event, String by, String words) {}

    public record Parts(
            List<About> alsoAbout,
            List<Tie> ties,
            List<Authority> authorities,
            List<Member> members,
            List<Cost> costs,
            @Nullable Analysis analysis) {
        public Parts {
            alsoAbout = List.copyOf(alsoAbout);
            ties = List.copyOf(ties);
            authorities = List.copyOf(authorities);
            members = List.copyOf(members);
            costs = List.copyOf(costs);
        }
    }

    public String address() {
        return ADDRESS + "/" + reference.text();
    }

    /** Itself and each subject that its page names: whoever looks at it looks at all of them (R22). */
    public List<Identifier> spokenOf() {
        return Stream.concat(
                        Stream.<Identifier>of(id, about.id()),
                        parts.alsoAbout().stream().map(About::id))
                .distinct()
                .toList();
    }

    public boolean isLedBy(AccountId account) {
        return text.lead().equals(account);
    }

    /** It is at work only once somebody asked whether another body works on the same. */
    public boolean isUnderWay() {
        return state.isOpen() && check != null;
    }

    public List<Authority> running() {
        return parts.authorities().stream().filter(Authority::isRunning).toList();
    }

    public Optional<Authority> authority(String named) {
        return parts.authorities().stream()
                .filter(one -> one.reference().text().equals(named))
                .findFirst();
    }

    public long spent() {
        return parts.costs().stream().mapToLong(Cost::pence).sum();
    }
}
