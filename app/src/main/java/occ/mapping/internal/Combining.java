package occ.mapping.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import occ.faces.NoSuchRecord;
import occ.kernel.Actor;
import occ.kernel.EntityId;
import occ.kernel.Tier;
import occ.mapping.Agreement;
import occ.mapping.Grounds;
import occ.mapping.MappingVerb;
import occ.mapping.Merge;
import occ.mapping.Split;
import occ.mapping.Subject;
import occ.mapping.internal.SuccessionTable.Kind;
import occ.mapping.internal.SuccessionTable.Pointer;
import occ.mapping.internal.SuccessionTable.Recorded;
import occ.pole.NewStatement;
import occ.pole.SourceId;
import occ.pole.Statements;
import org.springframework.stereotype.Component;

/** Merges and splits, and how they are undone: pointers come and go, and what was said of a record stays as it is (R40). */
@Component
class Combining {
    private final SubjectTable subjects;
    private final SuccessionTable successions;
    private final MemberReading members;
    private final Statements statements;
    private final OpenedBySplit opened;
    private final Owners owners;
    private final Reach reach;
    private final Clock clock;

    Combining(
            SubjectTable subjects,
            SuccessionTable successions,
            MemberReading members,
            Statements statements,
            OpenedBySplit opened,
            Owners owners,
            Reach reach,
            Clock clock) {
        this.subjects = subjects;
        this.successions = successions;
        this.members = members;
        this.statements = statements;
        this.opened = opened;
        this.owners = owners;
        this.reach = reach;
        this.clock = clock;
    }

    Grounds completed(Actor actor, Subject merged, Merge stated) {
        var survivor = find(stated.survivor().id());
        requireReach(actor, List.of(survivor), stated.agreement());
        return new Merge(
                merged.ref(),
                survivor.ref(),
                survivor.state(),
                owners.of(actor, List.of(merged, survivor)),
                stated.agreement(),
                stated.words());
    }

    /** Successors that the split itself opened have no owner of their own to ask. */
    Split completed(Actor actor, Subject origin, Split stated) {
        var found = stated.successors().stream()
                .filter(id -> !stated.opened().contains(id))
                .map(this::find)
                .toList();
        requireReach(actor, found, stated.agreement());
        return new Split(
                origin.ref(),
                stated.successors(),
                stated.opened(),
                placed(actor, origin, stated.membersToSuccessors()),
                owners.of(
                        actor, Stream.concat(Stream.of(origin), found.stream()).toList()),
                stated.agreement(),
                stated.words());
    }

    /** The record says how it stood, not whoever undoes. */
    Grounds completed(Subject subject, Grounds.Undo stated) {
        var before = subjects.before(subject.id());
        return new Grounds.Undo(before.state(), before.since(), stated.words());
    }

    void merge(Actor actor, Subject merged, Merge merge) {
        var pointer = new Pointer(Kind.MERGE, merged.id(), merge.survivor().id(), null, false);
        successions.add(
                merged, pointer, Reason.told(merge.words(), merge.agreement()), actor.account(), clock.instant());
    }

    void split(Actor actor, Subject origin, Split split) {
        var source = opened.source(actor, origin);
        split.successors()
                .forEach(successor -> successions.add(
                        origin,
                        new Pointer(
                                Kind.SPLIT,
                                origin.id(),
                                successor,
                                source,
                                split.opened().contains(successor)),
                        Reason.told(split.words(), split.agreement()),
                        actor.account(),
                        clock.instant()));
        statements.record(actor, memberships(actor, origin, split, source));
    }

    void undo(Actor actor, Subject subject) {
        var pointers = leadingFrom(subject);
        opened.retractUntouched(actor, pointers);
        pointers.stream()
                .flatMap(pointer -> Stream.ofNullable(pointer.source()))
                .distinct()
                .forEach(source -> statements.withdrawSource(actor, source));
        successions.retract(subject.id(), clock.instant());
    }

    Set<EntityId> joinedTo(Subject subject) {
        return leadingFrom(subject).stream().map(Pointer::successor).collect(Collectors.toUnmodifiableSet());
    }

    private List<Pointer> leadingFrom(Subject subject) {
        return successions.of(subject.id(), clock.instant()).stream()
                .map(Recorded::pointer)
                .filter(pointer -> pointer.predecessor().equals(subject.id()))
                .toList();
    }

    /** Whom nobody placed is placed nowhere, and the rules say so. */
    private Map<EntityId, Set<EntityId>> placed(Actor actor, Subject origin, Map<EntityId, Set<EntityId>> stated) {
        var placed = new HashMap<>(stated);
        members.said(actor, origin.id()).keySet().forEach(member -> placed.putIfAbsent(member, Set.of()));
        return placed;
    }

    private List<NewStatement> memberships(Actor actor, Subject origin, Split split, SourceId source) {
        var said = members.said(actor, origin.id());
        var copies = new ArrayList<NewStatement>();
        split.membersToSuccessors().forEach((member, chosen) -> {
            var newest = MemberRows.newest(Objects.requireNonNull(said.get(member)));
            chosen.forEach(successor -> copies.add(MembershipStatements.copied(newest, successor, source)));
        });
        return copies;
    }

    /** A regional board speaks for its region, so whoever records its word must reach every record it joins or parts. */
    private void requireReach(Actor actor, Collection<Subject> others, Agreement agreement) {
        if (agreement instanceof Agreement.OfBoard board && board.level() == Tier.REGIONAL) {
            others.forEach(other -> reach.require(actor, MappingVerb.MERGE_AND_SPLIT, other));
        }
    }

    private Subject find(EntityId id) {
        return subjects.find(id).orElseThrow(() -> new NoSuchRecord("subject"));
    }
}
