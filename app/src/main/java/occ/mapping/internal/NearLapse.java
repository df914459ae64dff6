package occ.mapping.internal;

import static occ.mapping.MappingClocks.LOCAL_DEFAULT;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import occ.access.AccessClasses;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.ClassId;
import occ.kernel.EntityKind;
import occ.mapping.Member;
import occ.mapping.Review;
import occ.mapping.Subject;
import occ.mapping.ToJustify;
import occ.mapping.internal.JustificationTable.Justified;
import occ.pole.Predicate;
import occ.pole.Statement;
import occ.pole.Statements;
import org.springframework.stereotype.Component;

/** Members whose membership nears its lapse, and what it would rest on if it held on (R46). */
@Component
class NearLapse {
    private final MemberReading reading;
    private final Statements statements;
    private final JustificationTable table;
    private final AccessClasses classes;

    NearLapse(MemberReading reading, Statements statements, JustificationTable table, AccessClasses classes) {
        this.reading = reading;
        this.statements = statements;
        this.table = table;
        this.classes = classes;
    }

    List<ToJustify> of(Actor actor, Subject subject) {
        if (subject.ref().kind() != EntityKind.GROUP) {
            return List.of();
        }
        var today = reading.today();
        var last = table.last(subject.id());
        var said = reading.said(actor, subject.id());
        return reading.of(actor, subject.id(), AsAt.NOW).stream()
                .filter(member -> LOCAL_DEFAULT.nearsLapse(member.membership().lapsesOn(), today))
                .map(member -> {
                    var id = member.membership().member().id();
                    var since = MemberRows.newest(Objects.requireNonNull(said.get(id)))
                            .recordedAt();
                    return new ToJustify(
                            id,
                            member.reference(),
                            member.name(),
                            member.membership().lapsesOn(),
                            newer(actor, member, since),
                            last.get(id));
                })
                .sorted(Comparator.comparing(ToJustify::lapsesOn).thenComparing(ToJustify::name))
                .toList();
    }

    /** What is recorded of somebody since, other than that they belong to groups. */
    private int newer(Actor actor, Member member, Instant since) {
        return (int) statements.about(actor, member.membership().member(), AsAt.NOW).stream()
                .filter(statement -> statement.predicate() != Predicate.MEMBER_OF)
                .filter(statement -> statement.recordedAt().isAfter(since))
                .count();
    }

    /** Before the review moves the days: each row is as narrow as what it speaks of. */
    void record(Actor actor, Subject subject, Review review, List<ToJustify> near, Instant at) {
        var newer = near.stream().collect(Collectors.toMap(ToJustify::member, ToJustify::newer));
        if (subject.ref().kind() != EntityKind.GROUP) {
            return;
        }
        reading.said(actor, subject.id()).forEach((member, said) -> {
            var words = review.because(member);
            if (review.justified().contains(member) && (newer.containsKey(member) || !words.isEmpty())) {
                var accessClass = classes.narrowest(actor, classes.get(subject.accessClass()), spokenOf(said));
                var one = new Justified(subject.id(), member, accessClass, words, newer.getOrDefault(member, 0));
                table.add(one, review.by(), at);
            }
        });
    }

    private static Set<ClassId> spokenOf(List<Said> said) {
        return said.stream().map(Said::statement).map(Statement::accessClass).collect(Collectors.toSet());
    }
}
