package occ.mapping.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import occ.faces.pages.DateWords;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.EntityId;
import occ.mapping.Member;
import org.springframework.stereotype.Component;

/** Who belongs to a group. Runs in the actor's transaction. */
@Component
class MemberReading {
    private final MembershipStatements statements;
    private final MemberRows rows;
    private final Clock clock;

    MemberReading(MembershipStatements statements, MemberRows rows, Clock clock) {
        this.statements = statements;
        this.rows = rows;
        this.clock = clock;
    }

    List<Member> of(Actor actor, EntityId group, AsAt asAt) {
        var at = asAt.instant(clock.instant());
        var day = asAt.day() == null ? DateWords.today(at) : asAt.day();
        return rows.current(group, statements.of(actor, group, asAt, at), at, day);
    }

    /** What is said of each who belongs today. */
    Map<EntityId, List<Said>> said(Actor actor, EntityId group) {
        var all = rows.byMember(statements.of(actor, group, AsAt.NOW, clock.instant()));
        return all.entrySet().stream()
                .filter(entry -> rows.membership(group, entry.getValue()).isCurrentOn(today()))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    LocalDate today() {
        return DateWords.today(clock.instant());
    }
}
