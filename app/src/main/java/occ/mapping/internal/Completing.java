package occ.mapping.internal;

import java.time.Clock;
import java.util.List;
import occ.faces.NoSuchRecord;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.EntityId;
import occ.kernel.EntityKind;
import occ.kernel.Parsed;
import occ.mapping.Grounds;
import occ.mapping.MappingVerb;
import occ.mapping.Member;
import occ.mapping.Memberships;
import occ.mapping.Recording;
import occ.mapping.Subject;
import occ.mapping.nomination.Completion;
import occ.mapping.nomination.DefinitionTest;
import occ.mapping.nomination.ProposedMember;
import occ.pole.name.PlaceholderName;
import org.springframework.stereotype.Component;

/** The fuller half of a nomination, and what the definition test says with the members as they are on record. */
@Component
class Completing {
    private final SubjectTable table;
    private final DefinitionTestTable tests;
    private final Reclassifying reclassifying;
    private final Territory territory;
    private final Memberships memberships;
    private final Reach reach;
    private final Clock clock;

    Completing(
            SubjectTable table,
            DefinitionTestTable tests,
            Reclassifying reclassifying,
            Territory territory,
            Memberships memberships,
            Reach reach,
            Clock clock) {
        this.table = table;
        this.tests = tests;
        this.reclassifying = reclassifying;
        this.territory = territory;
        this.memberships = memberships;
        this.reach = reach;
        this.clock = clock;
    }

    Recording<Subject> complete(Actor actor, EntityId id, int version, Completion completion) {
        var subject = table.find(id).orElseThrow(() -> new NoSuchRecord("subject"));
        reach.require(actor, MappingVerb.NOMINATE, subject);
        var problems = completion.problems(subject.ref().kind());
        if (!problems.isEmpty()) {
            return new Recording.Refused<>(problems);
        }
        var next = reclassifying.reclassify(actor, subject, version, completion.classification(subject));
        if (subject.ref().kind() == EntityKind.GROUP) {
            territory.replace(actor, next, table.sourceOf(id), completion.territory());
        }
        tests.replace(next, completion.test(), actor.account(), clock.instant());
        return new Recording.Recorded<>(next);
    }

    Grounds.Definition definition(Actor actor, Subject subject) {
        var test = tests.find(subject.id(), clock.instant()).orElse(null);
        var members = subject.ref().kind() == EntityKind.GROUP
                ? memberships.of(actor, subject.id(), AsAt.NOW).stream()
                        .map(Completing::asProposed)
                        .toList()
                : List.<ProposedMember>of();
        return DefinitionTest.grounds(subject.ref().kind(), test, members);
    }

    /** Somebody not identified rests on the item the membership came from (R02). */
    private static ProposedMember asProposed(Member member) {
        var membership = member.membership();
        if (PlaceholderName.parse(member.name()) instanceof Parsed.Valid<PlaceholderName>) {
            var item = member.sources().getFirst().reference();
            return new ProposedMember.Placeholder(
                    member.name(), item, membership.grade(), membership.role(), membership.category());
        }
        return new ProposedMember.Known(
                membership.member().id(), member.name(), membership.role(), membership.category());
    }
}
