package occ.mapping.internal;

import java.util.List;
import occ.kernel.Actor;
import occ.mapping.ArchiveApproval;
import occ.mapping.ArchiveObjection;
import occ.mapping.Grounds;
import occ.mapping.MoveOutcome.Moved;
import occ.mapping.Subject;
import occ.mapping.SubjectState;
import org.springframework.stereotype.Component;

/** What a move stands on besides what was stated for it, and what it leaves behind besides its row of history. */
@Component
class Aftermath {
    private final List<ArchiveObjection> objections;

    Aftermath(List<ArchiveObjection> objections) {
        this.objections = objections;
    }

    /** R10: whoever approves an archive does not choose which objections there are. */
    Grounds completed(Subject subject, Grounds stated) {
        return stated instanceof ArchiveApproval approval
                ? ArchiveApproval.of(approval.proposal(), subject.id(), objections)
                : stated;
    }

    void of(Actor actor, Subject subject, Moved moved, Grounds grounds) {}

    static boolean isCombined(SubjectState state) {
        return state == SubjectState.MERGED || state == SubjectState.SPLIT;
    }
}
