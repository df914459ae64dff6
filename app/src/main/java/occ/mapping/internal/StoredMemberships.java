package occ.mapping.internal;

import java.time.LocalDate;
import java.util.List;
import occ.access.Access;
import occ.access.Transactions;
import occ.access.Verb;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.EntityId;
import occ.kernel.Reference;
import occ.mapping.MappingVerb;
import occ.mapping.Member;
import occ.mapping.Memberships;
import occ.mapping.NewMembership;
import occ.mapping.Problem;
import occ.mapping.Recording;
import occ.mapping.Subject;
import occ.pole.StatementId;
import org.springframework.stereotype.Component;

@Component
class StoredMemberships implements Memberships {
    private final MemberReading reading;
    private final MemberRecording recording;
    private final Adding adding;
    private final Approving approving;
    private final Justifying justifying;
    private final ChildMemberships children;
    private final Levels levels;
    private final Reach reach;
    private final Access access;
    private final Transactions transactions;

    StoredMemberships(
            MemberReading reading,
            MemberRecording recording,
            Adding adding,
            Approving approving,
            Justifying justifying,
            ChildMemberships children,
            Levels levels,
            Reach reach,
            Access access,
            Transactions transactions) {
        this.reading = reading;
        this.recording = recording;
        this.adding = adding;
        this.approving = approving;
        this.justifying = justifying;
        this.children = children;
        this.levels = levels;
        this.reach = reach;
        this.access = access;
        this.transactions = transactions;
    }

    @Override
    public List<Member> of(Actor actor, EntityId group, AsAt asAt) {
        return transactions.as(actor, () -> reading.of(actor, group, asAt));
    }

    @Override
    public LocalDate justifiedUntil(Actor actor, Subject group) {
        return transactions.as(actor, () -> levels.membershipLapses(actor, group, reading.today()));
    }

    @Override
    public Recording<Added> add(Actor actor, Subject group, Addition addition) {
        return transactions.as(actor, () -> {
            reach.require(actor, MappingVerb.MAINTAIN, group);
            return adding.add(actor, group, addition);
        });
    }

    @Override
    public List<Awaiting> awaiting(Actor actor, EntityId group) {
        return transactions.as(actor, () -> children.awaiting(group));
    }

    @Override
    public Recording<Added> decide(Actor actor, Subject group, Reference asked, boolean approved) {
        return transactions.as(actor, () -> {
            reach.require(actor, MappingVerb.APPROVE_CHILD_MEMBERSHIP, group);
            return approving.decide(actor, group, asked, approved);
        });
    }

    @Override
    public Recording<Member> end(Actor actor, Subject group, EntityId member, LocalDate day) {
        return transactions.as(actor, () -> {
            reach.require(actor, MappingVerb.MAINTAIN, group);
            return day.isAfter(reading.today())
                    ? new Recording.Refused<>(List.of(new Problem("day", "The day must be today or in the past")))
                    : new Recording.Recorded<>(justifying.holdUntil(actor, group, member, day));
        });
    }

    @Override
    public Member justify(Actor actor, Subject group, EntityId member) {
        return transactions.as(actor, () -> {
            reach.require(actor, MappingVerb.MAINTAIN, group);
            return justifying.holdOn(actor, group, member);
        });
    }

    @Override
    public List<StatementId> record(Actor actor, List<NewMembership> memberships) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.NOMINATE);
            return recording.record(actor, memberships);
        });
    }
}
