package occ.mapping.internal;

import static occ.mapping.MappingClocks.LOCAL_DEFAULT;

import java.time.LocalDate;
import java.util.Optional;
import occ.access.Organisations;
import occ.kernel.Actor;
import occ.kernel.Tier;
import occ.mapping.DecidedTier;
import occ.mapping.Subject;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The level of response: the tier that was decided, or an interim one from nomination on (R01). */
@Component
class Levels {
    static final int LONGEST_JUSTIFICATION = LOCAL_DEFAULT.reviewDays().values().stream()
                    .mapToInt(days -> days)
                    .max()
                    .orElseThrow()
            + LOCAL_DEFAULT.membershipGraceDays();

    private final ObjectProvider<DecidedTier> decided;
    private final Organisations organisations;

    Levels(ObjectProvider<DecidedTier> decided, Organisations organisations) {
        this.decided = decided;
        this.organisations = organisations;
    }

    Tier of(Actor actor, Subject subject) {
        return decided.stream()
                .map(source -> source.of(actor, subject.id()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> interim(subject));
    }

    boolean isHigh(Actor actor, Subject subject) {
        return of(actor, subject).number() <= Tier.REGIONAL.number();
    }

    LocalDate reviewDue(Actor actor, Subject subject, LocalDate reviewed) {
        return LOCAL_DEFAULT.reviewDue(of(actor, subject), reviewed);
    }

    LocalDate membershipLapses(Actor actor, Subject subject, LocalDate justified) {
        return LOCAL_DEFAULT.membershipLapses(of(actor, subject), justified);
    }

    /** The force's own where a force has it; the command's where none has. */
    private Tier interim(Subject subject) {
        return subject.area().equals(organisations.command().id()) ? Tier.NATIONAL : Tier.FORCE;
    }
}
