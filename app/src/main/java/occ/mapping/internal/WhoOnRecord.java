package occ.mapping.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.ClassId;
import occ.kernel.EntityRef;
import occ.mapping.Memberships.Who;
import occ.mapping.Safeguarding;
import occ.pole.Entities;
import occ.pole.NewStatement.Basis;
import occ.pole.Predicate;
import occ.pole.Statements;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Somebody a form speaks of: on record already, or to be put there. */
@Component
class WhoOnRecord {
    private final Entities entities;
    private final Statements statements;
    private final PersonFacts facts;
    private final Clock clock;

    WhoOnRecord(Entities entities, Statements statements, PersonFacts facts, Clock clock) {
        this.entities = entities;
        this.statements = statements;
        this.facts = facts;
        this.clock = clock;
    }

    EntityRef of(Actor actor, Who who, Basis basis) {
        return switch (who) {
            case Who.OnRecord(var known) -> known;
            case Who.New(var kind, var name, var born) -> {
                var made = entities.add(actor, kind, basis.accessClass()).ref();
                statements.record(actor, List.of(basis.text(made, Predicate.NAME, name)));
                if (born != null) {
                    statements.record(actor, List.of(basis.day(made, Predicate.BIRTH_DATE, born)));
                }
                yield made;
            }
        };
    }

    /** The class of their record, which what is said of them must be as narrow as; none of somebody new. */
    List<ClassId> classesOf(Actor actor, Who who) {
        return who instanceof Who.OnRecord(var known)
                ? List.of(entities.get(actor, known.id()).accessClass())
                : List.of();
    }

    /** By birth date, or where none is known by what an account calls them. */
    boolean isChild(Actor actor, Who who, LocalDate today) {
        return Safeguarding.isChild(birthDate(who), name(actor, who), today);
    }

    private String name(Actor actor, Who who) {
        return switch (who) {
            case Who.New(var kind, var name, var born) -> name;
            case Who.OnRecord(var known) ->
                entities.names(actor, List.of(known.id()), AsAt.NOW).getOrDefault(known.id(), "");
        };
    }

    @Nullable
    LocalDate birthDate(@Nullable Who who) {
        return switch (who) {
            case null -> null;
            case Who.New(var kind, var name, var born) -> born;
            case Who.OnRecord(var known) ->
                facts.of(List.of(known.id()), clock.instant())
                        .getOrDefault(known.id(), PersonFacts.NOTHING)
                        .birthDate();
        };
    }
}
