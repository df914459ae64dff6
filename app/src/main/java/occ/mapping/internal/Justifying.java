package occ.mapping.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.faces.NoSuchRecord;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.EntityId;
import occ.kernel.EntityKind;
import occ.mapping.Member;
import occ.mapping.Review;
import occ.mapping.Subject;
import org.springframework.stereotype.Component;

/** Moves the day on which memberships lapse (R46): a review does it for all, a decision for one. */
@Component
class Justifying {
    private final MembershipStatements statements;
    private final MemberReading reading;
    private final MemberRows rows;
    private final Levels levels;
    private final Trail trail;

    Justifying(MembershipStatements statements, MemberReading reading, MemberRows rows, Levels levels, Trail trail) {
        this.statements = statements;
        this.reading = reading;
        this.rows = rows;
        this.levels = levels;
        this.trail = trail;
    }

    /** Those the review justifies hold on, the others lapse that day. */
    void after(Actor actor, Subject subject, Review review) {
        if (subject.ref().kind() != EntityKind.GROUP) {
            return;
        }
        var until = levels.membershipLapses(actor, subject, review.on());
        reading.said(actor, subject.id()).values().forEach(said -> {
            var after = rows.membership(subject.id(), said).after(review, until);
            statements.holdUntil(actor, said, after.lapsesOn());
        });
    }

    Member holdUntil(Actor actor, Subject group, EntityId member, LocalDate day) {
        var present = member(actor, group, member);
        var said =
                Optional.ofNullable(reading.said(actor, group.id()).get(member)).orElse(List.of());
        statements.holdUntil(actor, said, day);
        trail.append(actor, Entry.of(Operation.ALTERATION, "mapping.membership-moved", group.id(), member));
        return present;
    }

    Member holdOn(Actor actor, Subject group, EntityId member) {
        return holdUntil(actor, group, member, levels.membershipLapses(actor, group, reading.today()));
    }

    private Member member(Actor actor, Subject group, EntityId member) {
        return reading.of(actor, group.id(), AsAt.NOW).stream()
                .filter(one -> one.membership().member().id().equals(member))
                .findFirst()
                .orElseThrow(() -> new NoSuchRecord("member"));
    }
}
