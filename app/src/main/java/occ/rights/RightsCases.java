package occ.rights;

import java.time.LocalDate;
import java.util.List;
import occ.kernel.Actor;
import occ.kernel.Reference;

/**
 * Cases from receipt to closing. They are there for the rights office of the body that was asked, and for nobody else. A
 * {@code version} is that of the case the actor saw: {@link occ.faces.StaleRecord} tells if somebody was faster.
 */
public interface RightsCases {
    RightsCase open(Actor actor, NewCase asked);

    /** @throws occ.faces.NoSuchRecord if it is not there for the actor; the look is in the trail */
    RightsCase get(Actor actor, Reference reference);

    /** Those not yet answered, what is due soonest first. */
    List<RightsCase> unanswered(Actor actor);

    /** By the clock alone, for the page of one's own work: no look at any of them. */
    List<RightsCase> waiting(Actor actor);

    /** A stretch of those that were answered, the newest first. */
    List<RightsCase> answered(Actor actor, long skip, int most);

    long countAnswered(Actor actor);

    /** Whether somebody approves answers, and neither decided nor drafted any of this one. */
    boolean mayApprove(Actor actor, RightsCase about);

    /** The newest first. */
    List<CaseStep> steps(Actor actor, RightsCase about);

    Outcome takeUp(Actor actor, Reference reference, int version);

    /** Asks the requester for something, without which the clock does not run. */
    Outcome ask(Actor actor, Reference reference, int version, Wait.Kind kind, LocalDate on, String what);

    Outcome received(Actor actor, Reference reference, int version, int wait, LocalDate on);

    /** Two more months, with notice to the requester in the first (section 54(3A)). */
    Outcome extend(Actor actor, Reference reference, int version, LocalDate noticeOn, String reasons);

    /** Grants or refuses a request; one for access is refused if it is manifestly unfounded or excessive (section 53). */
    Outcome answer(Actor actor, Reference reference, int version, CaseAnswer answer);

    /** That the requester complained to the Information Commissioner, or what came of it. */
    Outcome complain(Actor actor, Reference reference, int version, String words);

    /** That those who hold what was corrected, erased or restricted were told (sections 46(6) and 48(8)). */
    Outcome told(Actor actor, Reference reference, int version, String words);

    Outcome close(Actor actor, Reference reference, int version, String words);
}
