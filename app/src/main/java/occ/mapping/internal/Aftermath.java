package occ.mapping.internal;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import occ.kernel.Actor;
import occ.kernel.EntityId;
import occ.mapping.ArchiveApproval;
import occ.mapping.ArchiveProposal;
import occ.mapping.Grounds;
import occ.mapping.Merge;
import occ.mapping.Move;
import occ.mapping.MoveOutcome.Moved;
import occ.mapping.Split;
import occ.mapping.Subject;
import org.springframework.stereotype.Component;

/** What a move stands on besides what was stated for it, and what it leaves behind besides its row of history. */
@Component
class Aftermath {
    private final ArchiveTable archives;
    private final Archiving archiving;
    private final Combining combining;
    private final Clock clock;

    Aftermath(ArchiveTable archives, Archiving archiving, Combining combining, Clock clock) {
        this.archives = archives;
        this.archiving = archiving;
        this.combining = combining;
        this.clock = clock;
    }

    /** Whoever moves says why; what the records themselves say is not theirs to state. */
    Grounds completed(Actor actor, Subject subject, Grounds stated) {
        return switch (stated) {
            case ArchiveProposal proposal -> archiving.completed(actor, subject, proposal);
            case ArchiveApproval _ -> archiving.decidedOn(actor, subject);
            case Merge merge -> combining.completed(actor, subject, merge);
            case Split split -> combining.completed(actor, subject, split);
            case Grounds.Undo undo -> combining.completed(subject, undo);
            default -> stated;
        };
    }

    void of(Actor actor, Subject subject, Moved moved, Grounds grounds) {
        switch (grounds) {
            case ArchiveProposal proposal -> archives.add(subject, proposal, clock.instant());
            case ArchiveApproval _ -> archives.decide(subject.id(), true, actor.account(), clock.instant());
            case Merge merge -> combining.merge(actor, subject, merge);
            case Split split -> combining.split(actor, subject, split);
            case Grounds.Undo _ -> combining.undo(actor, subject);
            default -> ofWords(actor, subject, moved);
        }
    }

    private void ofWords(Actor actor, Subject subject, Moved moved) {
        if (moved.move() == Move.REFUSE_ARCHIVE) {
            archives.decide(subject.id(), false, actor.account(), clock.instant());
        }
    }

    /** What the line in the trail names: a combination names every record it joins or parts. */
    List<EntityId> records(Subject subject, Grounds grounds) {
        var others = switch (grounds) {
            case Merge merge -> Set.of(merge.survivor().id());
            case Split split -> split.successors();
            case Grounds.Undo _ -> combining.joinedTo(subject);
            default -> Set.<EntityId>of();
        };
        return Stream.concat(Stream.of(subject.id()), others.stream()).toList();
    }
}
