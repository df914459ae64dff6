package occ.mapping.internal;

import java.time.Clock;
import occ.kernel.Actor;
import occ.mapping.ArchiveApproval;
import occ.mapping.ArchiveProposal;
import occ.mapping.Grounds;
import occ.mapping.Merge;
import occ.mapping.Move;
import occ.mapping.MoveOutcome.Moved;
import occ.mapping.Split;
import occ.mapping.Subject;
import occ.mapping.SubjectState;
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
            case ArchiveApproval approval -> archiving.completed(actor, subject, approval);
            case Merge merge -> combining.completed(actor, subject, merge);
            case Split split -> combining.completed(actor, subject, split);
            default -> stated;
        };
    }

    void of(Actor actor, Subject subject, Moved moved, Grounds grounds) {
        switch (grounds) {
            case ArchiveProposal proposal -> archives.add(subject, proposal, clock.instant());
            case ArchiveApproval _ -> archives.decide(subject.id(), true, actor.account(), clock.instant());
            case Merge merge -> combining.merge(actor, subject, merge);
            case Split split -> combining.split(actor, subject, split);
            default -> ofWords(actor, subject, moved);
        }
    }

    private void ofWords(Actor actor, Subject subject, Moved moved) {
        if (moved.move() == Move.REFUSE_ARCHIVE) {
            archives.decide(subject.id(), false, actor.account(), clock.instant());
        } else if (moved.move() == Move.REOPEN && isCombined(moved.from())) {
            combining.undo(actor, subject);
        }
    }

    static boolean isCombined(SubjectState state) {
        return state == SubjectState.MERGED || state == SubjectState.SPLIT;
    }
}
