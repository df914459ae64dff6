package occ.mapping.internal;

import java.time.Clock;
import java.util.List;
import occ.faces.pages.DateWords;
import occ.kernel.Actor;
import occ.mapping.ArchiveApproval;
import occ.mapping.ArchiveObjection;
import occ.mapping.ArchiveProposal;
import occ.mapping.Grounds;
import occ.mapping.Subject;
import org.springframework.stereotype.Component;

/** The facts that an archive stands on, from the records themselves (R10). */
@Component
class Archiving {
    private final ArchiveTable table;
    private final Principals principals;
    private final List<ArchiveObjection> objections;
    private final Clock clock;

    Archiving(ArchiveTable table, Principals principals, List<ArchiveObjection> objections, Clock clock) {
        this.table = table;
        this.principals = principals;
        this.objections = objections;
        this.clock = clock;
    }

    Grounds completed(Actor actor, Subject subject, ArchiveProposal stated) {
        return new ArchiveProposal(
                actor.account(),
                DateWords.today(clock.instant()),
                stated.reason(),
                stated.residualThreat(),
                stated.lastIntelligence(),
                principals.unmanaged(actor, subject),
                stated.withoutManagement());
    }

    /** What is decided on is the proposal on record, whatever was stated. */
    Grounds decidedOn(Actor actor, Subject subject) {
        var proposal = table.pending(subject.id(), principals.unmanaged(actor, subject))
                .map(pending -> pending.proposal())
                .orElse(null);
        return ArchiveApproval.of(proposal, subject.id(), objections);
    }
}
